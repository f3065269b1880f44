import { useInfiniteQuery } from '@tanstack/react-query'
import { naVan } from '../../api/bladzijde.ts'
import { antwoord } from '../../api/client.ts'
import { useOpstap } from '../../api/opstap.tsx'

/** Who looked at the data of a holder, the newest first, a page at a time. */
export const useInzagen = (pasnummer: string) => {
  const { api } = useOpstap()
  return useInfiniteQuery({
    queryKey: ['inzagen', pasnummer],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      antwoord(
        api.GET('/passen/{pasnummer}/inzagen', {
          params: { path: { pasnummer }, query: pageParam === '' ? {} : { na: pageParam } },
          signal,
        }),
      ),
    getNextPageParam: ({ _links }) => naVan(_links),
  })
}
