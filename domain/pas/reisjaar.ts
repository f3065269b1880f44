import type { Regeling } from '../beleid/index.ts'
import { jaarVan, maandVan } from '../kernel/time.ts'
import type { Pas } from './pas.ts'

/** What a pass has booked and driven in one local calendar year. */
export interface Reisjaar {
  readonly jaar: number
  readonly geboektMeter: number
  readonly geredenMeter: number
}

/** A time in which the pass holder sits in the taxi: from `vanEpochMs` up to but not including `totEpochMs`. */
export interface Reistijd {
  readonly vanEpochMs: number
  readonly totEpochMs: number
  readonly ritnummer: string
}

/**
 * A year with the times of the rides that are still to come. Budget and times stand together in the one thing that all
 * bookings of a pass contend for, so that one condition protects both (ADR 2).
 */
export interface Reisagenda extends Reisjaar {
  readonly bezet: readonly Reistijd[]
}

/** `limietMeter` is `null` where neither the policy nor the pass sets a limit. */
export interface Reizigersbudget extends Reisjaar {
  readonly limietMeter: number | null
  readonly resterendMeter: number | null
}

const MAANDEN_PER_JAAR = 12

/**
 * How many metres a pass holds in a year.
 * In the year in which the pass begins the policy can give it pro rata: 1/12 for each month, the first one included.
 * @returns 0 for a year in which the pass is not valid; `null` when nothing limits it
 */
export const limietMeter = (pas: Pas, jaar: number, beleid: Regeling | undefined): number | null => {
  if (jaar < jaarVan(pas.geldigVanaf) || jaar > jaarVan(pas.geldigTotEnMet)) return 0
  const heelJaar = pas.reizigersbudget?.meterPerJaar ?? beleid?.reizigersbudget?.meterPerJaar
  if (heelJaar === undefined) return null
  if (beleid?.reizigersbudget?.eersteJaar !== 'naarRatoPerMaand' || jaar !== jaarVan(pas.geldigVanaf)) return heelJaar
  return Math.floor((heelJaar * (MAANDEN_PER_JAAR + 1 - maandVan(pas.geldigVanaf))) / MAANDEN_PER_JAAR)
}

export const reizigersbudgetVan = (pas: Pas, reisjaar: Reisjaar, beleid: Regeling | undefined): Reizigersbudget => {
  const limiet = limietMeter(pas, reisjaar.jaar, beleid)
  const resterendMeter = limiet === null ? null : Math.max(0, limiet - reisjaar.geboektMeter - reisjaar.geredenMeter)
  const { jaar, geboektMeter, geredenMeter } = reisjaar
  return { jaar, geboektMeter, geredenMeter, limietMeter: limiet, resterendMeter }
}

/** Books rides: their metres, and the times in which the holder is on the way. What is over by now is forgotten. */
export const boekIn = (
  agenda: Reisagenda,
  ritten: readonly { readonly meter: number; readonly reistijd: Reistijd }[],
  nuEpochMs: number,
): Reisagenda => ({
  ...agenda,
  geboektMeter: ritten.reduce((som, rit) => som + rit.meter, agenda.geboektMeter),
  bezet: [...agenda.bezet, ...ritten.map((rit) => rit.reistijd)].filter((tijd) => tijd.totEpochMs > nuEpochMs),
})

/** What becomes of the metres of a ride that is no longer booked. */
export type Afboeking = (agenda: Reisagenda, meter: number, ritnummer: string) => Reisagenda

/**
 * Frees a ride that was booked.
 * @throws Error when more is freed than was booked: then rides were lost
 */
export const geefVrij: Afboeking = (agenda, meter, ritnummer) => {
  const geboektMeter = agenda.geboektMeter - meter
  if (geboektMeter < 0) throw new Error(`reisjaar ${agenda.jaar}: meer vrijgegeven dan geboekt`)
  return { ...agenda, geboektMeter, bezet: agenda.bezet.filter((tijd) => tijd.ritnummer !== ritnummer) }
}

/** Booked metres become driven metres, as many as were agreed at booking, whatever detour the taxi made. */
export const boekAlsGereden: Afboeking = (agenda, meter, ritnummer) => {
  const vrij = geefVrij(agenda, meter, ritnummer)
  return { ...vrij, geredenMeter: vrij.geredenMeter + meter }
}

/** The local calendar years in which a pass is valid on some day. */
export const jarenVan = (pas: Pas): number[] => {
  const eerste = jaarVan(pas.geldigVanaf)
  return Array.from({ length: jaarVan(pas.geldigTotEnMet) - eerste + 1 }, (_, i) => eerste + i)
}
