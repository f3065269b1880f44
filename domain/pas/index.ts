export {
  MEESTE_OPEN_VERZOEKEN,
  CORRECTIEUITKOMSTEN,
  handelAf,
  nieuwCorrectieverzoek,
  type Correctieuitkomst,
  type Correctieverzoek,
} from './correctie.ts'
export {
  gewoonlijkMee,
  magInRolstoel,
  magScootmobielMeenemen,
  moetBegeleidReizen,
  reistInRolstoel,
  vervoertypeVan,
} from './kenmerken.ts'
export { budgetzettingenVan, kantelpunten, pasOp, type Daad, type Pasdossier, type Pasvelden } from './dossier.ts'
export { geadresseerdeVan, type Geadresseerde } from './geadresseerde.ts'
export {
  gestoptVanaf,
  isOverleden,
  isToekomstigOverlijden,
  laatsteReisdagVan,
  standNaMelding,
  teBeslissenNa,
  type Eindemelding,
} from './einde.ts'
export { geldendBudget, type EigenBudget } from './eigenbudget.ts'
export { isZelfdeNaam } from './naam.ts'
export { passtatusOp, PASSTATUSSEN, type Passtatus } from './status.ts'
export { BEGELEIDINGEN, EINDES, MELDBARE_EINDES, type Pas } from './pas.ts'
export { VERVOERTYPEN, type Vervoertype } from '../kernel/reis.ts'
export { isGeldigIn, jarenVan } from './jaren.ts'
export { telefooncijfers } from './telefoon.ts'
export { termijnenVan } from './termijn.ts'
export { toetsPas, type PasFout } from './toets.ts'
export { wijzigPas, type Paswens } from './wijzig.ts'
export {
  BESLUITSOORTEN,
  toetsBesluit,
  verzend,
  WEEGANTWOORDEN,
  WEEGPUNTEN,
  type Besluit,
  type Besluitinhoud,
  type Verzending,
} from './besluit/besluit.ts'
export {
  alsBesluit,
  toetsAfwijzing,
  type Aanvrager,
  type Afwijzing,
  type Afwijzingsinhoud,
} from './besluit/afwijzing.ts'
export { BEZWAARUITKOMSTEN, type Bezwaar, type Bezwaaruitkomst, type Uitkomst } from './besluit/bezwaar.ts'
export {
  handelBezwaarAf,
  noteerBezwaar,
  type Bestreden,
  type Bezwaarbesluit,
  type Bezwaarwens,
} from './besluit/behandel.ts'
export {
  koppelVeranderingen,
  zonderBesluit,
  type Koppelbesluit,
  type Rechtsverandering,
} from './besluit/veranderingen.ts'
