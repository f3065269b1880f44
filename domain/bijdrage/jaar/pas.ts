import type { Periode } from '../../kernel/tijd/periode.ts'
import type { Datum } from '../../kernel/tijd/time.ts'

/** Months of one year in a row, both included: `2026-03`. */
export interface Maandperiode {
  readonly vanaf: string
  readonly totEnMet: string
}

/** What the municipality decided for one holder: nothing of a year is asked, or less of it, or of some of its months. */
export interface Vrijstellingsinhoud {
  readonly reden: string
  readonly artikel: string
  /** In whole cents: so much less, and never more than there is to ask. Left out: all of it. */
  readonly bedragCent?: number | undefined
  /** Left out: the whole year. */
  readonly maanden?: Maandperiode | undefined
}

/** What the yearly contribution needs to know of a pass. */
export interface Bijdragepas {
  readonly pasnummer: string
  readonly geboortedatum: Datum
  /** First and last day on which it is valid; an end before its date has shortened it. */
  readonly geldig: Periode
  readonly overledenOp?: Datum | undefined
  readonly geblokkeerd: readonly Periode[]
  /** When it is one for individueel vervoer, which is another provision than collectief vervoer. */
  readonly individueel: readonly Periode[]
  /** The municipality asks this holder nothing this year, or less, of its own decision. */
  readonly vrijstelling?: Vrijstellingsinhoud | undefined
}
