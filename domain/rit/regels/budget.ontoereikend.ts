import { verbruiktMeter } from '../../persoon/index.ts'
import { als, weigert } from '../oordeel/geval.ts'

/** All rides of a request that depart in one year must fit together in what is left of that year; all of it may be used. */
export const budgetOntoereikend = weigert('budget.ontoereikend', ({ rit, ritten, feiten: { reisjaren } }) => {
  const { jaar, beleid, ruimte } = rit
  const limiet = ruimte.limietMeter
  // A pass outside its years has no budget; `pas.ongeldig` says why.
  if (limiet === null || limiet === 0 || beleid === undefined || beleid.reizigersbudget?.bovenBudget === 'hogerTarief')
    return []
  const reisjaar = reisjaren.find((r) => r.jaar === jaar)
  const verbruikt = ruimte.beginstandMeter + (reisjaar === undefined ? 0 : verbruiktMeter(reisjaar))
  const resterendMeter = Math.max(0, limiet - verbruikt)
  const nodigMeter = ritten.reduce((som, r) => (r.jaar === jaar ? som + r.afstand.meter : som), 0)
  return als(nodigMeter > resterendMeter, () => ({
    bron: beleid.reizigersbudget?.bron ?? beleid.bron,
    feiten: { jaar, nodigMeter, resterendMeter, limietMeter: limiet },
    alternatief: 'minderKilometers',
  }))
})
