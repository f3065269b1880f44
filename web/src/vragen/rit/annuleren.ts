import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { antwoord } from '../../api/client.ts'
import { metSleutel } from '../../api/sleutel.ts'
import type { Boekingsaanvraag, Rit } from '../../api/typen.ts'
import { useOpstap } from '../../api/opstap.tsx'

/** What cancelling a ride would do now: of the ride, and of the other one of its journey while that is booked. */
export const useAnnuleringsgevolgen = (ritnummer: string) => {
  const { api } = useOpstap()
  return useQuery({
    queryKey: ['annulering', ritnummer],
    gcTime: 0,
    staleTime: 0,
    queryFn: async ({ signal }) =>
      (
        await antwoord(
          api.POST('/ritten/{ritnummer}/annuleringsbeoordelingen', { params: { path: { ritnummer } }, signal }),
        )
      ).ritten,
  })
}

/** Everything of a pass is asked again. */
export const useVernieuwPas = (pasnummer: string): (() => Promise<void>) => {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: ['pas', pasnummer] })
}

/** Cancels a ride. What the page shows of the pass is renewed by who asked, when what was done is read. */
export const useAnnuleer = () => {
  const { api } = useOpstap()
  return useMutation({
    mutationFn: ({ ritnummer, ...body }: { ritnummer: string; reden: string; samen?: true }) =>
      antwoord(api.PUT('/ritten/{ritnummer}/annulering', { params: { path: { ritnummer } }, body })),
  })
}

/** The request that a ride was booked with, to book it once more. */
const aanvraagVan = (rit: Rit, terug: Rit | undefined): Boekingsaanvraag => ({
  pasnummer: rit.pasnummer,
  van: { locatieId: rit.van.id },
  naar: { locatieId: rit.naar.id },
  vertrek: rit.vertrek,
  ...(terug === undefined ? {} : { retour: { vertrek: terug.vertrek } }),
  meereizenden: rit.meereizenden,
  hulpmiddelen: rit.hulpmiddelen,
  dieren: rit.dieren,
  bagage: rit.bagage,
  ...(rit.ritdoel === undefined ? {} : { ritdoel: rit.ritdoel as NonNullable<Boekingsaanvraag['ritdoel']> }),
})

/** Books again what was cancelled just now, when the rules still let it. The page is renewed when that is read, as above. */
export const useZetTerug = () => {
  const { api } = useOpstap()
  return useMutation({
    mutationFn: async (ritnummers: readonly string[]) => {
      const ritten = await Promise.all(
        ritnummers.map((ritnummer) => antwoord(api.GET('/ritten/{ritnummer}', { params: { path: { ritnummer } } }))),
      )
      const [heen, terug] = ritten.toSorted((a, b) => a.vertrek.localeCompare(b.vertrek))
      if (heen === undefined) return
      const body = aanvraagVan(heen, terug)
      await metSleutel('rit', body, (sleutel) =>
        antwoord(api.POST('/ritten', { params: { header: { 'Idempotency-Key': sleutel } }, body })),
      )
    },
  })
}
