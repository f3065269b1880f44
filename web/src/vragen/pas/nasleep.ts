import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { naVan } from '../../api/bladzijde.ts'
import { antwoord } from '../../api/client.ts'
import { useOpstap } from '../../api/opstap.tsx'
import type { Nasleepopdracht, Pasverandering } from '../../api/typen.ts'

/** What is still open of a pass. */
export const useNasleep = (pasnummer: string) => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: ['pas', pasnummer, 'nasleep'],
    queryFn: ({ signal }) =>
      antwoord(api.GET('/passen/{pasnummer}/nasleep', { params: { path: { pasnummer } }, signal })),
  })
}

/** What a change would leave; nothing is changed. */
export const useVooruitblik = (pasnummer: string, body: Pasverandering) => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: ['pas', pasnummer, 'vooruitblik', body],
    // It is asked each time: somebody may have booked meanwhile.
    gcTime: 0,
    queryFn: ({ signal }) =>
      antwoord(
        api.POST('/passen/{pasnummer}/wijzigingsbeoordelingen', { params: { path: { pasnummer } }, body, signal }),
      ),
  })
}

/** Says what becomes of what is open; the same again does only what was not done. */
export const useHandelNasleepAf = (pasnummer: string) => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Nasleepopdracht) =>
      antwoord(api.PUT('/passen/{pasnummer}/nasleep', { params: { path: { pasnummer } }, body })),
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: ['pas', pasnummer] })
      await queries.invalidateQueries({ queryKey: ['nasleep'] })
    },
  })
}

/** Passes of which something is open, the oldest first, a page at a time. */
export const useWerklijst = () => {
  const { api } = useOpstap()
  return useInfiniteQuery({
    queryKey: ['nasleep'],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      antwoord(api.GET('/nasleep', { params: { query: pageParam === '' ? {} : { na: pageParam } }, signal })),
    getNextPageParam: ({ _links }) => naVan(_links),
  })
}
