export {
  CORRECTIEUITKOMSTEN,
  handelAf,
  nieuwCorrectieverzoek,
  type Correctieuitkomst,
  type Correctieverzoek,
} from './correctie.ts'
export {
  magInRolstoel,
  magScootmobielMeenemen,
  moetBegeleidReizen,
  reistInRolstoel,
  vervoertypeVan,
} from './kenmerken.ts'
export { kantelpunten, pasOp, type Daad, type Pasdossier } from './dossier.ts'
export { isZelfdeNaam } from './naam.ts'
export { limietredenVan, type Limietreden } from './limietreden.ts'
export { EINDES, VERVOERTYPEN, type Pas, type Vervoertype } from './pas.ts'
export { computePrognose, prognoseTekst, PROGNOSEDAGEN, type Prognose } from './prognose.ts'
export {
  boekAlsGereden,
  boekIn,
  BUDGETGRENZEN,
  geefVrij,
  haalUit,
  houdIn,
  jarenVan,
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
export { toetsPas, type PasFout } from './toets.ts'
export { wijzigPas, type Paswens } from './wijzig.ts'
