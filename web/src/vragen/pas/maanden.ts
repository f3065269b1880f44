import { useMutation, useQuery } from '@tanstack/react-query'
import { bewaar } from '../../api/bewaar.ts'
import { antwoord } from '../../api/client.ts'
import { useOpstap } from '../../api/opstap.tsx'

/** What a month was for the person of a pass. */
export const useMaandoverzicht = (pasnummer: string, maand: string) => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: ['pas', pasnummer, 'maand', maand],
    queryFn: ({ signal }) =>
      antwoord(
        api.GET('/passen/{pasnummer}/maandoverzichten/{maand}', { params: { path: { pasnummer, maand } }, signal }),
      ),
  })
}

/** The same as a letter, fetched with the token. */
export const useMaandbrief = (pasnummer: string) => {
  const { api } = useOpstap()
  return useMutation({
    mutationFn: async (maand: string) =>
      bewaar(
        (await antwoord<unknown>(
          api.GET('/passen/{pasnummer}/maandoverzichten/{maand}/brief', {
            params: { path: { pasnummer, maand } },
            parseAs: 'blob',
          }),
        )) as Blob,
        `vervoer-${maand}.pdf`,
      ),
  })
}
