import type { components } from './schema.d.ts'

/** Shapes of the API, by the names of its own document. */
type Vormen = components['schemas']
export type Locatie = Vormen['Locatie']
export type Pas = Vormen['Pas']
export type Rit = Vormen['Rit']
export type Ritbeoordeling = Vormen['Ritbeoordeling']
export type Ritaanvraag = Vormen['Ritaanvraag']
export type Boekingsaanvraag = Vormen['Boekingsaanvraag']
export type Ritwijziging = Vormen['Ritwijziging']
export type Pasaanvraag = Vormen['Pasaanvraag']
export type Pasverandering = Vormen['Pasverandering']
export type Bijdragerun = Vormen['Bijdragerun']
export type Ritreeks = Vormen['Ritreeks']
export type Ritreeksaanvraag = Vormen['Ritreeksaanvraag']
export type Reeksbeeindiging = Vormen['Reeksbeeindiging']
export type Prognose = Vormen['Prognose']
export type Bron = Vormen['Bron']
