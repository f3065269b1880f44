export { laatsteJaarDatWegMag, pasMagWeg } from './bewaren.ts'
export { jaarkilometersVan } from './jaarkilometers.ts'
export {
  BEDRAGSTATUSSEN,
  BUDGETPERIODEN,
  INNERS,
  JAARDELEN,
  METERS_NA,
  RITPRIJS_NA,
  statusVan,
  type Bedragstatus,
  type Budgetperiode,
  type Jaardeel,
} from './keuzes.ts'
export { beleidInJaar, beleidOp, beleidVan, beleidVanJaar, bewarenOp, versieVan } from './kies.ts'
export type { Regeling } from './regeling.ts'
export type { Budget } from './schema/budget.ts'
export type { Bijdrage, Jaarbijdrage, Kostprijs } from './schema/bijdrage.ts'
export type { Gevolg } from './schema/boeken.ts'
export type { Gebiedsdeel, Puntbestemming, Waar } from './schema/gebied.ts'
export type { Prijs, Tarief } from './schema/prijs.ts'
export type { Meereissoort } from './schema/reizigers.ts'
export type { Toeslag, Tariefperiode } from './schema/tarief.ts'
export type { Zones } from './schema/zones.ts'
export type { Pasvoorwaarde, Voorwaarde } from './schema/voorwaarde.ts'
export type { Voorbeeld, Voorbeeldrit } from './schema/voorbeeld.ts'
export { isGratis, looptDoorOp, tariefOp } from './tarief-op.ts'
export { rekentMetZones } from './zones.ts'
export { VOLWASSEN, vrijVanRitprijs } from './wie-betaalt.ts'
export { bezwaarTegenVaststelling, type Vaststelbezwaar } from './vaststelling.ts'
