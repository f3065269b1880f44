import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { antwoord } from '../../api/client.ts'
import { useOpstap } from '../../api/opstap.tsx'
import type { Simulatiewens } from '../../api/typen.ts'

const VOORTGANG_MS = 1000

export const useSimulaties = () => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: ['simulaties'],
    queryFn: async ({ signal }) => (await antwoord(api.GET('/simulaties', { signal }))).simulaties,
  })
}

/** One simulation; asked again while it is at work. */
export const useSimulatie = (simulatienummer: string) => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: ['simulaties', simulatienummer],
    queryFn: ({ signal }) =>
      antwoord(api.GET('/simulaties/{simulatienummer}', { params: { path: { simulatienummer } }, signal })),
    refetchInterval: ({ state }) => (state.data?.status === 'bezig' ? VOORTGANG_MS : false),
  })
}

export const useStartSimulatie = () => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Simulatiewens) => antwoord(api.POST('/simulaties', { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['simulaties'], exact: true }),
  })
}

/** What was asked and refused, from the month of one day to that of another. */
export const useWeigeringen = (van: string, tot: string) => {
  const { api } = useOpstap()
  const query = { van: van.slice(0, 7), tot: tot.slice(0, 7) }
  return useQuery({
    queryKey: ['weigeringen', query],
    queryFn: ({ signal }) => antwoord(api.GET('/weigeringen', { params: { query }, signal })),
  })
}
