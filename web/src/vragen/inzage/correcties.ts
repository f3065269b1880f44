import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { naVan } from '../../api/bladzijde.ts'
import { antwoord } from '../../api/client.ts'
import type { Correctiebesluit, Correctieverzoek, Correctiewens } from '../../api/typen.ts'
import { useOpstap } from '../../api/opstap.tsx'

const na = (pageParam: string): { na?: string } => (pageParam === '' ? {} : { na: pageParam })

/** Requests that wait for the municipality, the oldest first, a page at a time. */
export const useOpenCorrecties = () => {
  const { api } = useOpstap()
  return useInfiniteQuery({
    queryKey: ['correcties'],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      antwoord(api.GET('/correctieverzoeken', { params: { query: na(pageParam) }, signal })),
    getNextPageParam: ({ _links }) => naVan(_links),
  })
}

/** Tells a holder what was done with a request, and why; the same again changes nothing. */
export const useHandelAf = ({ pasnummer, nummer }: Correctieverzoek) => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Correctiebesluit) =>
      antwoord(
        api.PUT('/passen/{pasnummer}/correctieverzoeken/{nummer}/afhandeling', {
          params: { path: { pasnummer, nummer } },
          body,
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['correcties'] }),
  })
}

/** What a holder asked to have put right, with what was done, a page at a time. */
export const useCorrecties = (pasnummer: string) => {
  const { api } = useOpstap()
  return useInfiniteQuery({
    queryKey: ['pas', pasnummer, 'correcties'],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      antwoord(
        api.GET('/passen/{pasnummer}/correctieverzoeken', {
          params: { path: { pasnummer }, query: na(pageParam) },
          signal,
        }),
      ),
    getNextPageParam: ({ _links }) => naVan(_links),
  })
}

export const useVraagCorrectie = (pasnummer: string) => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Correctiewens) =>
      antwoord(api.POST('/passen/{pasnummer}/correctieverzoeken', { params: { path: { pasnummer } }, body })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['pas', pasnummer, 'correcties'] }),
  })
}
