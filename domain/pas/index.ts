export {
  magInRolstoel,
  magScootmobielMeenemen,
  moetBegeleidReizen,
  reistInRolstoel,
  vervoertypeVan,
} from './kenmerken.ts'
export { VERVOERTYPEN, type Pas, type Vervoertype } from './pas.ts'
export {
  boekAlsGereden,
  boekIn,
  geefVrij,
  jarenVan,
  limietMeter,
  reizigersbudgetVan,
  type Afboeking,
  type Reisagenda,
  type Reisjaar,
  type Reistijd,
  type Reizigersbudget,
} from './reisjaar.ts'
export { toetsPas, type PasFout } from './toets.ts'
