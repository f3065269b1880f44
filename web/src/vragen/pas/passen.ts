import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { antwoord } from '../../api/client.ts'
import type { Pasaanvraag, Pasverandering } from '../../api/typen.ts'
import { useOpstap } from '../../api/opstap.tsx'
import { metSleutel } from '../../api/sleutel.ts'

export const usePas = (pasnummer: string) => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: ['pas', pasnummer],
    queryFn: ({ signal }) => antwoord(api.GET('/passen/{pasnummer}', { params: { path: { pasnummer } }, signal })),
  })
}

export const useBudget = (pasnummer: string, jaar: number) => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: ['pas', pasnummer, 'budget', jaar],
    queryFn: ({ signal }) =>
      antwoord(
        api.GET('/passen/{pasnummer}/reizigersbudgetten/{jaar}', {
          params: { path: { pasnummer, jaar: String(jaar) } },
          signal,
        }),
      ),
  })
}

/** Places that fit what was typed. @param bij a place, such as the home: what is near it comes first */
export const useLocaties = (zoek: string, bij: string | undefined) => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: ['locaties', zoek, bij],
    enabled: zoek !== '',
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    queryFn: ({ signal }) => {
      const query = bij === undefined ? { zoek } : { zoek, bij }
      return antwoord(api.GET('/locaties', { params: { query }, signal }))
    },
  })
}

/** A place that was chosen, whole: a search tells of some places only what they are called. */
export const useLocatie = (locatieId: string | undefined) => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: ['locatie', locatieId],
    enabled: locatieId !== undefined,
    staleTime: 3_600_000,
    queryFn: ({ signal }) =>
      antwoord(api.GET('/locaties/{locatieId}', { params: { path: { locatieId: locatieId ?? '' } }, signal })),
  })
}

/** Passes that fit whatever was typed: the API knows what it is. It is posted, so that no name or birth date stands in an address. */
export const usePaszoek = (zoek: string) => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: ['paszoek', zoek],
    enabled: zoek !== '',
    // Names and birth dates of people who did not call do not stay in memory.
    gcTime: 0,
    queryFn: ({ signal }) => antwoord(api.POST('/paszoekvragen', { body: { zoek }, signal })),
  })
}

/** Grants a pass; sent again after no answer it grants no second. */
export const useVerleen = () => {
  const { api } = useOpstap()
  return useMutation({
    mutationFn: (body: Pasaanvraag) =>
      metSleutel('pas', body, (sleutel) =>
        antwoord(api.POST('/passen', { params: { header: { 'Idempotency-Key': sleutel } }, body })),
      ),
  })
}

/** Changes a pass; the answer tells which booked rides that touches. */
export const useVerander = (pasnummer: string) => {
  const { api } = useOpstap()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Pasverandering) =>
      antwoord(api.PATCH('/passen/{pasnummer}', { params: { path: { pasnummer } }, body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['pas', pasnummer] }),
  })
}
