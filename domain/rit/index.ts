export type { Ritaanvraag } from './aanvraag.ts'
export { decideRit, type Ritbesluit, type Ritvoorstel } from './besluit.ts'
export type { Ritafstand, Ritfeiten } from './feiten.ts'
export type { Reden } from './reden.ts'
export { opdrachtVan } from './opdracht.ts'
export { regels } from './regels/index.ts'
export { computeRitprijs, type Prijspost } from './ritprijs.ts'
export {
  agendajarenVan,
  annuleer,
  reistijdVan,
  RITSTATUSSEN,
  ritVanVoorstel,
  zoalsGeboekt,
  type Rit,
  type Ritadres,
  type Ritstatus,
} from './rit.ts'
export { lichtToe } from './teksten.ts'
export { verwerkMelding, type Ritmelding } from './uitvoering.ts'
