import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { bewaar } from '../../api/bewaar.ts'
import { antwoord } from '../../api/client.ts'
import { useOpstap } from '../../api/opstap.tsx'
import type { Terugbetaalwens } from '../../api/typen.ts'

/** The orders of refunds of a year. */
export const useTerugbetaalopdrachten = (jaar: number) => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: ['terugbetaalopdrachten', jaar],
    queryFn: async ({ signal }) =>
      (await antwoord(api.GET('/terugbetaalopdrachten', { params: { query: { jaar: String(jaar) } }, signal })))
        .opdrachten,
  })
}

/** Pays back every credit of a year; asked again it pays nothing twice. */
export const useMaakTerugbetaalopdracht = () => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Terugbetaalwens) => antwoord(api.POST('/terugbetaalopdrachten', { body })),
    onSettled: () =>
      Promise.all(
        ['terugbetaalopdrachten', 'runs', 'pas'].map((naam) => queries.invalidateQueries({ queryKey: [naam] })),
      ),
  })
}

export const useTerugbetaalbestand = () => {
  const { api } = useOpstap()
  return useMutation({
    mutationFn: async (opdracht: string) => {
      const vraag = { params: { path: { opdracht } }, parseAs: 'blob' } as const
      const inhoud = await antwoord<unknown>(api.GET('/terugbetaalopdrachten/{opdracht}/bestand', vraag))
      bewaar(inhoud as Blob, `terugbetaling-${opdracht}.xml`)
    },
  })
}
