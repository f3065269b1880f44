import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { naVan } from '../../api/bladzijde.ts'
import { antwoord } from '../../api/client.ts'
import { useOpstap } from '../../api/opstap.tsx'
import type { Berichtsjabloon, Berichtwens } from '../../api/typen.ts'

const wensVan = (pasnummer: string) => ['pas', pasnummer, 'berichtwens']

/** What a holder wants to be told. */
export const useBerichtwens = (pasnummer: string) => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: wensVan(pasnummer),
    queryFn: ({ signal }) =>
      antwoord(api.GET('/passen/{pasnummer}/berichtwens', { params: { path: { pasnummer } }, signal })),
  })
}

export const useZetBerichtwens = (pasnummer: string) => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Berichtwens) =>
      antwoord(api.PUT('/passen/{pasnummer}/berichtwens', { params: { path: { pasnummer } }, body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: wensVan(pasnummer) }),
  })
}

export const useStopBerichten = (pasnummer: string) => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () =>
      antwoord(api.PUT('/passen/{pasnummer}/berichtwens/intrekking', { params: { path: { pasnummer } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: wensVan(pasnummer) }),
  })
}

/** The outbox of a day, the oldest first, a page at a time. */
export const useBerichten = (datum: string) => {
  const { api } = useOpstap()
  return useInfiniteQuery({
    queryKey: ['berichten', datum],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = pageParam === '' ? { datum } : { datum, na: pageParam }
      return antwoord(api.GET('/berichten', { params: { query }, signal }))
    },
    getNextPageParam: ({ _links }) => naVan(_links),
  })
}

export const useSjablonen = () => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: ['berichtsjablonen'],
    queryFn: async ({ signal }) => (await antwoord(api.GET('/berichtsjablonen', { signal }))).sjablonen,
  })
}

export const useSchrijfSjabloon = (soort: Berichtsjabloon['soort']) => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: { onderwerp: string; tekst: string }) =>
      antwoord(api.PUT('/berichtsjablonen/{soort}', { params: { path: { soort } }, body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['berichtsjablonen'] }),
  })
}
