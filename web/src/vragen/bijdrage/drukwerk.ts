import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { antwoord } from '../../api/client.ts'
import { useOpstap } from '../../api/opstap.tsx'

const VOORTGANG_MS = 1000

const sleutelVan = (runnummer: string) => ['drukwerk', runnummer]

/** Has all letters of a run made, or made again; those that are there already are told of. */
export const useStartDrukwerk = (runnummer: string) => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (opnieuw: boolean) =>
      antwoord(api.POST('/bijdrageruns/{runnummer}/drukwerk', { params: { path: { runnummer } }, body: { opnieuw } })),
    onSuccess: (drukwerk) => queries.setQueryData(sleutelVan(runnummer), drukwerk),
  })
}

/** How far the letters are, once somebody asked for them; asked again while they are being made. */
export const useDrukwerk = (runnummer: string) => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  const queryKey = sleutelVan(runnummer)
  return useQuery({
    queryKey,
    queryFn: ({ signal }) =>
      antwoord(api.GET('/bijdrageruns/{runnummer}/drukwerk', { params: { path: { runnummer } }, signal })),
    enabled: queries.getQueryData(queryKey) !== undefined,
    refetchInterval: ({ state }) => (state.data?.status === 'bezig' ? VOORTGANG_MS : false),
  })
}
