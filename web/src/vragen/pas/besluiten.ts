import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { bewaar } from '../../api/bewaar.ts'
import { antwoord } from '../../api/client.ts'
import { useOpstap } from '../../api/opstap.tsx'
import type { Besluit, Besluitwens } from '../../api/typen.ts'
import type { Vervolg } from './afwijzingen.ts'

/** The decisions about a pass, the newest first, with changes that rest on none. */
export const useBesluiten = (pasnummer: string) => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: ['pas', pasnummer, 'besluiten'],
    queryFn: ({ signal }) =>
      antwoord(api.GET('/passen/{pasnummer}/besluiten', { params: { path: { pasnummer } }, signal })),
  })
}

/** What can be done with a decision. */
export type Besluitstap =
  | { readonly soort: 'nieuw'; readonly besluit: Besluitwens }
  | (Vervolg & { readonly besluitnummer: string })
  | { readonly soort: 'koppel'; readonly besluitnummer: string; readonly op: string }

export const useBesluitstap = (pasnummer: string) => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (stap: Besluitstap): Promise<Besluit> => {
      if (stap.soort === 'nieuw') {
        const params = { path: { pasnummer } }
        return antwoord(api.POST('/passen/{pasnummer}/besluiten', { params, body: stap.besluit }))
      }
      const params = { path: { pasnummer, besluitnummer: stap.besluitnummer } }
      if (stap.soort === 'verzonden')
        return antwoord(
          api.PUT('/passen/{pasnummer}/besluiten/{besluitnummer}/verzending', { params, body: { datum: stap.datum } }),
        )
      if (stap.soort === 'bezwaar')
        return antwoord(
          api.POST('/passen/{pasnummer}/besluiten/{besluitnummer}/bezwaren', { params, body: stap.bezwaar }),
        )
      if (stap.soort === 'koppel')
        return antwoord(
          api.PUT('/passen/{pasnummer}/besluiten/{besluitnummer}/veranderingen', {
            params,
            body: { veranderingen: [stap.op] },
          }),
        )
      const { bezwaarnummer, uitkomst } = stap
      return antwoord(
        api.PUT('/passen/{pasnummer}/besluiten/{besluitnummer}/bezwaren/{bezwaarnummer}/uitkomst', {
          params: { path: { ...params.path, bezwaarnummer } },
          body: uitkomst,
        }),
      )
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['pas', pasnummer, 'besluiten'] }),
  })
}

/** The letter of a decision, fetched with the token. */
export const useBesluitbrief = () => {
  const { api } = useOpstap()
  return useMutation({
    mutationFn: async ({ pasnummer, besluitnummer }: Pick<Besluit, 'pasnummer' | 'besluitnummer'>) =>
      bewaar(
        (await antwoord<unknown>(
          api.GET('/passen/{pasnummer}/besluiten/{besluitnummer}/brief', {
            params: { path: { pasnummer, besluitnummer } },
            parseAs: 'blob',
          }),
        )) as Blob,
        `besluit-${besluitnummer}.pdf`,
      ),
  })
}
