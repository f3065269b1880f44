import type { Budget } from '../../../beleid/index.ts'
import { verbruiktMeter, type Reisjaar } from '../../../persoon/index.ts'
import type { RitInAanvraag } from '../geval.ts'
import type { Budgettekort, Jaartekort } from '../reden.ts'
import { isJaarkilometers, type Budgetstand } from './stand.ts'

/** Whether a counter of the policy takes the place of the kilometres a year that stand on a pass. */
const teltJaarkilometers = (standen: readonly Budgetstand[]): boolean =>
  standen.some(({ budget, telt }) => isJaarkilometers(budget, telt))

/** Of which budgets that refuse too little is left for a ride with the others of its request, told of each in the same words. */
export const tekortenVan = (
  { budgetten: standen }: Pick<RitInAanvraag, 'budgetten'>,
  ritten: readonly Pick<RitInAanvraag, 'budgetten'>[],
): { readonly budget: Budget; readonly tekort: Budgettekort }[] =>
  standen
    .filter(({ budget }) => budget.daarna === 'weigeren')
    .flatMap(({ budget, periode, telt, limiet }) => {
      const samen = ritten
        .flatMap(({ budgetten }) => budgetten)
        .filter((stand) => stand.budget.naam === budget.naam && stand.periode === periode)
      const nodig = samen.reduce((som, stand) => som + stand.nodig, 0)
      const resterend = Math.max(0, limiet - (samen[0]?.gebruikt ?? 0))
      return nodig > resterend
        ? [{ budget, tekort: { budget: budget.naam, periode, telt, nodig, resterend, limiet } }]
        : []
    })

/** Too few kilometres are left of the year, for all rides of a request that depart in it. */
export const tekortVanJaar = (
  { jaar, beleid, ruimte, budgetten }: RitInAanvraag,
  ritten: readonly RitInAanvraag[],
  reisjaren: readonly Reisjaar[],
): Jaartekort[] => {
  const { heeftPas, limietMeter, beginstandMeter } = ruimte
  // A pass outside its years has no budget; `pas.ongeldig` says why.
  if (!heeftPas || limietMeter === null || beleid?.reizigersbudget?.bovenBudget === 'hogerTarief') return []
  if (teltJaarkilometers(budgetten)) return []
  const reisjaar = reisjaren.find((r) => r.jaar === jaar)
  const resterendMeter = Math.max(0, limietMeter - beginstandMeter - (reisjaar ? verbruiktMeter(reisjaar) : 0))
  const nodigMeter = ritten.reduce((som, r) => (r.jaar === jaar ? som + r.afstand.meter : som), 0)
  return nodigMeter > resterendMeter ? [{ jaar, nodigMeter, resterendMeter, limietMeter }] : []
}
