import * as z from 'zod'
import { BRIEFFOUTEN } from '../../../stores/bijdrage/drukwerk.ts'
import { Datum, Pasnummer, Utc } from '../../velden.schema.ts'
import { Runnummer } from '../bijdrage.schema.ts'

export const Drukwerkvraag = z
  .strictObject({
    opnieuw: z.boolean().default(false).meta({
      description:
        'Maak de brieven nog een keer, met wat er sindsdien is veranderd. De vorige zijn dan niet meer op te halen. Dit kan als de brieven klaar zijn, of als het maken langer dan een dag geleden begon en nog niet klaar is.',
    }),
  })
  .meta({ id: 'Drukwerkvraag', example: { opnieuw: false } })

export const DeelPad = z.strictObject({
  runnummer: Runnummer,
  deel: z
    .string()
    .regex(/^[1-9]\d{0,4}$/)
    .meta({ description: 'Welk deel van de brieven, vanaf 1.', example: '1' }),
})

const Verwijzing = z.strictObject({ href: z.string() })

export const Drukwerk = z
  .strictObject({
    runnummer: Runnummer,
    keer: z.int().min(1).meta({ description: 'De hoeveelste keer de brieven zijn gemaakt.' }),
    status: z.enum(['bezig', 'klaar']),
    voortgang: z.strictObject({ procent: z.int().min(0).max(100) }),
    brieven: z.int().min(0).meta({ description: 'Zoveel brieven zijn gemaakt.' }),
    apartVerstuurd: z
      .int()
      .min(0)
      .meta({ description: 'Van zoveel regels is de brief al apart verstuurd. Die zitten er niet bij.' }),
    nietGemaakt: z
      .strictObject({
        aantal: z.int().min(0),
        eerste: z.array(z.strictObject({ pasnummer: Pasnummer, reden: z.enum(BRIEFFOUTEN), betekenis: z.string() })),
      })
      .meta({
        description:
          'Brieven die niet gemaakt konden worden, en van de eerste waarom. Van wie, staat erbij als alle brieven er zijn.',
      }),
    verzondenOp: Datum.optional().meta({ description: 'De dag van versturen die in de brieven staat.' }),
    gestartOp: Utc,
    klaarOp: Utc.optional(),
    bewaardTotEnMet: Datum.meta({ description: 'Tot en met deze dag zijn de brieven op te halen.' }),
    delen: z
      .array(
        z.strictObject({
          deel: z.int().min(1),
          vanaf: z.int().min(1).meta({ description: 'Nummer van de eerste brief.' }),
          totEnMet: z.int().min(1).meta({ description: 'Nummer van de laatste brief.' }),
          _links: z.strictObject({
            printbestand: Verwijzing.meta({ description: 'Alle brieven van dit deel in één PDF.' }),
            brieven: Verwijzing.meta({ description: 'Elke brief als eigen PDF, met een lijst (ZIP).' }),
          }),
        }),
      )
      .meta({ description: 'Leeg tot alle brieven er zijn.' }),
    _links: z.strictObject({ self: Verwijzing, index: Verwijzing.optional() }),
  })
  .meta({ id: 'Drukwerk' })
