import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { antwoord, antwoordOfNiets } from '../../api/client.ts'
import type { Machtigingaanvraag } from '../../api/typen.ts'
import { useOpstap } from '../../api/opstap.tsx'

/** The mandate of a pass; nothing when there is none. */
export const useMachtiging = (pasnummer: string) => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: ['pas', pasnummer, 'machtiging'],
    // Bank data do not stay in memory.
    gcTime: 0,
    queryFn: ({ signal }) =>
      antwoordOfNiets(api.GET('/passen/{pasnummer}/machtiging', { params: { path: { pasnummer } }, signal })),
  })
}

const useVernieuw = (pasnummer: string): (() => Promise<void>) => {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: ['pas', pasnummer, 'machtiging'] })
}

export const useLegMachtigingVast = (pasnummer: string) => {
  const { api } = useOpstap()
  const onSuccess = useVernieuw(pasnummer)
  return useMutation({
    gcTime: 0,
    mutationFn: (body: Machtigingaanvraag) =>
      antwoord(api.PUT('/passen/{pasnummer}/machtiging', { params: { path: { pasnummer } }, body })),
    onSuccess,
  })
}

export const useTrekMachtigingIn = (pasnummer: string) => {
  const { api } = useOpstap()
  const onSuccess = useVernieuw(pasnummer)
  return useMutation({
    mutationFn: () => antwoord(api.DELETE('/passen/{pasnummer}/machtiging', { params: { path: { pasnummer } } })),
    onSuccess,
  })
}
