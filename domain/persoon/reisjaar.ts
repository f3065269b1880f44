import type { Regeling } from '../beleid/index.ts'
import { utcTekst, type Datum } from '../kernel/tijd/time.ts'
import { ruimteOp, type Ruimte } from './budget.ts'
import type { Persoon } from './persoon.ts'
import { telMee, type Tellers, type Verbruik } from './tellers.ts'

/** How much of a budget is used for the first time, in percent, that others want to hear of. */
export const BUDGETGRENZEN = [80, 100] as const
export type Budgetgrens = (typeof BUDGETGRENZEN)[number]

/** What became of a person's rides in one local calendar year. */
export interface Reisjaar {
  readonly jaar: number
  readonly geboektMeter: number
  readonly geredenMeter: number
  /** Of rides that were not driven, but whose metres count by the policy: cancelled late, or nobody at the door. */
  readonly ingehoudenMeter: number
  /** Of rides that were not driven, and whose metres can be used again. */
  readonly vrijgegevenMeter: number
  /** Rides cancelled later than the policy allows for nothing. */
  readonly teLaatGeannuleerd: number
  /** Rides with nobody at the door. */
  readonly loosgemeld: number
  /** What was used of the budgets of the policy; absent where that has none. */
  readonly tellers?: Tellers | undefined
  /** Which part of the budget was ever used, each once, with when (RFC 3339 in UTC). */
  readonly bereikt: readonly { readonly percentage: Budgetgrens; readonly op: string }[]
}

export const leegReisjaar = (jaar: number): Reisagenda => ({
  jaar,
  geboektMeter: 0,
  geredenMeter: 0,
  ingehoudenMeter: 0,
  vrijgegevenMeter: 0,
  teLaatGeannuleerd: 0,
  loosgemeld: 0,
  bereikt: [],
  bezet: [],
})

/** Metres that cannot be used again. */
export const verbruiktMeter = ({ geboektMeter, geredenMeter, ingehoudenMeter }: Reisjaar): number =>
  geboektMeter + geredenMeter + ingehoudenMeter

/** A time in which the pass holder sits in the taxi: from `vanEpochMs` up to but not including `totEpochMs`. */
export interface Reistijd {
  readonly vanEpochMs: number
  readonly totEpochMs: number
  readonly ritnummer: string
}

/**
 * A year with the times of the rides that are still to come. Budget and times stand together in the one thing that all
 * bookings of a person contend for, so that one condition protects both (ADR 2).
 */
export interface Reisagenda extends Reisjaar {
  readonly bezet: readonly Reistijd[]
}

export interface Reizigersbudget extends Reisjaar, Omit<Ruimte, 'heeftPas'> {
  /** The day that this is the answer for: on another one the limit may be another. */
  readonly peildatum: Datum
  readonly resterendMeter: number | null
}

/** What is left of a year in the room that it has on a day of it. */
export const budgetIn = (ruimte: Ruimte, reisjaar: Reisjaar, datum: Datum): Reizigersbudget => {
  const { limietMeter, beginstandMeter } = ruimte
  const resterendMeter =
    limietMeter === null ? null : Math.max(0, limietMeter - beginstandMeter - verbruiktMeter(reisjaar))
  return { ...reisjaar, limietMeter, beginstandMeter, peildatum: datum, resterendMeter }
}

/**
 * What a year holds for a person, and what is left of it, as it is on a day of that year.
 * @param beleid of that day
 */
export const reizigersbudgetVan = (
  persoon: Persoon,
  reisjaar: Reisjaar,
  datum: Datum,
  beleid: Regeling | undefined,
): Reizigersbudget => {
  return budgetIn(ruimteOp(persoon, datum, beleid), reisjaar, datum)
}

const metTellers = <R extends Reisjaar>(reisjaar: R, verbruik: Verbruik, maal: 1 | -1): R =>
  verbruik.tellers.length === 0 ? reisjaar : { ...reisjaar, tellers: telMee(reisjaar.tellers, verbruik, maal) }

