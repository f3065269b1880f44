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

/** Some day lies in both. */
export const overlappen = (een: Geldigheid, ander: Geldigheid): boolean =>
  een.geldigVanaf <= (ander.geldigTotEnMet ?? LAATSTE_DATUM) &&
  ander.geldigVanaf <= (een.geldigTotEnMet ?? LAATSTE_DATUM)

export const geldtInJaar = (geldigheid: Geldigheid, jaar: number): boolean =>
  overlappen(geldigheid, { geldigVanaf: `${jaar}-01-01`, geldigTotEnMet: `${jaar}-12-31` })

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
