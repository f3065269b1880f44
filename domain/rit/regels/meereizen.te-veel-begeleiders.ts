// Beleidsregels maatschappelijke ondersteuning 2025 gemeente Harlingen, § 9.5, Meereizen, 3. Medisch begeleider
// https://zoek.officielebekendmakingen.nl/gmb-2025-228716.html
import { harlingen } from '../bronnen.ts'
import { wieGratis } from '../oordeel/geval.ts'
import { als, weigert } from '../oordeel/regel.ts'

export const meereizenTeVeelBegeleiders = weigert('meereizen.te-veel-begeleiders', {
  wet: harlingen('§ 9.5', 'Meereizen, 3. Medisch begeleider'),
  vraagt: 'Er reist één medisch begeleider gratis mee.',
  deel: (beleid) => beleid?.meereizen.begeleiding,
  toets: ({ aanvraag, rit }, { maximum }) => {
    const aantal = aanvraag.meereizenden.filter((m) => m.soort === 'medischBegeleider').length
    return als(aantal > maximum, () => ({
      feiten: { aantal, maximum, ...wieGratis(rit) },
      alternatief: 'minderPersonen',
    }))
  },
})
