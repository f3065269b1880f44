import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { antwoord } from '../../api/client.ts'
import type { Reeksbeeindiging, Ritreeksaanvraag } from '../../api/typen.ts'
import { useOpstap } from '../../api/opstap.tsx'
import { metSleutel } from '../../api/sleutel.ts'

export const useReeksen = (pasnummer: string) => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: ['pas', pasnummer, 'reeksen'],
    queryFn: async ({ signal }) =>
      (await antwoord(api.GET('/ritreeksen', { params: { query: { pasnummer } }, signal }))).reeksen,
  })
}

/** Books a series; sent again after no answer it makes no second. */
export const useBoekReeks = (pasnummer: string) => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Ritreeksaanvraag) =>
      metSleutel('reeks', body, (sleutel) =>
        antwoord(api.POST('/ritreeksen', { params: { header: { 'Idempotency-Key': sleutel } }, body })),
      ),
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
