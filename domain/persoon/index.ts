export { limietredenVan, type Limietreden } from './limietreden.ts'
export { computePrognose, prognoseTekst, PROGNOSEDAGEN, type Prognose } from './prognose.ts'
export {
  boekAlsGereden,
  boekIn,
  BUDGETGRENZEN,
  geefVrij,
  haalUit,
  houdIn,
  leegReisjaar,
  limietMeter,
  reizigersbudgetVan,
  verbruiktMeter,
  type Afboeking,
  type Reisagenda,
  type Reisjaar,
  type Reistijd,
  type Reizigersbudget,
} from './reisjaar.ts'
