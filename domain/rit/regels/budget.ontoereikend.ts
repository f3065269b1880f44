// Beleidsregels maatschappelijke ondersteuning 2025 gemeente Harlingen, § 9.5, Reizigersbudget (1.500 km op jaarbasis)
// https://zoek.officielebekendmakingen.nl/gmb-2025-228716.html
import { harlingen } from '../bronnen.ts'
import { tekortenVan, tekortVanJaar } from '../oordeel/budget/tekort.ts'
import { weigert } from '../oordeel/regel.ts'

/** All rides of a request that count in one period must fit together. A budget can stand on the pass alone, too. */
export const budgetOntoereikend = weigert('budget.ontoereikend', {
  wet: harlingen('§ 9.5', 'Reizigersbudget (1.500 km op jaarbasis)'),
  vraagt: 'Iemand reist 1.500 kilometer per jaar, of zoveel als in zijn besluit staat; alles mag op.',
  deel: (beleid) => beleid?.reizigersbudget ?? beleid?.budgetten?.[0] ?? beleid,
  toets: ({ rit, ritten, feiten: { reisjaren } }) => [
    ...tekortVanJaar(rit, ritten, reisjaren).map((feiten) => ({ feiten, alternatief: 'minderKilometers' as const })),
    ...tekortenVan(rit, ritten).map(({ budget: { bron }, tekort: feiten }) => ({ feiten, bron })),
  ],
})
