import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { naVan } from '../../api/bladzijde.ts'
import { antwoord } from '../../api/client.ts'
import { useOpstap } from '../../api/opstap.tsx'
import type { Kilometerverzoek, Kilometerwens } from '../../api/typen.ts'

/** What a holder asked for, the newest first. */
export const useKilometerverzoeken = (pasnummer: string) => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: ['pas', pasnummer, 'kilometerverzoeken'],
    queryFn: ({ signal }) =>
      antwoord(api.GET('/passen/{pasnummer}/kilometerverzoeken', { params: { path: { pasnummer } }, signal })),
  })
}

export const useVraagKilometers = (pasnummer: string) => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Kilometerwens) =>
      antwoord(api.POST('/passen/{pasnummer}/kilometerverzoeken', { params: { path: { pasnummer } }, body })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['pas', pasnummer, 'kilometerverzoeken'] }),
  })
}

/** Requests that wait for a decision, the oldest first, a page at a time. */
export const useOpenKilometerverzoeken = () => {
  const { api } = useOpstap()
  return useInfiniteQuery({
    queryKey: ['kilometerverzoeken'],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      antwoord(
        api.GET('/kilometerverzoeken', { params: { query: pageParam === '' ? {} : { na: pageParam } }, signal }),
      ),
    getNextPageParam: ({ _links }) => naVan(_links),
  })
}

/** Says which decision answers a request; the same again changes nothing. */
export const useBeslisKilometers = ({ pasnummer, verzoeknummer }: Kilometerverzoek) => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (besluitnummer: string) =>
      antwoord(
        api.PUT('/passen/{pasnummer}/kilometerverzoeken/{verzoeknummer}/afhandeling', {
          params: { path: { pasnummer, verzoeknummer } },
          body: { besluitnummer },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['kilometerverzoeken'] }),
  })
}
