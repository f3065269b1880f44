import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { antwoord, antwoordOfNiets } from '../../api/client.ts'
import type { Incassogegevens } from '../../api/typen.ts'
import { useOpstap } from '../../api/opstap.tsx'

/** How the municipality collects; nothing when it has not said so yet. */
export const useIncassogegevens = () => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: ['incassogegevens'],
    queryFn: ({ signal }) => antwoordOfNiets(api.GET('/incassogegevens', { signal })),
  })
}

export const useLegIncassogegevensVast = () => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Incassogegevens) => antwoord(api.PUT('/incassogegevens', { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['incassogegevens'] }),
  })
}
