// Beleidsregels maatschappelijke ondersteuning 2025 gemeente Harlingen, § 9.5, Reizigersbudget (1.500 km op jaarbasis)
// https://zoek.officielebekendmakingen.nl/gmb-2025-228716.html
import { verbruiktMeter } from '../../persoon/index.ts'
import { harlingen } from '../bronnen.ts'
import { als, weigert } from '../oordeel/regel.ts'

/** All rides of a request that depart in one year must fit together. A budget can stand on the pass alone, too. */
export const budgetOntoereikend = weigert('budget.ontoereikend', {
  wet: harlingen('§ 9.5', 'Reizigersbudget (1.500 km op jaarbasis)'),
  vraagt: 'Iemand reist 1.500 kilometer per jaar, of zoveel als in zijn besluit staat; alles mag op.',
  deel: (beleid) => beleid?.reizigersbudget ?? beleid,
  toets: ({ rit: { jaar, beleid, ruimte }, ritten, feiten: { reisjaren } }) => {
    const { limietMeter, beginstandMeter } = ruimte
    // A pass outside its years has no budget; `pas.ongeldig` says why.
    if (limietMeter === null || limietMeter === 0 || beleid?.reizigersbudget?.bovenBudget === 'hogerTarief') return []
    const reisjaar = reisjaren.find((r) => r.jaar === jaar)
    const resterendMeter = Math.max(0, limietMeter - beginstandMeter - (reisjaar ? verbruiktMeter(reisjaar) : 0))
    const nodigMeter = ritten.reduce((som, r) => (r.jaar === jaar ? som + r.afstand.meter : som), 0)
    const feiten = { jaar, nodigMeter, resterendMeter, limietMeter }
    return als(nodigMeter > resterendMeter, () => ({ feiten, alternatief: 'minderKilometers' }))
  },
})
