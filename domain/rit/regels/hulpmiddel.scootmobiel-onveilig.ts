// Beleidsregels maatschappelijke ondersteuning 2025 gemeente Harlingen, § 9.5, Meenemen van hulpmiddelen, huisdieren en bagage, 1. Scootmobiel
// https://zoek.officielebekendmakingen.nl/gmb-2025-228716.html
import { harlingen } from '../bronnen.ts'
import { als, weigert } from '../oordeel/regel.ts'

export const hulpmiddelScootmobielOnveilig = weigert('hulpmiddel.scootmobiel-onveilig', {
  wet: harlingen('§ 9.5', 'Meenemen van hulpmiddelen, huisdieren en bagage, 1. Scootmobiel'),
  vraagt:
    'De reiziger stapt over naar een gewone stoel, bij de deur of via de lift. Kan dat niet, dan moet de rit geweigerd worden.',
  deel: (beleid) => beleid?.hulpmiddelen?.scootmobiel,
  toets: ({ aanvraag }) => {
    const onveilig = aanvraag.hulpmiddelen.some((h) => typeof h === 'object' && h.overstap === 'nietMogelijk')
    return als(onveilig, () => ({ feiten: { overstap: 'nietMogelijk' }, alternatief: 'andersMeenemen' }))
  },
})
