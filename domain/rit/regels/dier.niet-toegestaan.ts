// Beleidsregels maatschappelijke ondersteuning 2025 gemeente Harlingen, § 9.5, Meenemen van hulpmiddelen, huisdieren en bagage, 2. Blindengeleidehonden of kleine huisdieren
// https://zoek.officielebekendmakingen.nl/gmb-2025-228716.html
import { harlingen } from '../bronnen.ts'
import { als, weigert } from '../oordeel/regel.ts'

export const dierNietToegestaan = weigert('dier.niet-toegestaan', {
  wet: harlingen(
    '§ 9.5',
    'Meenemen van hulpmiddelen, huisdieren en bagage, 2. Blindengeleidehonden of kleine huisdieren',
  ),
  vraagt: 'Een hulphond of blindengeleidehond mag altijd mee. Een ander dier alleen in een tas of kooi op schoot.',
  deel: (beleid) => beleid?.dieren,
  toets: ({ aanvraag }, { huisdieren }) => {
    const nooit = huisdieren === 'nooit'
    const aantal = aanvraag.dieren.filter((d) => d.soort === 'huisdier' && (nooit || !d.inTasOfKooi)).length
    const feiten = nooit ? { aantal, huisdieren: 'nooit' as const } : { aantal }
    return als(aantal > 0, () => ({ feiten, alternatief: 'andersMeenemen' }))
  },
})
