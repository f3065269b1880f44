// Beleidsregels maatschappelijke ondersteuning 2025 gemeente Harlingen, § 9.5, Straal van 25 kilometer
// https://zoek.officielebekendmakingen.nl/gmb-2025-228716.html
import { harlingen } from '../bronnen.ts'
import { weigert } from '../oordeel/regel.ts'

/** The policy says what is measured (ADR 8). The limit itself is allowed. */
export const gebiedBuitenStraal = weigert('gebied.buiten-straal', {
  wet: harlingen('§ 9.5', 'Straal van 25 kilometer'),
  vraagt:
    'Elk adres van een rit ligt binnen 25 kilometer van de woning, of is een puntbestemming. Voor verder is er Valys.',
  deel: (beleid) => beleid?.gebied,
  toets: ({ rit }, { buitenStraal, gemeten, straalMeter }) => {
    if (buitenStraal.wat !== 'weigeren') return []
    const anders = gemeten === 'straalVanWoning' ? {} : { gemeten }
    return rit.buitenStraal.map(({ adres, afstandMeter }) => ({
      feiten: { afstandMeter, maximumMeter: straalMeter, adres, ...anders },
      alternatief: buitenStraal.verwijzing,
    }))
  },
})
