import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { bewaar } from '../../api/bewaar.ts'
import { antwoord } from '../../api/client.ts'
import { useOpstap } from '../../api/opstap.tsx'

/** Hands a ride to the browser as a file for a calendar. */
export const useRitagenda = () => {
  const { api } = useOpstap()
  return useMutation({
    mutationFn: async (ritnummer: string) => {
      const vraag = api.GET('/ritten/{ritnummer}/agenda', { params: { path: { ritnummer } }, parseAs: 'blob' })
      bewaar(await antwoord(vraag), `rit-${ritnummer}.ics`)
    },
  })
}

const sleutelVan = (pasnummer: string) => ['pas', pasnummer, 'agenda']

/** Since when calendars can read the rides of a pass. */
export const useAgendastand = (pasnummer: string) => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: sleutelVan(pasnummer),
    queryFn: ({ signal }) =>
      antwoord(api.GET('/passen/{pasnummer}/agendasleutel', { params: { path: { pasnummer } }, signal })),
  })
}

/** Makes the secret address of a calendar; an earlier one no longer works. @returns the whole address */
export const useMaakAgenda = (pasnummer: string) => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  return useMutation({
    // The address can be read once: it does not stay in memory.
    gcTime: 0,
    mutationFn: async () => {
      const vraag = api.POST('/passen/{pasnummer}/agendasleutel', { params: { path: { pasnummer } } })
      const { _links: links } = await antwoord(vraag)
      return new URL(links.agenda.href, location.origin).href
    },
    onSettled: () => queries.invalidateQueries({ queryKey: sleutelVan(pasnummer) }),
  })
}

export const useStopAgenda = (pasnummer: string) => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () =>
      antwoord(api.PUT('/passen/{pasnummer}/agendasleutel/intrekking', { params: { path: { pasnummer } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: sleutelVan(pasnummer) }),
  })
}
