import { keepPreviousData, useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { bewaar } from '../../api/bewaar.ts'
import { leesGenoeg } from '../../api/bladzijde.ts'
import { antwoord } from '../../api/client.ts'
import { useOpstap } from '../../api/opstap.tsx'
import type { Exportsoort, Exportvorm, Ritstatus } from '../../api/typen.ts'

interface Ritperiode {
  readonly van: string
  readonly tot: string
  readonly status: Ritstatus | undefined
}

/** The rides of all passes in a period, both days included, by departure, a page at a time. */
export const useRittenVanPeriode = ({ van, tot, status }: Ritperiode) => {
  const { api } = useOpstap()
  return useInfiniteQuery({
    queryKey: ['ritten', van, tot, status],
    gcTime: 0,
    placeholderData: keepPreviousData,
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      leesGenoeg(
        (na) =>
          antwoord(
            api.GET('/ritten', {
              params: { query: { van, tot, ...(status !== undefined && { status }), ...(na !== '' && { na }) } },
              signal,
            }),
          ),
        ({ ritten }) => ritten,
        pageParam,
      ),
    getNextPageParam: ({ verder }) => verder,
  })
}

export interface Exportwens {
  readonly soort: Exportsoort
  readonly vorm: Exportvorm
  readonly van: string
  readonly tot: string
}

/** Hands all of a kind of a period to the browser, as a file. */
export const useExporteer = () => {
  const { api } = useOpstap()
  return useMutation({
    mutationFn: async ({ soort, vorm, van, tot }: Exportwens) => {
      const inhoud = await antwoord<unknown>(
        api.GET('/exporten/{soort}', { params: { path: { soort }, query: { van, tot, vorm } }, parseAs: 'blob' }),
      )
      bewaar(inhoud as Blob, `${soort}-${van}-${tot}.${vorm}`)
    },
  })
}
