import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query'
import { leesGenoeg, naVan } from '../../api/bladzijde.ts'
import { antwoord } from '../../api/client.ts'
import { useOpstap } from '../../api/opstap.tsx'
import type { Pasinlijst, Passtatus } from '../../api/typen.ts'

/** Passes as they are today, a page at a time, in no order that means anything. */
export const usePassenlijst = (status: Passtatus | undefined) => {
  const { api } = useOpstap()
  return useInfiniteQuery({
    queryKey: ['passen', 'lijst', status],
    // Names and birth dates of so many people do not stay in memory.
    gcTime: 0,
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      leesGenoeg(
        (na) =>
          antwoord(
            api.GET('/passen', {
              params: { query: { ...(status !== undefined && { status }), ...(na !== '' && { na }) } },
              signal,
            }),
          ),
        ({ passen }) => passen,
        pageParam,
      ),
    getNextPageParam: ({ verder }) => verder,
  })
}

export type Tellingen = Readonly<Record<Passtatus, number>>

/** How many passes stand how today; of a large gemeente asked in parts. */
export const usePassentelling = () => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: ['passen', 'telling'],
    queryFn: async ({ signal }) => {
      const samen: Record<string, number> = {}
      let na: string | undefined
      do {
        const query = na === undefined ? {} : { na }
        const { tellingen, _links } = await antwoord(api.GET('/passentellingen', { params: { query }, signal }))
        for (const [status, aantal] of Object.entries(tellingen)) samen[status] = (samen[status] ?? 0) + aantal
        na = naVan(_links)
      } while (na !== undefined)
      return samen as Tellingen
    },
  })
}

/** The pass that was taken over with this number of the system before; one or none. */
export const useZoekOvergenomen = () => {
  const { api } = useOpstap()
  return useMutation({
    mutationFn: async (externId: string): Promise<Pasinlijst | null> => {
      const { passen } = await antwoord(api.GET('/passen', { params: { query: { externId } } }))
      return passen[0] ?? null
    },
  })
}
