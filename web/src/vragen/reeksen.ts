import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { antwoord } from '../api/client.ts'
import type { Reeksbeeindiging, Ritreeksaanvraag } from '../api/typen.ts'
import { useOpstap } from '../api/opstap.tsx'

export const useReeksen = (pasnummer: string) => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: ['pas', pasnummer, 'reeksen'],
    queryFn: async ({ signal }) =>
      (await antwoord(api.GET('/ritreeksen', { params: { query: { pasnummer } }, signal }))).reeksen,
  })
}

/** @param sleutel the same for the same wish, so that sending it again never makes two */
export const useBoekReeks = (pasnummer: string) => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ reeks, sleutel }: { reeks: Ritreeksaanvraag; sleutel: string }) =>
      antwoord(api.POST('/ritreeksen', { params: { header: { 'Idempotency-Key': sleutel } }, body: reeks })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['pas', pasnummer] }),
  })
}

export const useBeeindigReeks = (pasnummer: string) => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ reeksnummer, ...body }: Reeksbeeindiging & { reeksnummer: string }) =>
      antwoord(api.PUT('/ritreeksen/{reeksnummer}/beeindiging', { params: { path: { reeksnummer } }, body })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['pas', pasnummer] }),
  })
}
