import * as z from 'zod'
import { VERVOERTYPEN } from '../../../../domain/pas/index.ts'
import { EenRegel } from '../../tekst.schema.ts'
import { Cent, DatumRondNu } from '../../velden.schema.ts'

/** Together they fit in one item. */
const MEESTE_VERVOERDERS = 30
const MEESTE_WOONPLAATSEN = 50
const MEESTE_INLOGS = 20
const WIJZIGINGEN_DAGEN = 7
const EEN_JAAR_DAGEN = 366

const uniek = (lijst: readonly string[]): boolean => new Set(lijst).size === lijst.length

/** Beyond any contract: so that no sum is too large to be exact. */
const MEESTE_CENT = 100_000
const MEESTE_MILLICENT = 10_000_000
const MEESTE_INDEX = 5000
const Contractcent = Cent.min(0).max(MEESTE_CENT)
const Millicent = z.int().min(0).max(MEESTE_MILLICENT)

const Contract = z
  .strictObject({
    tarieven: z
      .array(
        z.strictObject({
          vervoertypen: z.array(z.enum(VERVOERTYPEN)).min(1).optional(),
          perRitCent: Contractcent.meta({ description: 'Voor elke rit.', example: 450 }),
          millicentPerKm: Millicent.meta({ description: 'Duizendsten van een cent per kilometer.', example: 125_000 }),
          millicentPerMinuut: Millicent.default(0).meta({
            description: 'Duizendsten van een cent per minuut met iemand aan boord.',
            example: 0,
          }),
          loosritCent: Contractcent.default(0).meta({ description: 'Als er niemand aan de deur was.', example: 250 }),
        }),
      )
      .min(1)
      .max(10)
      .meta({ description: 'Het eerste tarief dat voor het vervoertype geldt, telt.' }),
    indexen: z
      .array(
        z.strictObject({
          vanaf: DatumRondNu,
          honderdstenProcent: z
            .int()
            .min(-MEESTE_INDEX)
            .max(MEESTE_INDEX)
            .meta({ description: '724 is 7,24 procent. Elke index komt op de vorige.', example: 724 }),
        }),
      )
      .max(20)
      .default([]),
    marge: z
      .strictObject({
        meterProcent: z.int().min(0).max(100),
        minstensMeter: z.int().min(0).max(10_000),
        minuten: z.int().min(0).max(120),
      })
      .default({ meterProcent: 0, minstensMeter: 0, minuten: 0 })
      .meta({ description: 'Hoeveel een factuur mag afwijken van de afgesproken route en de gemelde tijden.' }),
  })
  .meta({ id: 'Contract', description: 'Wat de gemeente aan deze vervoerder betaalt.' })

const Vervoerder = z
  .strictObject({
    vervoerdersnummer: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'Gebruik kleine letters, cijfers en streepjes.')
      .meta({ description: 'Hoe de gemeente deze vervoerder noemt.', example: 'taxi-noord' }),
    naam: EenRegel(100).meta({ example: 'Taxi Noord (verzonnen)' }),
    geldigVanaf: DatumRondNu.meta({
      description: 'De eerste dag waarop deze vervoerder rijdt.',
      example: '2026-01-01',
    }),
    geldigTotEnMet: DatumRondNu.optional().meta({
      description: 'De laatste dag; leeg is voorlopig.',
      example: '2029-12-31',
    }),
    rijdt: z
      .strictObject({
        vervoertypen: z.array(z.enum(VERVOERTYPEN)).min(1).optional(),
        woonplaatsen: z
          .array(EenRegel(100))
          .min(1)
          .max(MEESTE_WOONPLAATSEN)
          .optional()
          .meta({ description: 'Alleen ritten die in een van deze plaatsen beginnen of eindigen.' }),
      })
      .default({})
      .meta({ description: 'Welke ritten; wat u weglaat, maakt niet uit.', example: { vervoertypen: ['rolstoel'] } }),
    contract: Contract.optional(),
    inlogs: z
      .array(EenRegel(255))
      .max(MEESTE_INLOGS)
      .default([])
      .meta({ description: 'Het sub van de tokens van deze vervoerder.', example: ['taxi-noord-planning'] }),
    wijzigingenDagen: z.int().min(1).max(EEN_JAAR_DAGEN).default(WIJZIGINGEN_DAGEN).meta({
      description: 'Hoeveel dagen terug deze vervoerder mag vragen wat er is gewijzigd, volgens het contract.',
    }),
  })
  .refine(({ geldigVanaf, geldigTotEnMet }) => geldigTotEnMet === undefined || geldigVanaf <= geldigTotEnMet, {
    path: ['geldigTotEnMet'],
    error: 'De laatste dag ligt voor de eerste dag.',
  })
  .meta({ id: 'Vervoerder', description: 'Een bedrijf dat voor de gemeente rijdt, met welke ritten van hem zijn.' })

const Bewerking = z.int().min(0).meta({
  description: 'Telt de wijzigingen van deze lijst; 0 zolang er nooit een is vastgelegd.',
  example: 0,
})

export const Vervoerderswens = z
  .strictObject({
    vervoerders: z
      .array(Vervoerder)
      .max(MEESTE_VERVOERDERS)
      .refine((lijst) => uniek(lijst.map(({ vervoerdersnummer }) => vervoerdersnummer)), {
        error: 'Elke vervoerder heeft een eigen nummer.',
      })
      .meta({ description: 'Alle vervoerders. Een rit is van de eerste in deze lijst die hem rijdt.' }),
    bewerking: Bewerking.meta({ description: 'De bewerking van de lijst die u las; is die intussen anders, dan 409.' }),
  })
  .meta({
    id: 'Vervoerderswens',
    example: {
      vervoerders: [
        {
          vervoerdersnummer: 'taxi-noord',
          naam: 'Taxi Noord (verzonnen)',
          geldigVanaf: '2026-01-01',
          inlogs: ['taxi-noord-planning'],
        },
      ],
      bewerking: 0,
    },
  })

export const Vervoerderslijst = z
  .strictObject({
    vervoerders: z.array(Vervoerder),
    bewerking: Bewerking,
    gaten: z
      .array(
        z.strictObject({
          vervoertype: z.enum(VERVOERTYPEN),
          vanaf: DatumRondNu,
          totEnMet: DatumRondNu.optional().meta({ description: 'Leeg is voorgoed.' }),
        }),
      )
      .meta({
        description:
          'Vanaf vandaag: dagen waarop ritten van dit vervoertype van niemand kunnen zijn. Wie alleen in sommige plaatsen rijdt, telt niet mee.',
      }),
  })
  .meta({
    id: 'Vervoerderslijst',
    description:
      'Wie er voor de gemeente rijdt. Zolang de lijst leeg is, ziet elke vervoerder van de gemeente alle ritten.',
  })
