// Beleidsregels maatschappelijke ondersteuning 2025 gemeente Harlingen, § 9.5, Meenemen van hulpmiddelen, huisdieren en bagage, 3. Bagage
// https://zoek.officielebekendmakingen.nl/gmb-2025-228716.html
import { harlingen } from '../bronnen.ts'
import { als, weigert } from '../oordeel/regel.ts'

export const bagageVerboden = weigert('bagage.verboden', {
  wet: harlingen('§ 9.5', 'Meenemen van hulpmiddelen, huisdieren en bagage, 3. Bagage'),
  vraagt: 'Gevaarlijke of verboden bagage gaat nooit mee.',
  deel: (beleid) => beleid?.bagage,
  toets: ({ aanvraag }) =>
    als(aanvraag.bagage.gevaarlijk, () => ({ feiten: { gevaarlijk: true }, alternatief: 'andersMeenemen' })),
})
