import * as z from 'zod'
import { TERUGBETAALFOUTEN } from '../../../../domain/bijdrage/index.ts'
import { EenRegel } from '../../tekst.schema.ts'
import { Cent, Datum, Pasnummer, Utc } from '../../velden.schema.ts'
import { Iban } from '../bank/bank.schema.ts'

export const Opdracht = z
  .string()
  .regex(/^2[01]\d{2}-\d{2}$/)
  .meta({ description: 'De opdracht: het jaar en een volgnummer.', example: '2026-01' })

export const OpdrachtPad = z.strictObject({ opdracht: Opdracht })

export const Terugbetaalwens = z
  .strictObject({
    jaar: z.int().min(2000).max(2100),
    uitvoerdatum: Datum.optional().meta({ description: 'Een bankdag. Zonder dit: de eerste die kan.' }),
    rekeningen: z
      .array(z.strictObject({ pasnummer: Pasnummer, iban: Iban, naam: EenRegel(70) }))
      .max(100)
      .default([])
      .meta({ description: 'Waar het geld heen gaat als er geen machtiging is, of als de pashouder is overleden.' }),
  })
  .meta({
    id: 'Terugbetaalwens',
    example: {
      jaar: 2026,
      rekeningen: [{ pasnummer: 'HRL-000001', iban: 'NL91ABNA0417164300', naam: 'T. Voorbeeld (verzonnen)' }],
    },
  })

export const Zonder = z
  .strictObject({
    aantal: z.int(),
    eerste: z
      .array(
        z.strictObject({
          pasnummer: Pasnummer,
          bedragCent: Cent,
          fout: z.enum(TERUGBETAALFOUTEN),
          betekenis: z.string(),
        }),
      )
      .meta({ description: 'De eerste honderd.' }),
  })
  .meta({ description: 'Wat niet kon worden terugbetaald. Dat tegoed blijft staan.' })

export const Terugbetaalopdracht = z
  .strictObject({
    opdracht: Opdracht,
    jaar: z.int(),
    status: z.enum(['bezig', 'klaar']),
    gemaaktOp: Utc,
    uitvoerdatum: Datum,
    aantal: z.int(),
    bedragCent: Cent,
    zonder: Zonder,
    _links: z.record(z.string(), z.strictObject({ href: z.string() })),
  })
  .meta({ id: 'Terugbetaalopdracht', description: 'Tegoeden van een jaar die worden terugbetaald.' })

export const Terugbetaalopdrachten = z
  .strictObject({ opdrachten: z.array(Terugbetaalopdracht) })
  .meta({ id: 'Terugbetaalopdrachten' })
