// Beleidsregels maatschappelijke ondersteuning 2025 gemeente Harlingen, § 9.5, Meereizen, 3. Medisch begeleider
// https://zoek.officielebekendmakingen.nl/gmb-2025-228716.html
import { harlingen } from '../bronnen.ts'
import { wieGratis } from '../oordeel/geval.ts'
import { mistBegeleider } from '../oordeel/meereissoorten.ts'
import { als, weigert } from '../oordeel/regel.ts'

export const meereizenBegeleiderOntbreekt = weigert('meereizen.begeleider-ontbreekt', {
  wet: harlingen('§ 9.5', 'Meereizen, 3. Medisch begeleider'),
  vraagt: 'Wie volgens de pas begeleid reist, reist altijd met een medisch begeleider en nooit alleen.',
  deel: (beleid) => beleid?.meereizen.begeleiding ?? beleid?.meereizen.soorten?.find(({ verplicht }) => verplicht),
  toets: ({ aanvraag, rit }) =>
    als(mistBegeleider(aanvraag, rit), () => ({
      feiten: { begeleiding: 'verplicht', ...wieGratis(rit) },
      alternatief: 'andersMeereizen',
    })),
})
