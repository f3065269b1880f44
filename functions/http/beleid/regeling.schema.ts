import * as z from 'zod'
import { Regeling as Beleid } from '../../../domain/beleid/documenten.ts'
import { Bron } from '../velden.schema.ts'

const Regelzin = z
  .strictObject({
    regel: z.string().meta({ example: 'bagage.verboden' }),
    vraagt: z.string().meta({ description: 'Wat de zin van de wet vraagt, in gewone woorden.' }),
    wet: Bron.meta({ description: 'Waar die zin is gepubliceerd.' }),
    bron: Bron.optional().meta({
      description: 'Het artikel van deze regeling. Leeg: zij zegt er niets over, en dan wordt er niet op getoetst.',
    }),
  })
  .meta({ id: 'Regelzin' })

/** A policy as the API shows it: all of it, and what every ride is held to. */
export const Regeling = Beleid.safeExtend({
  regels: z.array(Regelzin).meta({ description: 'Waar elke rit op wordt getoetst, in deze volgorde.' }),
  versie: z.string().optional().meta({
    description: 'Het nummer van de versie, als de gemeente die zelf heeft vastgesteld.',
    example: 'V7Q2M0X4C9T',
  }),
}).meta({ id: 'Regeling' })
