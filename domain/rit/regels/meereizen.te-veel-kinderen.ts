// Beleidsregels maatschappelijke ondersteuning 2025 gemeente Harlingen, § 9.5, Meereizen, 1. Kinderen
// https://zoek.officielebekendmakingen.nl/gmb-2025-228716.html
import { harlingen } from '../bronnen.ts'
import { als, weigert } from '../oordeel/regel.ts'

export const meereizenTeVeelKinderen = weigert('meereizen.te-veel-kinderen', {
  wet: harlingen('§ 9.5', 'Meereizen, 1. Kinderen'),
  vraagt:
    'Kinderen mogen meereizen. Hoeveel, zegt deze tekst niet; een regeling die een aantal noemt, houdt u daaraan.',
  deel: (beleid) => beleid?.meereizen.kinderen,
  toets: ({ aanvraag }, { maximum = Infinity }) => {
    const aantal = aanvraag.meereizenden.filter((m) => m.soort === 'kind').length
    return als(aantal > maximum, () => ({ feiten: { aantal, maximum }, alternatief: 'minderPersonen' }))
  },
})
