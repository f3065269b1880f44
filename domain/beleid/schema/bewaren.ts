import * as z from 'zod'
import { Bron } from '../../kernel/citation.ts'
import { geheel } from './velden.ts'

/** How long data of people are kept, in whole months. */
export const Bewaren = z.strictObject({
  /** A ride and the metres of its year: counted from the end of the year in which it departed. */
  ritMaanden: geheel(1),
  /** All that is kept of a pass: counted from its last day. */
  pasMaandenNaEinde: geheel(1),
  /** A line of the logboek: counted from when it was made. */
  logboekMaanden: geheel(1),
  status: z.enum(['vastgesteld', 'voorbeeld']),
  bron: Bron,
})
export type Bewaren = z.infer<typeof Bewaren>
