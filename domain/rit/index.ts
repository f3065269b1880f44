export type { Ritaanvraag } from './aanvraag.ts'
export { decideRit, type Ritbesluit, type Ritvoorstel } from './besluit.ts'
export type { Ritafstand, Ritfeiten } from './feiten.ts'
export type { Reden } from './reden.ts'
export { opdrachtVan } from './opdracht.ts'
export { regels } from './regels/index.ts'
export { computeRitprijs, type Prijspost } from './ritprijs.ts'
export {
  afspraakVan,
  agendajarenVan,
  reistijdVan,
  RITSTATUSSEN,
  ritVanVoorstel,
  verbruikt,
  zoalsGeboekt,
  type Gebeurtenis,
  type Rit,
  type Ritadres,
  type Ritafspraak,
  type Ritstatus,
} from './rit.ts'
export { verschuldigdCentVan } from './afrekening.ts'
export { annuleer } from './annuleer.ts'
export { aanvraagVanRit, geraakteRitten, type GeraakteRit } from './geraakt.ts'

export { houdOpzij, zetOpzij, type Opzij, type RitbesluitMetOpzij } from './opzij.ts'
export { adviesBij, lichtToe } from './teksten.ts'
export type { Voorstel } from './voorstel.ts'
export { metVoorstellen, type RitbesluitMetVoorstellen } from './voorstellen.ts'
export { statistiekVan, type Ritstatistiek } from './statistiek.ts'
export { verwerkMelding, type Ritmelding } from './uitvoering.ts'
export { isTeVaakGewijzigd, metAfspraak, metPas, verschilVan } from './wijzig.ts'
export { oordeelOver, stiptheidVan, type Ritverloop, type Stiptheidsbelofte } from './stiptheid.ts'
export { isGesloten, peilmomentVan, tel, vatSamen, voegSamen, type Dagtelling } from './stiptheidstelling.ts'
export { vervoersopdrachtVan, type Vervoersopdracht } from './vervoersopdracht.ts'