/** A booked ride counted, or no longer. */
export const telRit = <R extends Reisjaar>(reisjaar: R, verbruik: Verbruik, maal: 1 | -1): R =>
  metTellers({ ...reisjaar, geboektMeter: reisjaar.geboektMeter + maal * verbruik.meter }, verbruik, maal)

/** Takes note of each part of the budget that is used for the first time; what comes free later does not undo it. */
const metBereikt = (agenda: Reisagenda, ruimte: Ruimte | undefined, nuEpochMs: number): Reisagenda => {
  if (ruimte === undefined || ruimte.limietMeter === null) return agenda
  const { limietMeter, beginstandMeter: elders } = ruimte
  const nieuw = BUDGETGRENZEN.filter(
    (percentage) =>
      (elders + verbruiktMeter(agenda)) * 100 >= limietMeter * percentage &&
      agenda.bereikt.every((b) => b.percentage !== percentage),
  )
  if (nieuw.length === 0) return agenda
  const op = utcTekst(nuEpochMs)
  return { ...agenda, bereikt: [...agenda.bereikt, ...nieuw.map((percentage) => ({ percentage, op }))] }
}

/**
 * Books rides: their metres, and the times in which the holder is on the way. What is over by now is forgotten.
 * @param ruimte of a year in which one of them departs
 */
export const boekIn = (
  agenda: Reisagenda,
  ritten: readonly { readonly verbruik: Verbruik; readonly reistijd: Reistijd }[],
  ruimte: Ruimte | undefined,
  nuEpochMs: number,
): Reisagenda =>
  metBereikt(
    {
      ...ritten.reduce((jaar, { verbruik }) => telRit(jaar, verbruik, 1), agenda),
      bezet: [...agenda.bezet, ...ritten.map((rit) => rit.reistijd)].filter((tijd) => tijd.totEpochMs > nuEpochMs),
    },
    ruimte,
    nuEpochMs,
  )

/** What becomes of what a ride uses, once it is no longer booked. */
export type Afboeking = (agenda: Reisagenda, verbruik: Verbruik, ritnummer: string) => Reisagenda

/**
 * Takes a ride out that was booked, as if it had never been there.
 * @throws Error when more is taken out than was booked: then rides were lost
 */
export const haalUit: Afboeking = (agenda, verbruik, ritnummer) => {
  const zonder = telRit(agenda, verbruik, -1)
  if (zonder.geboektMeter < 0) throw new Error(`reisjaar ${agenda.jaar}: meer vrijgegeven dan geboekt`)
  return { ...zonder, bezet: agenda.bezet.filter((tijd) => tijd.ritnummer !== ritnummer) }
}

/** What a ride that was not driven would have used can be used again. */
export const geefVrij: Afboeking = (agenda, verbruik, ritnummer) => {
  const zonder = haalUit(agenda, verbruik, ritnummer)
  return { ...zonder, vrijgegevenMeter: zonder.vrijgegevenMeter + verbruik.meter }
}

/** What a ride that was not driven would have used stays used. */
export const houdIn: Afboeking = (agenda, verbruik, ritnummer) => {
  const zonder = haalUit(agenda, verbruik, ritnummer)
  return metTellers({ ...zonder, ingehoudenMeter: zonder.ingehoudenMeter + verbruik.meter }, verbruik, 1)
}

/** What was booked becomes what was driven, as much as was agreed at booking, whatever detour the taxi made. */
export const boekAlsGereden: Afboeking = (agenda, verbruik, ritnummer) => {
  const zonder = haalUit(agenda, verbruik, ritnummer)
  return metTellers({ ...zonder, geredenMeter: zonder.geredenMeter + verbruik.meter }, verbruik, 1)
}

/** Takes back what was made of a ride that is no longer booked: it counts as booked once more, and takes up no time. */
export const heropen =
  (vak: 'geredenMeter' | 'ingehoudenMeter' | 'vrijgegevenMeter'): Afboeking =>
  (agenda, verbruik) => {
    const zonder = { ...agenda, [vak]: agenda[vak] - verbruik.meter }
    // What was given back is in no counter.
    const ongeteld = vak === 'vrijgegevenMeter' ? zonder : metTellers(zonder, verbruik, -1)
    return telRit(ongeteld, verbruik, 1)
  }
