// Beleidsregels maatschappelijke ondersteuning 2025 gemeente Harlingen, § 9.2, Voorliggende oplossingen
// https://zoek.officielebekendmakingen.nl/gmb-2025-228716.html
import { harlingen } from '../bronnen.ts'
import { legtVoor } from '../oordeel/regel.ts'

export const doelAndereRegeling = legtVoor('doel.andere-regeling', {
  wet: harlingen('§ 9.2', 'Voorliggende oplossingen'),
  vraagt:
    'Vervoer naar werk en school, en vervoer dat een zorgaanbieder regelt, kan bij een andere regeling horen. Iemand kijkt daarnaar.',
  deel: (beleid) => beleid?.uitgeslotenRitdoelen?.[0],
  toets: ({ aanvraag: { ritdoel }, rit }) => {
    const uitgesloten = rit.beleid?.uitgeslotenRitdoelen?.find(
      (u) => ritdoel !== undefined && u.ritdoelen.includes(ritdoel),
    )
    if (ritdoel === undefined || uitgesloten === undefined) return []
    const { verantwoordelijk, gevolg, bron } = uitgesloten
    const zeker = gevolg === 'weigeren' || rit.pas.vervoerElders?.includes(ritdoel) === true
    return [
      {
        bron,
        feiten: zeker ? { ritdoel, verantwoordelijk } : { ritdoel, verantwoordelijk, misschien: true },
        alternatief: 'andereRegeling',
        uitkomst: zeker ? 'geweigerd' : 'voorleggen',
      },
    ]
  },
})
