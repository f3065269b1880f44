import { keepPreviousData, useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { naVan } from '../../api/bladzijde.ts'
import { antwoord } from '../../api/client.ts'
import type { Boekingsaanvraag, Meereisrit, Rit, Ritaanvraag, Ritwijziging } from '../../api/typen.ts'
import { useOpstap } from '../../api/opstap.tsx'
import { metSleutel } from '../../api/sleutel.ts'

/** Rides of a pass in a period, both days included: all of them, however many pages they are, by departure. */
export const useRitten = (pasnummer: string, van: string, tot: string) => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: ['pas', pasnummer, 'ritten', van, tot],
    queryFn: async ({ signal }) => {
      const lees = async (na?: string): Promise<Rit[]> => {
        const query = { pasnummer, van, tot, ...(na === undefined ? {} : { na }) }
        const { ritten, _links } = await antwoord(api.GET('/ritten', { params: { query }, signal }))
        const verder = naVan(_links)
        return verder === undefined ? ritten : [...ritten, ...(await lees(verder))]
      }
      return await lees()
    },
  })
}

/** Rides of others in which the holder travels along, both days included, by departure. */
export const useMeereisritten = (pasnummer: string, van: string, tot: string) => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: ['pas', pasnummer, 'meereisritten', van, tot],
    queryFn: async ({ signal }) => {
      const lees = async (na?: string): Promise<Meereisrit[]> => {
        const query = { van, tot, ...(na === undefined ? {} : { na }) }
        const { ritten, _links } = await antwoord(
          api.GET('/passen/{pasnummer}/meereisritten', { params: { path: { pasnummer }, query }, signal }),
        )
        const verder = naVan(_links)
        return verder === undefined ? ritten : [...ritten, ...(await lees(verder))]
      }
      return await lees()
    },
  })
}

/** Rides as they are now; until that is known, as they were answered. */
export const useRittenNu = (ritten: readonly Rit[]): readonly Rit[] => {
  const { api } = useOpstap()
  return useQueries({
    queries: ritten.map((rit) => ({
      queryKey: ['pas', rit.pasnummer, 'rit', rit.ritnummer],
      initialData: rit,
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        antwoord(api.GET('/ritten/{ritnummer}', { params: { path: { ritnummer: rit.ritnummer } }, signal })),
    })),
    combine: (antwoorden) => antwoorden.map(({ data }) => data),
  })
}

/**
 * Whether a ride may be made and what it costs; the last answer stays in view while the next is on its way.
 * @param ritnummer of the booked ride that it is to become; without one it is a new ride
 */
export const useBeoordeling = (aanvraag: Ritaanvraag | undefined, ritnummer: string | undefined) => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: ['pas', aanvraag?.pasnummer, 'beoordeling', ritnummer, aanvraag],
    enabled: aanvraag !== undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => {
      const body = aanvraag as Ritaanvraag
      return ritnummer === undefined
        ? antwoord(api.POST('/ritbeoordelingen', { body, signal }))
        : antwoord(
            api.POST('/ritten/{ritnummer}/wijzigingsbeoordelingen', {
              params: { path: { ritnummer } },
              body: wijzigingVan(body),
              signal,
            }),
          )
    },
  })
}

/** All of the ride as it is to be; what is the same changes nothing. */
export const wijzigingVan = (aanvraag: Ritaanvraag): Ritwijziging => {
  const { pasnummer: _, retour: __, ...rit } = aanvraag
  return rit
}

/** After a change everything of that pass is asked again. */
const useVernieuw = (pasnummer: string): (() => Promise<void>) => {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: ['pas', pasnummer] })
}

/** Books a ride; sent again after no answer it books no second. */
export const useBoek = (pasnummer: string) => {
  const { api } = useOpstap()
  const vernieuw = useVernieuw(pasnummer)
  return useMutation({
    mutationFn: (body: Boekingsaanvraag) =>
      metSleutel('rit', body, (sleutel) =>
        antwoord(api.POST('/ritten', { params: { header: { 'Idempotency-Key': sleutel } }, body })),
      ),
    // Also after a refusal: somebody else may have been first.
    onSettled: vernieuw,
  })
}

/** Changes a booked ride, whole or not at all. */
export const useWijzig = (pasnummer: string) => {
  const { api } = useOpstap()
  const vernieuw = useVernieuw(pasnummer)
  return useMutation({
    mutationFn: ({ ritnummer, wijziging }: { ritnummer: string; wijziging: Ritwijziging }) =>
      antwoord(api.PATCH('/ritten/{ritnummer}', { params: { path: { ritnummer } }, body: wijziging })),
    onSettled: vernieuw,
  })
}
