// Beleidsregels maatschappelijke ondersteuning 2025 gemeente Harlingen, § 9.5, Meereizen, 2. Medereiziger (12 jaar en ouder)
// https://zoek.officielebekendmakingen.nl/gmb-2025-228716.html
import { harlingen } from '../bronnen.ts'
import { als, weigert } from '../oordeel/regel.ts'

/** Children count where the policy says so, or prices them as fellow travellers. */
export const meereizenTeVeelMedereizigers = weigert('meereizen.te-veel-medereizigers', {
  wet: harlingen('§ 9.5', 'Meereizen, 2. Medereiziger (12 jaar en ouder)'),
  vraagt: 'Er reist ten hoogste één medereiziger van 12 jaar of ouder mee.',
  deel: (beleid) => beleid?.meereizen.medereizigers,
  toets: ({ aanvraag, rit }, { maximum = Infinity, kinderenTellenMee }) => {
    const kindTeltMee = kinderenTellenMee || rit.beleid?.meereizen.kinderen?.als === 'medereiziger'
    const aantal = aanvraag.meereizenden.filter(
      (m) => m.soort === 'medereiziger' || (kindTeltMee && m.soort === 'kind'),
    ).length
    return als(aantal > maximum, () => ({ feiten: { aantal, maximum }, alternatief: 'minderPersonen' }))
  },
})
