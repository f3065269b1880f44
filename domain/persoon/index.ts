export { daglimietVan, geldigheidVan, peildagVan, ruimteOp, type Ruimte } from './budget.ts'
export { limietredenVan, type Limietreden } from './limietreden.ts'
export {
  handelVerzoekAf,
  meterPerMaand,
  nieuwKilometerverzoek,
  periodefout,
  VERZOEKUITKOMSTEN,
  type Kilometerverzoek,
  type Kilometerwens,
  type Verzoekafhandeling,
} from './kilometerverzoek.ts'
export { computePrognose, prognoseTekst, verwachtMeterVan, PROGNOSEDAGEN, type Prognose } from './prognose.ts'
export { KOPPELGRONDEN, metDossier, persoonVanPas, type Lid, type Persoon } from './persoon.ts'
export {
  boekAlsGereden,
  boekIn,
  BUDGETGRENZEN,
  geefVrij,
  haalUit,
  heropen,
  houdIn,
  budgetIn,
  leegReisjaar,
  reizigersbudgetVan,
  telRit,
  verbruiktMeter,
  type Afboeking,
  type Reisagenda,
  type Reisjaar,
  type Reistijd,
  type Reizigersbudget,
} from './reisjaar.ts'
export { vervangPas, type Vervangwens } from './vervang.ts'
export { gelijkenisVan } from './gelijkenis.ts'
export { voegSamen } from './koppel.ts'
export { GEBRUIKSSOORTEN, gebruiktIn, periodeVan, telKeer, type Gebruik, type Verbruik } from './tellers.ts'
