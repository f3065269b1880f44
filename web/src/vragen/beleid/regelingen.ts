import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { naVan } from '../../api/bladzijde.ts'
import { antwoord } from '../../api/client.ts'
import { useOpstap } from '../../api/opstap.tsx'
import type { Regelinginhoud, Vaststelwens, VastgesteldeRegeling } from '../../api/typen.ts'

const VERSIES = ['regelingen'] as const

/** All versions and concepts of the rules, the one that begins last first. */
export const useVersies = () => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: VERSIES,
    queryFn: async ({ signal }) => (await antwoord(api.GET('/regelingen', { signal }))).regelingen,
  })
}

/** One of them, with its document. */
export const useVersie = (versie: string | undefined) => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: [...VERSIES, versie],
    enabled: versie !== undefined,
    queryFn: ({ signal }) =>
      antwoord(api.GET('/regelingen/{versie}', { params: { path: { versie: versie ?? '' } }, signal })),
  })
}

/** What can be written in a document, with the words for it. */
export const useRegelingschema = () => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: ['regeling-schema'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => antwoord(api.GET('/regeling-schema', { signal })),
  })
}

/** Keeps a concept: a new one, or a change of one that was read. */
export const useBewaarConcept = (was?: { readonly versie: string; readonly bewerking: number }) => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ reden, ...inhoud }: Regelinginhoud & { readonly reden: string }) => {
      const wens = { ...inhoud, ...(reden === '' ? {} : { reden }) }
      if (was === undefined) return antwoord(api.POST('/regelingen', { body: wens }))
      const { versie, bewerking } = was
      return antwoord(api.PUT('/regelingen/{versie}', { params: { path: { versie } }, body: { ...wens, bewerking } }))
    },
    onSuccess: async (versie) => {
      queries.setQueryData([...VERSIES, versie.versie], versie)
      await queries.invalidateQueries({ queryKey: VERSIES, exact: true })
    },
  })
}

export const useTrekIn = () => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (versie: string) => antwoord(api.DELETE('/regelingen/{versie}', { params: { path: { versie } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: VERSIES, exact: true }),
  })
}

export const useStelRegelingVast = (versie: string) => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Vaststelwens) =>
      antwoord(api.PUT('/regelingen/{versie}/vaststelling', { params: { path: { versie } }, body })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: VERSIES })
      await queries.invalidateQueries({ queryKey: ['beleid'] })
    },
  })
}

/** What is wrong in a document, what is otherwise than now, and what rides would cost. Nothing is kept. */
export const useBeleidsproef = (inhoud: Regelinginhoud, ritten: readonly Readonly<Record<string, unknown>>[] = []) => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: ['beleidsproef', inhoud, ritten],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      antwoord(api.POST('/beleidsproeven', { body: { ...inhoud, ritten: ritten.map((rit) => ({ ...rit })) }, signal })),
  })
}

const eersteBladzijde = ({ geraakteRitten: ritten, _links }: VastgesteldeRegeling) => ({ ritten, _links })

/**
 * Booked rides that a version would judge otherwise, a page at a time.
 * @param eerste the page that was told when it was fixed
 */
export const useAndereRitten = (versie: string, enabled: boolean, eerste?: VastgesteldeRegeling) => {
  const { api } = useOpstap()
  return useInfiniteQuery({
    queryKey: ['andere-ritten', versie, eerste?.vaststelling?.op],
    enabled,
    initialPageParam: '',
    ...(eerste === undefined
      ? {}
      : {
          initialData: { pages: [eersteBladzijde(eerste)], pageParams: [''] },
          staleTime: Number.POSITIVE_INFINITY,
        }),
    queryFn: ({ pageParam, signal }) =>
      antwoord(
        api.GET('/regelingen/{versie}/andere-ritten', {
          params: { path: { versie }, query: pageParam === '' ? {} : { na: pageParam } },
          signal,
        }),
      ),
    getNextPageParam: ({ _links }) => naVan(_links),
  })
}
