import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { naVan } from '../../api/bladzijde.ts'
import { antwoord, type Api } from '../../api/client.ts'
import type { Bankkeuze, Bankverwerking } from '../../api/typen.ts'
import { useOpstap } from '../../api/opstap.tsx'

const stuur = (api: Api, body: string, vanaf: number): Promise<Bankverwerking> =>
  antwoord(
    api.POST('/bankbestanden', {
      params: { query: { vanaf: String(vanaf) } },
      headers: { 'content-type': 'application/xml' },
      body,
      bodySerializer: (tekst) => tekst,
    }),
  )

/** Sends a file of the bank; a large one in parts, each of which tells how far it is. */
export const useVerwerkBankbestand = () => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (bestand: File) => {
      const tekst = await bestand.text()
      let samen = await stuur(api, tekst, 0)
      while (samen.verder !== undefined) {
        const deel = await stuur(api, tekst, samen.verder)
        samen = {
          ...deel,
          geboekt: samen.geboekt + deel.geboekt,
          tussenrekening: samen.tussenrekening + deel.tussenrekening,
          alBekend: samen.alBekend + deel.alBekend,
        }
      }
      return samen
    },
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: ['tussenrekening'] })
      await queries.invalidateQueries({ queryKey: ['runs'] })
    },
  })
}

export type Bankstand = 'open' | 'geboekt' | 'terugTeSturen' | 'afgedaan'

/** Money that matches nothing, or what became of it, the oldest first, a page at a time. */
export const useTussenrekening = (stand: Bankstand) => {
  const { api } = useOpstap()
  return useInfiniteQuery({
    queryKey: ['tussenrekening', stand],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      antwoord(
        api.GET('/tussenrekening', {
          params: { query: { stand, ...(pageParam === '' ? {} : { na: pageParam }) } },
          signal,
        }),
      ),
    getNextPageParam: ({ _links }) => naVan(_links),
  })
}

export const useKiesVoorBankregel = (bankregelnummer: string) => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Bankkeuze) =>
      antwoord(api.POST('/tussenrekening/{bankregelnummer}/keuzes', { params: { path: { bankregelnummer } }, body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['tussenrekening'] }),
  })
}
