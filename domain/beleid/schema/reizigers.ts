import * as z from 'zod'
import { Bron } from '../../kernel/citation.ts'
import { HULPMIDDELEN, MEEREIZENDEN } from '../../kernel/reis.ts'
import { geheel, Naam } from './velden.ts'
import { Voorwaarde } from './voorwaarde.ts'

/** What somebody must have or be to travel along as one of a kind. */
export const NODIG = ['eigenPas', 'partner'] as const

export const Meereissoort = z.strictObject({
  naam: Naam.describe('Hoe deze soort heet; bij de tarieven staat met deze naam wat zij betaalt.'),
  omschrijving: z.string().min(1).optional().describe('Wie dit zijn, in woorden voor de reiziger.'),
  wie: z
    .array(z.enum(MEEREIZENDEN))
    .min(1)
    .describe('Als wat iemand bij het boeken is opgegeven: kind (0 tot en met 11), medereiziger of medischBegeleider.'),
  vanafLeeftijd: geheel(0)
    .optional()
    .describe('Hoe oud iemand ten minste is. Een leeftijd die niet is gezegd, telt niet.'),
  totEnMetLeeftijd: geheel(0).optional().describe('Hoe oud iemand ten hoogste is.'),
  nodig: z
    .array(z.enum(NODIG))
    .min(1)
    .optional()
    .describe(
      'Wat iemand daarvoor heeft of is: eigenPas (een eigen vervoerspas), partner (de partner van de pashouder).',
    ),
  als: Voorwaarde.optional().describe('Wanneer deze soort mee mag, zoals alleen bij een pas met begeleiding.'),
  maximum: geheel(0).optional().describe('Hoeveel er van deze soort mee mogen. Weggelaten: zoveel als er plaats is.'),
  verplicht: z
    .boolean()
    .default(false)
    .describe('Of er altijd een mee moet, als de voorwaarde geldt. Weggelaten: het mag, het hoeft niet.'),
  bron: Bron,
})
export type Meereissoort = z.infer<typeof Meereissoort>

export const Meereizen = z.strictObject({
  soorten: z
    .array(Meereissoort)
    .min(1)
    .optional()
    .describe(
      'Soorten meereizenden, in volgorde. Iemand reist mee als de eerste soort waar hij bij past en waar nog plaats is; past hij nergens, dan kan hij niet mee. Wie dit invult, laat kinderen, medereizigers en begeleiding weg.',
    ),
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
    .optional()
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
    .optional()
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
  naarLengte: z
    .array(
      z.strictObject({
        hulpmiddelen: z.array(z.enum(HULPMIDDELEN)).min(1).describe('Om welke hulpmiddelen het gaat.'),
        vanafMeter: geheel(0).optional().describe('Hoe lang een rit ten minste is als zo’n hulpmiddel meegaat.'),
        totEnMetMeter: geheel(0).optional().describe('Hoe lang een rit ten hoogste is als zo’n hulpmiddel meegaat.'),
        bron: Bron,
      }),
    )
    .min(1)
    .optional()
    .describe('Hulpmiddelen die alleen bij een bepaalde lengte van de rit mee mogen.'),
})
