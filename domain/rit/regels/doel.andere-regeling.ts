// Beleidsregels maatschappelijke ondersteuning 2025 gemeente Harlingen, § 9.2, Voorliggende oplossingen
// https://zoek.officielebekendmakingen.nl/gmb-2025-228716.html
import { harlingen } from '../bronnen.ts'
import { weigert } from '../oordeel/regel.ts'

export const doelAndereRegeling = weigert('doel.andere-regeling', {
  wet: harlingen('§ 9.2', 'Voorliggende oplossingen'),
  vraagt: 'Vervoer naar werk en school, en vervoer dat een zorgaanbieder regelt, hoort bij een andere regeling.',
  deel: (beleid) => beleid?.uitgeslotenRitdoelen?.[0],
  toets: ({ aanvraag: { ritdoel }, rit }) => {
    const uitgesloten = rit.beleid?.uitgeslotenRitdoelen?.find(
      (u) => ritdoel !== undefined && u.ritdoelen.includes(ritdoel),
    )
    if (ritdoel === undefined || uitgesloten === undefined) return []
    const { verantwoordelijk, bron } = uitgesloten
    return [{ bron, feiten: { ritdoel, verantwoordelijk }, alternatief: 'andereRegeling' }]
  },
})
