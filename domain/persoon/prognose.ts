import { datumTekst, kilometerTekst } from '../kernel/tekst.ts'
import { dagenTussen, plusDagen, weekVan, type Datum } from '../kernel/tijd/time.ts'
import type { Pas } from '../pas/index.ts'
import { verbruiktMeter, type Reizigersbudget } from './reisjaar.ts'

/** Twelve weeks: the time whose pace is taken to go on. */
export const PROGNOSEDAGEN = 84
const DAGEN_PER_WEEK = 7

/** Whether the budget lasts, if the holder goes on travelling as in the last twelve weeks. */
export interface Prognose {
  /** Metres a week, rounded. */
  readonly meterPerWeek: number
  readonly genoeg: boolean
  /** Only when it does not last: the ISO week (`2026-W37`) in which the last metre is used, and its day. */
  readonly totEnMetWeek?: string
  readonly opOp?: Datum
}

/** What was travelled, and what is booked already. */
export interface Reistempo {
  readonly vandaag: Datum
  /** Metres of the rides of the last `PROGNOSEDAGEN` days, today included. */
  readonly afgelegdMeter: number
  /** Metres of the booked rides still to come in the year: they are part of what will be travelled, and not on top of it. */
  readonly nogTeRijdenMeter: number
}

/** Over how many days the pace was measured, and how many are left of the year, or of the last pass. */
const dagenVan = (
  jaar: number,
  { geldigVanaf, geldigTotEnMet }: Pick<Pas, 'geldigVanaf' | 'geldigTotEnMet'>,
  vandaag: Datum,
): { readonly dagen: number; readonly dagenTeGaan: number } => {
  const laatsteDag = geldigTotEnMet < `${jaar}-12-31` ? geldigTotEnMet : `${jaar}-12-31`
  return {
    dagen: Math.min(PROGNOSEDAGEN, Math.max(DAGEN_PER_WEEK, dagenTussen(geldigVanaf, vandaag) + 1)),
    dagenTeGaan: Math.max(0, dagenTussen(vandaag, laatsteDag)),
  }
}

/** Metres that a year comes to at the pace of the last twelve weeks; no less than what is booked already. */
export const verwachtMeterVan = (
  budget: Reizigersbudget,
  pas: Pick<Pas, 'geldigVanaf' | 'geldigTotEnMet'>,
  { vandaag, afgelegdMeter, nogTeRijdenMeter }: Reistempo,
): number => {
  const { dagen, dagenTeGaan } = dagenVan(budget.jaar, pas, vandaag)
  const totNuMeter = budget.beginstandMeter + verbruiktMeter(budget) - nogTeRijdenMeter
  return totNuMeter + Math.max(nogTeRijdenMeter, Math.round((afgelegdMeter * dagenTeGaan) / dagen))
}

/**
 * Carries the pace of the last twelve weeks on to the end of the year, or of the last pass. A holder whose first pass is younger is judged
 * by the weeks it has; one of less than a week by a whole week.
 * @returns undefined when nothing limits the year
 */
export const computePrognose = (
  { jaar, resterendMeter }: Pick<Reizigersbudget, 'jaar' | 'resterendMeter'>,
  pas: Pick<Pas, 'geldigVanaf' | 'geldigTotEnMet'>,
  { vandaag, afgelegdMeter, nogTeRijdenMeter }: Reistempo,
): Prognose | undefined => {
  if (resterendMeter === null) return undefined
  const { dagen, dagenTeGaan } = dagenVan(jaar, pas, vandaag)
  const meterPerWeek = Math.round((afgelegdMeter * DAGEN_PER_WEEK) / dagen)
  const beschikbaarMeter = resterendMeter + nogTeRijdenMeter
  if (afgelegdMeter * dagenTeGaan <= beschikbaarMeter * dagen) return { meterPerWeek, genoeg: true }
  const opOp = plusDagen(vandaag, Math.floor((beschikbaarMeter * dagen) / afgelegdMeter))
  return { meterPerWeek, genoeg: false, totEnMetWeek: weekVan(opOp), opOp }
}

/** A forecast as a person reads it. */
export const prognoseTekst = ({ meterPerWeek, genoeg, opOp }: Prognose): string => {
  if (meterPerWeek === 0)
    return 'U hebt de laatste twaalf weken niet gereisd. Als dat zo blijft, hebt u genoeg kilometers.'
  const tempo =
    meterPerWeek < 1000
      ? 'U reist nu minder dan 1 kilometer per week.'
      : `U reist nu ongeveer ${kilometerTekst(meterPerWeek)} per week.`
  return genoeg || opOp === undefined
    ? `${tempo} Als u zo blijft reizen, hebt u genoeg kilometers.`
    : `${tempo} Als u zo blijft reizen, zijn uw kilometers op rond ${datumTekst(opOp)}.`
}
