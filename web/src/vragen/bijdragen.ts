import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { naVan } from '../api/bladzijde.ts'
import { antwoord } from '../api/client.ts'
import { useOpstap } from '../opstap.tsx'

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
    mutationFn: (jaar: number) => antwoord(api.POST('/bijdrageruns', { body: { jaar } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['runs'] }),
  })
}

export const useStelVast = () => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (runnummer: string) =>
      antwoord(api.PUT('/bijdrageruns/{runnummer}/vaststelling', { params: { path: { runnummer } } })),
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

type Bestand = 'incassobestand' | 'boekhouding'

/** Fetches a file with the token, and hands it to the browser to keep. */
export const useBestand = () => {
  const { api } = useOpstap()
  return useMutation({
    mutationFn: async ({ runnummer, soort }: { runnummer: string; soort: Bestand }) => {
      const params = { path: { runnummer } }
      const inhoud: unknown = await antwoord(
        soort === 'incassobestand'
          ? api.GET('/bijdrageruns/{runnummer}/incassobestand', { params, parseAs: 'blob' })
          : api.GET('/bijdrageruns/{runnummer}/boekhouding', { params, parseAs: 'blob' }),
      )
      const link = document.createElement('a')
      link.href = URL.createObjectURL(inhoud as Blob)
      link.download = soort === 'incassobestand' ? `incasso-${runnummer}.xml` : `bijdragen-${runnummer}.csv`
      link.click()
      URL.revokeObjectURL(link.href)
    },
  })
}

/** What somebody pays in a year. A municipality without a rule for it answers that there is none. */
export const useBijdragen = (pasnummer: string, jaar: number) => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: ['pas', pasnummer, 'bijdragen', jaar],
    queryFn: ({ signal }) =>
      antwoord(
        api.GET('/passen/{pasnummer}/bijdragen/{jaar}', {
          params: { path: { pasnummer, jaar: String(jaar) } },
          signal,
        }),
      ),
  })
}
