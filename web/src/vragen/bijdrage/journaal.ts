import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { bewaar } from '../../api/bewaar.ts'
import { antwoord, antwoordOfNiets } from '../../api/client.ts'
import { ingevuld } from '../../api/ingevuld.ts'
import { useOpstap } from '../../api/opstap.tsx'
import type { Rekeningschema } from '../../api/typen.ts'

/** The ledger accounts of the municipality; nothing when it has not said them yet. */
export const useRekeningschema = () => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: ['rekeningschema'],
    queryFn: ({ signal }) => antwoordOfNiets(api.GET('/rekeningschema', { signal })),
  })
}

export const useLegRekeningschemaVast = () => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Rekeningschema) => antwoord(api.PUT('/rekeningschema', { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['rekeningschema'] }),
  })
}

/** Which entries: of a run, and of it only what was noted on these days where they are given. */
export interface Journaalwens {
  readonly runnummer: string
  readonly vanaf: string
  readonly totEnMet: string
}

export const useHaalJournaal = () => {
  const { api } = useOpstap()
  return useMutation({
    mutationFn: async ({ runnummer, vanaf, totEnMet }: Journaalwens) => {
      const inhoud = await antwoord<unknown>(
        api.GET('/bijdrageruns/{runnummer}/journaal', {
          params: { path: { runnummer }, query: ingevuld({ vanaf, totEnMet }) },
          parseAs: 'blob',
        }),
      )
      bewaar(inhoud as Blob, `journaal-${runnummer}.csv`)
    },
  })
}
