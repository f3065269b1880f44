// Beleidsregels maatschappelijke ondersteuning 2025 gemeente Harlingen, § 9.5, Straal van 25 kilometer
// https://zoek.officielebekendmakingen.nl/gmb-2025-228716.html
import { harlingen } from '../bronnen.ts'
import { weigert } from '../oordeel/regel.ts'
import { verwijzingVoor } from '../oordeel/verwijzing.ts'

/** The policy says what is measured (ADR 8), or names areas of its own (ADR 36). The limit itself is allowed. */
export const gebiedBuitenStraal = weigert('gebied.buiten-straal', {
  wet: harlingen('§ 9.5', 'Straal van 25 kilometer'),
  vraagt:
    'Elk adres van een rit ligt binnen 25 kilometer van de woning, of is een puntbestemming. Voor verder is er Valys.',
  deel: (beleid) => beleid?.gebied ?? beleid?.gebieden?.[0],
  toets: ({ rit: { gebied, beleid, buitenStraal } }) => {
    if (gebied?.dan.wat === 'weigeren') {
      const { verwijzing, reden } = gebied.dan
      return [{ bron: gebied.bron, feiten: { gebied: gebied.naam, reden }, alternatief: verwijzing ?? 'gemeente' }]
    }
    const grens = beleid?.gebied
    if (grens?.buitenStraal.wat !== 'weigeren') return []
    const {
      straalMeter: maximumMeter,
      gemeten,
      buitenStraal: { verwijzing },
    } = grens
    const anders = gemeten === 'straalVanWoning' ? {} : { gemeten }
    return buitenStraal.map((adres) => ({
      feiten: { ...adres, maximumMeter, ...anders },
      alternatief: verwijzingVoor(verwijzing, adres.afstandMeter),
    }))
  },
})
