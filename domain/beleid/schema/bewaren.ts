import * as z from 'zod'
import { Bron } from '../../kernel/citation.ts'
import { Bedragstatus, geheel } from './velden.ts'

/** How long data of people are kept, in whole months. */
export const Bewaren = z.strictObject({
  ritMaanden: geheel(1).describe(
    'Hoeveel maanden een rit bewaard blijft, geteld vanaf het einde van het jaar van de rit.',
  ),
  pasMaandenNaEinde: geheel(1).describe('Hoeveel maanden een pas bewaard blijft na de laatste dag van de pas.'),
  logboekMaanden: geheel(1).describe('Hoeveel maanden bewaard blijft wie gegevens heeft ingezien.'),
  status: Bedragstatus,
  bron: Bron,
})
export type Bewaren = z.infer<typeof Bewaren>
