import { plusDagen, type Datum } from '../kernel/time.ts'

/** Days in a row, both ends included. */
export interface Periode {
  readonly vanaf: Datum
  readonly totEnMet: Datum
}

/** What the yearly contribution needs to know of a pass. */
export interface Bijdragepas {
  readonly pasnummer: string
  readonly geboortedatum: Datum
  /** First and last day on which it is valid; an end before its date has shortened it. */
  readonly geldig: Periode
  readonly overledenOp?: Datum | undefined
  readonly geblokkeerd: readonly Periode[]
  /** The municipality asks this holder nothing this year, of its own decision. */
  readonly vrijstelling?: { readonly reden: string; readonly artikel: string } | undefined
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
