import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { naVan } from '../../api/bladzijde.ts'
import { antwoord, type Api } from '../../api/client.ts'
import type { Bijdrageoverzicht, Regelkeuze, Runaanvraag } from '../../api/typen.ts'
import { bewaar } from '../../api/bewaar.ts'
import { useOpstap } from '../../api/opstap.tsx'

const VOORTGANG_MS = 1000

/** All runs; asked again while one of them is at work. */
export const useRuns = () => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: ['runs'],
    queryFn: async ({ signal }) => (await antwoord(api.GET('/bijdrageruns', { signal }))).runs,
    refetchInterval: ({ state }) =>
      state.data?.some(({ status }) => status === 'bezig') === true ? VOORTGANG_MS : false,
  })
}

export const useStartRun = () => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Runaanvraag) => antwoord(api.POST('/bijdrageruns', { body })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['runs'] }),
  })
}

export const useStelVast = () => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (runnummer: string) => {
      const path = { runnummer }
      // A large run is looked at again in parts: each answer tells how far that is.
      for (;;) {
        const run = await antwoord(api.PUT('/bijdrageruns/{runnummer}/vaststelling', { params: { path } }))
        if (run.status !== 'concept') return run
        await queries.invalidateQueries({ queryKey: ['runs'], exact: true })
      }
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['runs'] }),
  })
}

/** Throws a concept away. */
export const useVerwerp = () => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (runnummer: string) =>
      antwoord(api.DELETE('/bijdrageruns/{runnummer}', { params: { path: { runnummer } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['runs'] }),
  })
}

/** Says on which day the letters of a run were sent; the first day stays. */
export const useMeldVerzending = (runnummer: string) => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (datum: string) =>
      antwoord(api.PUT('/bijdrageruns/{runnummer}/verzending', { params: { path: { runnummer } }, body: { datum } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['runs'] }),
  })
}

/** Chooses what becomes of one line of a concept. */
export const useKiesRegel = (runnummer: string) => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ pasnummer, ...body }: Regelkeuze & { readonly pasnummer: string }) =>
      antwoord(
        api.PUT('/bijdrageruns/{runnummer}/regels/{pasnummer}/keuze', {
          params: { path: { runnummer, pasnummer } },
          body,
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['runs'] }),
  })
}

/** What each pass owes, a page at a time. */
export const useRegels = (runnummer: string) => {
  const { api } = useOpstap()
  return useInfiniteQuery({
    queryKey: ['runs', runnummer],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      antwoord(
        api.GET('/bijdrageruns/{runnummer}/regels', {
          params: { path: { runnummer }, query: pageParam === '' ? {} : { na: pageParam } },
          signal,
        }),
      ),
    getNextPageParam: ({ _links }) => naVan(_links),
  })
}

/** Holds the debits of a run against what banks ask; it changes nothing. */
export const useControleerRegelboek = () => {
  const { api } = useOpstap()
  return useMutation({
    mutationFn: (runnummer: string) =>
      antwoord(api.GET('/bijdrageruns/{runnummer}/regelboekcontrole', { params: { path: { runnummer } } })),
  })
}

type Bestand = { readonly runnummer: string } & (
  | { readonly soort: 'incassobestand' | 'boekhouding' | 'achterstanden' | 'brievenlijst' }
  | { readonly soort: 'printbestand' | 'losseBrieven'; readonly deel: number }
  | { readonly soort: 'brief'; readonly pasnummer: string }
)

const naamVan = (bestand: Bestand): string => {
  switch (bestand.soort) {
    case 'incassobestand':
      return `incasso-${bestand.runnummer}.xml`
    case 'boekhouding':
      return `bijdragen-${bestand.runnummer}.csv`
    case 'achterstanden':
      return `achterstanden-${bestand.runnummer}.csv`
    case 'brievenlijst':
      return `brieven-${bestand.runnummer}.csv`
    case 'printbestand':
      return `brieven-${bestand.runnummer}-deel-${bestand.deel}.pdf`
    case 'losseBrieven':
      return `brieven-${bestand.runnummer}-deel-${bestand.deel}.zip`
    case 'brief':
      return `besluit-${bestand.runnummer}-${bestand.pasnummer}.pdf`
  }
}

const haalOp = async (api: Api, bestand: Bestand) => {
  const { runnummer } = bestand
  const vraag = { params: { path: { runnummer } }, parseAs: 'blob' } as const
  switch (bestand.soort) {
    case 'incassobestand':
      // What cannot be collected any more is taken out first.
      await antwoord(api.PUT('/bijdrageruns/{runnummer}/incassocontrole', { params: { path: { runnummer } } }))
      return await antwoord<unknown>(api.GET('/bijdrageruns/{runnummer}/incassobestand', vraag))
    case 'boekhouding':
      return await antwoord<unknown>(api.GET('/bijdrageruns/{runnummer}/boekhouding', vraag))
    case 'achterstanden':
      return await antwoord<unknown>(api.GET('/bijdrageruns/{runnummer}/achterstanden', vraag))
    case 'brievenlijst':
      return await antwoord<unknown>(api.GET('/bijdrageruns/{runnummer}/drukwerk/index', vraag))
    case 'printbestand':
    case 'losseBrieven': {
      const deel = { params: { path: { runnummer, deel: String(bestand.deel) } }, parseAs: 'blob' } as const
      return bestand.soort === 'printbestand'
        ? await antwoord<unknown>(api.GET('/bijdrageruns/{runnummer}/drukwerk/delen/{deel}/printbestand', deel))
        : await antwoord<unknown>(api.GET('/bijdrageruns/{runnummer}/drukwerk/delen/{deel}/brieven', deel))
    }
    case 'brief':
      return antwoord<unknown>(
        api.GET('/bijdrageruns/{runnummer}/brieven/{pasnummer}', {
          params: { path: { runnummer, pasnummer: bestand.pasnummer } },
          parseAs: 'blob',
        }),
      )
  }
}

/** Fetches a file with the token. */
export const useBestand = () => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (bestand: Bestand) => bewaar((await haalOp(api, bestand)) as Blob, naamVan(bestand)),
    onSettled: (_, __, { soort }) =>
      soort === 'incassobestand' ? queries.invalidateQueries({ queryKey: ['runs'] }) : undefined,
  })
}

/** Whether there is anything to tell of the year itself: the rules ask something for a part of it, or a run did. */
export const vraagtJaarbijdrage = ({ jaarbijdrage: { berekening, regels } }: Bijdrageoverzicht): boolean =>
  berekening.delen.length > 0 || regels.length > 0

/** What somebody pays in a year: for the year itself, and for rides. */
export const useBijdragen = (pasnummer: string, jaar: number) => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: ['pas', pasnummer, 'bijdragen', jaar],
    queryFn: async ({ signal }) => {
      const path = { pasnummer, jaar: String(jaar) }
      return await antwoord(api.GET('/passen/{pasnummer}/bijdragen/{jaar}', { params: { path }, signal }))
    },
  })
}
