// Beleidsregels maatschappelijke ondersteuning 2025 gemeente Harlingen, § 9.5, Meereizen
// https://zoek.officielebekendmakingen.nl/gmb-2025-228716.html
import { harlingen } from '../bronnen.ts'
import { deelIn } from '../oordeel/meereissoorten.ts'
import { weigert } from '../oordeel/regel.ts'

/** Only of a policy that names kinds of companions (ADR 37): everybody travels as the first kind that has room. */
export const meereizenNietToegestaan = weigert('meereizen.niet-toegestaan', {
  wet: harlingen('§ 9.5', 'Meereizen'),
  vraagt: 'Er reizen alleen mensen mee van de soorten die de regeling noemt, en niet meer dan zij zegt.',
  deel: (beleid) => beleid?.meereizen.soorten?.[0],
  toets: ({ aanvraag: { meereizenden }, rit: { beleid, omstandigheden } }) => {
    const over = deelIn(meereizenden, beleid?.meereizen.soorten ?? [], omstandigheden).filter(
      (een) => een.soort === undefined,
    )
    return [...Map.groupBy(over, ({ meereizende }) => meereizende.soort)].map(([wie, wieNiet]) => ({
      feiten: { wie, aantal: wieNiet.length },
      alternatief: 'minderPersonen',
    }))
  },
})
