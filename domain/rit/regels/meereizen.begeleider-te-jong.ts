// Beleidsregels maatschappelijke ondersteuning 2025 gemeente Harlingen, § 9.5, Meereizen, 3. Medisch begeleider
// https://zoek.officielebekendmakingen.nl/gmb-2025-228716.html
import { harlingen } from '../bronnen.ts'
import { weigert } from '../oordeel/regel.ts'

/** An age that was not given is not judged (ADR 10). */
export const meereizenBegeleiderTeJong = weigert('meereizen.begeleider-te-jong', {
  wet: harlingen('§ 9.5', 'Meereizen, 3. Medisch begeleider'),
  vraagt: 'Een medisch begeleider is minstens 12 jaar oud.',
  deel: (beleid) => beleid?.meereizen.begeleiding,
  toets: ({ aanvraag }, { minimumLeeftijd: minimum }) =>
    aanvraag.meereizenden.flatMap((m) =>
      m.soort === 'medischBegeleider' && m.leeftijd !== undefined && m.leeftijd < minimum
        ? [{ feiten: { leeftijd: m.leeftijd, minimum }, alternatief: 'andersMeereizen' as const }]
        : [],
    ),
})
