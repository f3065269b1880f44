import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { antwoord } from '../../api/client.ts'
import { useOpstap } from '../../api/opstap.tsx'

/** What notes are about: a pass with its person, or one ride. */
export type Notitieonderwerp = { readonly pasnummer: string } | { readonly ritnummer: string }

const sleutel = (onderwerp: Notitieonderwerp): string[] =>
  'ritnummer' in onderwerp ? ['rit', onderwerp.ritnummer, 'notities'] : ['pas', onderwerp.pasnummer, 'notities']

/** The newest first. */
export const useNotities = (onderwerp: Notitieonderwerp) => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: sleutel(onderwerp),
    queryFn: ({ signal }) =>
      antwoord(
        'ritnummer' in onderwerp
          ? api.GET('/ritten/{ritnummer}/notities', { params: { path: onderwerp }, signal })
          : api.GET('/passen/{pasnummer}/notities', { params: { path: onderwerp }, signal }),
      ),
  })
}

/** The same words again on the same day are the same note. */
export const useSchrijfNotitie = (onderwerp: Notitieonderwerp) => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (tekst: string) =>
      antwoord(
        'ritnummer' in onderwerp
          ? api.POST('/ritten/{ritnummer}/notities', { params: { path: onderwerp }, body: { tekst } })
          : api.POST('/passen/{pasnummer}/notities', { params: { path: onderwerp }, body: { tekst } }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: sleutel(onderwerp) }),
  })
}

/** One that is gone already stays gone. */
export const useWisNotitie = (onderwerp: Notitieonderwerp) => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (notitienummer: string) =>
      antwoord(
        'ritnummer' in onderwerp
          ? api.DELETE('/ritten/{ritnummer}/notities/{notitienummer}', {
              params: { path: { ...onderwerp, notitienummer } },
            })
          : api.DELETE('/passen/{pasnummer}/notities/{notitienummer}', {
              params: { path: { ...onderwerp, notitienummer } },
            }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: sleutel(onderwerp) }),
  })
}
