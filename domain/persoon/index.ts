export { daglimietVan, geldigheidVan, peildagVan, ruimteOp, type Ruimte } from './budget.ts'
export { limietredenVan, type Limietreden } from './limietreden.ts'
export { computePrognose, prognoseTekst, PROGNOSEDAGEN, type Prognose } from './prognose.ts'
export { persoonVanPas, type Persoon } from './persoon.ts'
export {
  boekAlsGereden,
  boekIn,
  BUDGETGRENZEN,
  geefVrij,
  haalUit,
  houdIn,
  leegReisjaar,
  reizigersbudgetVan,
  verbruiktMeter,
  type Afboeking,
  type Reisagenda,
  type Reisjaar,
  type Reistijd,
  type Reizigersbudget,
} from './reisjaar.ts'
