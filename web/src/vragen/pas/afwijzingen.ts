import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { bewaar } from '../../api/bewaar.ts'
import { naVan } from '../../api/bladzijde.ts'
import { antwoord } from '../../api/client.ts'
import { useOpstap } from '../../api/opstap.tsx'
import type { Afwijzing, Afwijzingswens, Bezwaarwens, Bijdragebezwaaruitkomst } from '../../api/typen.ts'

/** Refusals that were decided in a year, the oldest first, a page at a time. */
export const useAfwijzingen = (jaar: number) => {
  const { api } = useOpstap()
  const periode = { van: `${jaar}-01-01`, tot: `${jaar}-12-31` }
  return useInfiniteQuery({
    queryKey: ['afwijzingen', jaar],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = pageParam === '' ? periode : { ...periode, na: pageParam }
      return antwoord(api.GET('/afwijzingen', { params: { query }, signal }))
    },
    getNextPageParam: ({ _links }) => naVan(_links),
  })
}

export const useLegAfwijzingVast = () => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Afwijzingswens) => antwoord(api.POST('/afwijzingen', { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['afwijzingen'] }),
  })
}

/** What can come of a decision, of whatever it is about: it is sent, objected to, and that is answered. */
export type Vervolg =
  | { readonly soort: 'verzonden'; readonly datum: string }
  | { readonly soort: 'bezwaar'; readonly bezwaar: Bezwaarwens }
  | { readonly soort: 'uitkomst'; readonly bezwaarnummer: string; readonly uitkomst: Bijdragebezwaaruitkomst }

export const useAfwijzingsvervolg = (afwijzingsnummer: string) => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  const path = { afwijzingsnummer }
  return useMutation({
    mutationFn: (vervolg: Vervolg): Promise<Afwijzing> => {
      if (vervolg.soort === 'verzonden')
        return antwoord(
          api.PUT('/afwijzingen/{afwijzingsnummer}/verzending', { params: { path }, body: { datum: vervolg.datum } }),
        )
      if (vervolg.soort === 'bezwaar')
        return antwoord(
          api.POST('/afwijzingen/{afwijzingsnummer}/bezwaren', { params: { path }, body: vervolg.bezwaar }),
        )
      return antwoord(
        api.PUT('/afwijzingen/{afwijzingsnummer}/bezwaren/{bezwaar}/uitkomst', {
          params: { path: { ...path, bezwaar: vervolg.bezwaarnummer } },
          body: vervolg.uitkomst,
        }),
      )
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['afwijzingen'] }),
  })
}

/** The letter of a refusal, fetched with the token. */
export const useAfwijzingsbrief = () => {
  const { api } = useOpstap()
  return useMutation({
    mutationFn: async (afwijzingsnummer: string) =>
      bewaar(
        (await antwoord<unknown>(
          api.GET('/afwijzingen/{afwijzingsnummer}/brief', { params: { path: { afwijzingsnummer } }, parseAs: 'blob' }),
        )) as Blob,
        `besluit-${afwijzingsnummer}.pdf`,
      ),
  })
}
