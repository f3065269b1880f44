export {
  magInRolstoel,
  magScootmobielMeenemen,
  moetBegeleidReizen,
  reistInRolstoel,
  vervoertypeVan,
} from './kenmerken.ts'
export { VERVOERTYPEN, type Pas, type Vervoertype } from './pas.ts'
export {
  jarenVan,
  limietMeter,
  metGeboekt,
  reizigersbudgetVan,
  type Reisjaar,
  type Reizigersbudget,
} from './reisjaar.ts'
export { toetsPas, type PasFout } from './toets.ts'
