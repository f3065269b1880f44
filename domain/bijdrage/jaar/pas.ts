import type { Periode } from '../../kernel/tijd/periode.ts'
import type { Datum } from '../../kernel/tijd/time.ts'

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
  /** The municipality asks this holder nothing this year, of its own decision. */
  readonly vrijstelling?: { readonly reden: string; readonly artikel: string } | undefined
}
