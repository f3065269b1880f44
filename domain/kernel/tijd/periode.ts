import { plusDagen, type Datum } from './time.ts'

/** Later than any day that anybody means. */
export const LAATSTE_DATUM: Datum = '9999-12-31'

/** From a day on, up to and including another; without one for good. */
export interface Geldigheid {
  readonly geldigVanaf: Datum
  readonly geldigTotEnMet?: Datum | undefined
}

export const geldtOp = ({ geldigVanaf, geldigTotEnMet = LAATSTE_DATUM }: Geldigheid, datum: Datum): boolean =>
  geldigVanaf <= datum && datum <= geldigTotEnMet

/**
 * What is in force on a day: what began last. Once that has ended nothing is, and never an older one again. Of two that
 * begin on one day the later one of the list holds, as a correction does.
 */
export const inWerkingOp = <P extends Geldigheid>(perioden: readonly P[], datum: Datum): P | undefined => {
  let laatste: P | undefined
  for (const periode of perioden)
    if (periode.geldigVanaf <= datum && (laatste === undefined || periode.geldigVanaf >= laatste.geldigVanaf))
      laatste = periode
  return laatste?.geldigTotEnMet !== undefined && laatste.geldigTotEnMet < datum ? undefined : laatste
}

/** All that is in force on some day of a period, both dates included, by its first day. */
export const inWerkingTussen = <P extends Geldigheid>(perioden: readonly P[], van: Datum, totEnMet: Datum): P[] => {
  const begin = inWerkingOp(perioden, van)
  const later = perioden.filter(
    (periode) =>
      periode.geldigVanaf > van &&
      periode.geldigVanaf <= totEnMet &&
      inWerkingOp(perioden, periode.geldigVanaf) === periode,
  )
  return [
    ...(begin === undefined ? [] : [begin]),
    ...later.toSorted((a, b) => (a.geldigVanaf < b.geldigVanaf ? -1 : 1)),
  ]
}

/** Days in a row, both ends included. */
export interface Periode {
  readonly vanaf: Datum
  readonly totEnMet: Datum
}

/** The part of a period that lies in another; none is `undefined`. */
export const overlap = (een: Periode, ander: Periode): Periode | undefined => {
  const vanaf = een.vanaf > ander.vanaf ? een.vanaf : ander.vanaf
  const totEnMet = een.totEnMet < ander.totEnMet ? een.totEnMet : ander.totEnMet
  return vanaf <= totEnMet ? { vanaf, totEnMet } : undefined
}

export const jaarperiode = (jaar: number): Periode => ({ vanaf: `${jaar}-01-01`, totEnMet: `${jaar}-12-31` })

/** Every day of a period lies in one of the others. */
export const isBedekt = ({ vanaf, totEnMet }: Periode, door: readonly Periode[]): boolean => {
  let eerste = vanaf
  for (const periode of door.toSorted((a, b) => (a.vanaf < b.vanaf ? -1 : 1))) {
    if (periode.vanaf > eerste || periode.totEnMet < eerste) continue
    if (periode.totEnMet >= totEnMet) return true
    eerste = plusDagen(periode.totEnMet, 1)
  }
  return false
}
