import * as z from 'zod'
import { Bron } from '../../kernel/citation.ts'
import { geheel } from './velden.ts'

export const Meereizen = z.strictObject({
  kinderen: z
    .strictObject({
      als: z
        .enum(['kind', 'medereiziger'])
        .describe(
          'kind: kinderen tot en met 11 jaar hebben een eigen tarief. medereiziger: zij tellen en betalen als een medereiziger.',
        ),
      maximum: geheel(0)
        .optional()
        .describe('Hoeveel kinderen mee mogen. Weggelaten: daar zegt de regeling niets over.'),
      bron: Bron,
    })
    .describe('Kinderen van 0 tot en met 11 jaar die meereizen.'),
  medereizigers: z
    .strictObject({
      maximum: geheel(0)
        .optional()
        .describe('Hoeveel medereizigers mee mogen. Weggelaten: daar zegt de regeling niets over.'),
      kinderenTellenMee: z
        .boolean()
        .default(false)
        .describe('Of kinderen met een eigen tarief meetellen voor dit maximum.'),
      bron: Bron,
    })
    .describe('Mensen die meereizen van en naar dezelfde adressen.'),
  /** Only where the regulation has a pass with an obliged medical companion. */
  begeleiding: z
    .strictObject({
      maximum: geheel(1).describe('Hoeveel begeleiders mee mogen.'),
      minimumLeeftijd: geheel(0).describe('Hoe oud een begeleider ten minste is.'),
      bron: Bron,
    })
    .optional()
    .describe('De medisch begeleider, die bij een pas met begeleiding altijd mee moet.'),
})

export const Hulpmiddelen = z.strictObject({
  /** To stay seated in a wheelchair the pass must say so. */
  rolstoel: z
    .strictObject({ bron: Bron })
    .optional()
    .describe('Wie in de rolstoel blijft zitten, heeft dat op de pas staan.'),
  /** To take a scootmobiel the pass must say so, and the rider must be able to move to a seat. */
  scootmobiel: z
    .strictObject({ bron: Bron })
    .optional()
    .describe('Wie een scootmobiel meeneemt, heeft dat op de pas staan en stapt over op een stoel.'),
})
