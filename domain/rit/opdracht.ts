import { reistInRolstoel, type Pas } from '../pas/index.ts'
import type { Ritaanvraag } from './aanvraag.ts'

/** What the pass says of every ride: the wheelchair, also when nobody mentioned it at booking, and its codes unchanged. */
export const pasvereistenVan = (pas: Pas): string[] => [...(reistInRolstoel(pas) ? ['rolstoel'] : []), ...pas.kenmerken]

/** What the carrier must know of a ride besides who and where: what the pass says, and aids, animals and luggage. */
export const opdrachtVan = (
  { hulpmiddelen, dieren, bagage }: Pick<Ritaanvraag, 'hulpmiddelen' | 'dieren' | 'bagage'>,
  pasvereisten: readonly string[],
): string[] => {
  const aids = hulpmiddelen.flatMap((h) => {
    if (typeof h === 'string') return [h]
    return h.overstap === 'metLift' ? [h.soort, 'overstapMetLift'] : [h.soort]
  })
  const animals = dieren.map((d) => (d.soort === 'huisdier' ? 'huisdierInTasOfKooi' : d.soort))
  const luggage = bagage.groot ? ['groteBagage'] : []
  return [...new Set([...aids, ...animals, ...luggage, ...pasvereisten])]
}
