// Beleidsregels maatschappelijke ondersteuning 2025 gemeente Harlingen, § 9.5, Meereizen, 3. Medisch begeleider
// https://zoek.officielebekendmakingen.nl/gmb-2025-228716.html
import { moetBegeleidReizen } from '../../pas/index.ts'
import { harlingen } from '../bronnen.ts'
import { wieGratis } from '../oordeel/geval.ts'
import { als, weigert } from '../oordeel/regel.ts'

export const meereizenBegeleiderZonderPas = weigert('meereizen.begeleider-zonder-pas', {
  wet: harlingen('§ 9.5', 'Meereizen, 3. Medisch begeleider'),
  vraagt: 'Alleen wie volgens de pas begeleid reist, heeft recht op een medisch begeleider die gratis meereist.',
  deel: (beleid) => beleid?.meereizen.begeleiding,
  toets: ({ aanvraag, rit }) => {
    const aantal = aanvraag.meereizenden.filter((m) => m.soort === 'medischBegeleider').length
    return als(aantal > 0 && !moetBegeleidReizen(rit.pas), () => ({
      feiten: { aantal, ...wieGratis(rit) },
      alternatief: 'andersMeereizen',
    }))
  },
})
