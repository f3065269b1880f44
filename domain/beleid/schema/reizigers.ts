import * as z from 'zod'
import { Bron } from '../../kernel/citation.ts'
import { geheel } from './velden.ts'

export const Meereizen = z.strictObject({
  /** Children of 0–11: with tariff bands of their own, or counted and priced as fellow travellers. */
  kinderen: z.strictObject({ als: z.enum(['kind', 'medereiziger']), maximum: geheel(0).optional(), bron: Bron }),
  medereizigers: z.strictObject({
    maximum: geheel(0).optional(),
    /** Children with tariff bands of their own count towards the maximum too. */
    kinderenTellenMee: z.boolean().default(false),
    bron: Bron,
  }),
  /** Only where the regulation has a pass with an obliged medical companion. */
  begeleiding: z.strictObject({ maximum: geheel(1), minimumLeeftijd: geheel(0), bron: Bron }).optional(),
})

export const Hulpmiddelen = z.strictObject({
  /** To stay seated in a wheelchair the pass must say so. */
  rolstoel: z.strictObject({ bron: Bron }).optional(),
  /** To take a scootmobiel the pass must say so, and the rider must be able to move to a seat. */
  scootmobiel: z.strictObject({ bron: Bron }).optional(),
})
