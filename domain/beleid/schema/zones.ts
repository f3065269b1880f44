import * as z from 'zod'
import { Bron } from '../../kernel/citation.ts'
import { Vlak } from '../../kernel/plaats/vlak.ts'

/** The zones of a municipality, on a map that has the version of its regeling (ADR 39). */
export const Zones = z.strictObject({
  naam: z.string().min(1).describe('Hoe de kaart heet, en van wanneer zij is.'),
  kaart: z
    .array(
      z.strictObject({
        zone: z.string().min(1).describe('Het nummer of de naam van de zone.'),
        geometrie: Vlak,
      }),
    )
    .min(1)
    .describe(
      'De zones. Een rit gaat door elke zone waar de rechte lijn tussen de twee adressen doorheen gaat; die van het begin en het einde tellen mee.',
    ),
  bron: Bron,
})
export type Zones = z.infer<typeof Zones>
