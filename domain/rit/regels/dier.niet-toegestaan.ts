import { als, weigert } from '../geval.ts'

/** Assistance and guide dogs always come along; another animal only in a bag or cage on the lap. */
export const dierNietToegestaan = weigert('dier.niet-toegestaan', ({ aanvraag, rit }) => {
  const dieren = rit.beleid?.dieren
  if (dieren === undefined) return []
  const aantal = aanvraag.dieren.filter((d) => d.soort === 'huisdier' && !d.inTasOfKooi).length
  return als(aantal > 0, () => ({ bron: dieren.bron, feiten: { aantal }, alternatief: 'andersMeenemen' }))
})
