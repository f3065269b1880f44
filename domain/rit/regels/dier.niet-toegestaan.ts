import { als, weigert } from '../oordeel/geval.ts'

/** Assistance and guide dogs always come along; another animal only in a bag or cage on the lap, or never. */
export const dierNietToegestaan = weigert('dier.niet-toegestaan', ({ aanvraag, rit }) => {
  const dieren = rit.beleid?.dieren
  if (dieren === undefined) return []
  const nooit = dieren.huisdieren === 'nooit'
  const aantal = aanvraag.dieren.filter((d) => d.soort === 'huisdier' && (nooit || !d.inTasOfKooi)).length
  const feiten = nooit ? { aantal, huisdieren: 'nooit' as const } : { aantal }
  return als(aantal > 0, () => ({ bron: dieren.bron, feiten, alternatief: 'andersMeenemen' }))
})
