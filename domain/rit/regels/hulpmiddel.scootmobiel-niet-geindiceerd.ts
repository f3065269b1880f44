// Beleidsregels maatschappelijke ondersteuning 2025 gemeente Harlingen, § 9.5, Meenemen van hulpmiddelen, huisdieren en bagage, 1. Scootmobiel
// https://zoek.officielebekendmakingen.nl/gmb-2025-228716.html
import { soortVan } from '../../kernel/reis.ts'
import { magScootmobielMeenemen } from '../../pas/index.ts'
import { harlingen } from '../bronnen.ts'
import { als, weigert } from '../oordeel/regel.ts'

export const hulpmiddelScootmobielNietGeindiceerd = weigert('hulpmiddel.scootmobiel-niet-geindiceerd', {
  wet: harlingen('§ 9.5', 'Meenemen van hulpmiddelen, huisdieren en bagage, 1. Scootmobiel'),
  vraagt: 'Een scootmobiel gaat alleen mee als dat nodig is; dan staat het op de pas.',
  deel: (beleid) => beleid?.hulpmiddelen?.scootmobiel,
  toets: ({ aanvraag, rit }) => {
    const gevraagd = aanvraag.hulpmiddelen.some((middel) => soortVan(middel) === 'scootmobiel')
    return als(gevraagd && !magScootmobielMeenemen(rit.pas), () => ({
      feiten: { scootmobiel: false },
      alternatief: 'gemeente',
    }))
  },
})
