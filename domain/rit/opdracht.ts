import { reistInRolstoel, type Pas } from '../pas/index.ts'
import type { Ritaanvraag } from './aanvraag.ts'

/**
 * What the carrier must know of this ride besides who and where: aids, animals and luggage, and the codes of the pass
 * unchanged. The wheelchair of the pass is always on it, also when nobody mentioned it at booking.
 */
export const opdrachtVan = (aanvraag: Ritaanvraag, pas: Pas): string[] => {
  const hulpmiddelen = aanvraag.hulpmiddelen.flatMap((h) => {
    if (typeof h === 'string') return [h]
    return h.overstap === 'metLift' ? [h.soort, 'overstapMetLift'] : [h.soort]
  })
  const dieren = aanvraag.dieren.map((d) => (d.soort === 'huisdier' ? 'huisdierInTasOfKooi' : d.soort))
  const bagage = aanvraag.bagage.groot ? ['groteBagage'] : []
  const rolstoel = reistInRolstoel(pas) ? ['rolstoel'] : []
  return [...new Set([...rolstoel, ...hulpmiddelen, ...dieren, ...bagage, ...pas.kenmerken])]
}
