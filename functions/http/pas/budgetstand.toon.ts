import { budgetTekst, restVan, type Budgetstand } from '../../../domain/rit/index.ts'

/** A counter of the policy, in its own unit and in words. */
export const toonBudgetstand = (stand: Budgetstand) => {
  const { budget, periode, telt, limiet, gebruikt } = stand
  return {
    naam: budget.naam,
    per: budget.per,
    periode,
    telt,
    limiet,
    gebruikt,
    resterend: restVan(stand),
    tekst: budgetTekst(stand),
    bron: budget.bron,
  }
}
