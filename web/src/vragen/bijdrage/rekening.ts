import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { antwoord } from '../../api/client.ts'
import { useOpstap } from '../../api/opstap.tsx'
import type { Bezwaarwens, Bijdragebezwaaruitkomst, Bijdrageregel, Herroeping, Rekening } from '../../api/typen.ts'

/** What a person owes for a year, with all that happened to it. */
export const useRekening = (pasnummer: string, jaar: number) => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: ['pas', pasnummer, 'rekening', jaar],
    queryFn: ({ signal }) =>
      antwoord(
        api.GET('/passen/{pasnummer}/rekeningen/{jaar}', {
          params: { path: { pasnummer, jaar: String(jaar) } },
          signal,
        }),
      ),
  })
}

/** What can be done with a line of an account. */
export type Rekeningstap =
  | { readonly soort: 'bezwaar'; readonly bezwaar: Bezwaarwens }
  | { readonly soort: 'uitkomst'; readonly nummer: number; readonly uitkomst: Bijdragebezwaaruitkomst }
  | ({ readonly soort: 'herroeping'; readonly nummer: number } & Herroeping)

export const useRekeningstap = ({ runnummer, pasnummer }: Pick<Bijdrageregel, 'runnummer' | 'pasnummer'>) => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  const path = { runnummer, pasnummer }
  return useMutation({
    mutationFn: (stap: Rekeningstap): Promise<Rekening> => {
      if (stap.soort === 'bezwaar')
        return antwoord(
          api.POST('/bijdrageruns/{runnummer}/regels/{pasnummer}/bezwaren', { params: { path }, body: stap.bezwaar }),
        )
      if (stap.soort === 'uitkomst')
        return antwoord(
          api.PUT('/bijdrageruns/{runnummer}/regels/{pasnummer}/bezwaren/{bezwaar}/uitkomst', {
            params: { path: { ...path, bezwaar: String(stap.nummer) } },
            body: stap.uitkomst,
          }),
        )
      return antwoord(
        api.PUT('/bijdrageruns/{runnummer}/regels/{pasnummer}/mutaties/{mutatie}/herroeping', {
          params: { path: { ...path, mutatie: String(stap.nummer) } },
          body: { reden: stap.reden, ...(stap.bankBetaaldeNiet === true ? { bankBetaaldeNiet: true } : {}) },
        }),
      )
    },
    // A person may have more passes: the account of each shows this line.
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['pas'] }),
        queries.invalidateQueries({ queryKey: ['runs'] }),
        queries.invalidateQueries({ queryKey: ['tussenrekening'] }),
      ]),
  })
}
