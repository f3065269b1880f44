import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { naVan } from '../../api/bladzijde.ts'
import { antwoord } from '../../api/client.ts'
import { alsFout } from '../../api/fout.ts'
import type { Rit } from '../../api/typen.ts'
import { useOpstap } from '../../api/opstap.tsx'

/** The orders of a day in one status, a page at a time. */
export const useDag = (datum: string, status: Rit['status']) => {
  const { api } = useOpstap()
  return useInfiniteQuery({
    queryKey: ['dag', datum, status],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      antwoord(
        api.GET('/vervoersopdrachten', {
          params: { query: { datum, status, ...(pageParam === '' ? {} : { na: pageParam }) } },
          signal,
        }),
      ),
    getNextPageParam: ({ _links }) => naVan(_links),
  })
}

/** Counting may take longer than one answer; each question gets further, so it is asked again by itself for a while. */
const VRAAG_HOOGSTENS = 10
const VRAAG_OPNIEUW_NA_MS = 1000

/** How punctual was driven, both days included. */
export const useStiptheid = (van: string, tot: string) => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: ['stiptheid', van, tot],
    queryFn: ({ signal }) => antwoord(api.GET('/stiptheid', { params: { query: { van, tot } }, signal })),
    retry: (keer, fout) => keer < VRAAG_HOOGSTENS && alsFout(fout).soort === 'druk',
    retryDelay: VRAAG_OPNIEUW_NA_MS,
  })
}
