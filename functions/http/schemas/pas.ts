import * as z from 'zod'
import { VERVOERTYPEN } from '../../../domain/pas/index.ts'
import { Datum, Locatie, LocatieVerwijzing, Meter, Pasnummer } from './algemeen.ts'
import { Rit } from './rit.ts'

const Reizigersbudget = z.strictObject({
  meterPerJaar: z.int().min(1).max(100_000_000),
  motivering: z.string().trim().min(1).max(2000).meta({ description: 'Waarom deze reiziger een ander budget heeft.' }),
})

const velden = {
  naam: z.string().trim().min(1).max(200),
  geboortedatum: Datum,
  geldigVanaf: Datum,
  geldigTotEnMet: Datum,
  vervoertype: z.enum(VERVOERTYPEN),
  reizigersbudget: Reizigersbudget.optional(),
  telefoon: z
    .string()
    .regex(/^\+?[\d -]{6,20}$/)
    .optional(),
}
const Kenmerk = z
  .string()
  .regex(/^[A-Z]{1,3}-\d{2}$/)
  .meta({ description: 'CROW-code.', example: 'HR-07' })

/** A pass has an item for each of its years, and all are written and read together. */
const MEESTE_JAREN = 98

const jarenVan = (pas: { geldigVanaf?: unknown; geldigTotEnMet?: unknown } | undefined): number =>
  typeof pas?.geldigVanaf === 'string' && typeof pas.geldigTotEnMet === 'string'
    ? Number(pas.geldigTotEnMet.slice(0, 4)) - Number(pas.geldigVanaf.slice(0, 4)) + 1
    : 0

export const Pasaanvraag = z
  .strictObject({
    ...velden,
    woning: LocatieVerwijzing,
    begeleiding: z.enum(['geen', 'verplicht']).default('geen'),
    scootmobiel: z.boolean().default(false),
    puntbestemmingen: z.array(LocatieVerwijzing).max(20).default([]),
    kenmerken: z.array(Kenmerk).max(68).default([]),
  })
  .refine((pas) => !(jarenVan(pas) > MEESTE_JAREN), {
    path: ['geldigTotEnMet'],
    error: `Een pas kan in ten hoogste ${MEESTE_JAREN} kalenderjaren geldig zijn.`,
    // Also when another field is wrong, so that all faults are told at once.
    when: () => true,
  })
  .meta({
    id: 'Pasaanvraag',
    example: {
      naam: 'Tonnie Voorbeeld (verzonnen)',
      geboortedatum: '1948-05-02',
      woning: { locatieId: 'harlingen-voorstraat' },
      geldigVanaf: '2026-01-01',
      geldigTotEnMet: '2030-12-31',
      vervoertype: 'regulier',
    },
  })

export const Pas = z
  .strictObject({
    pasnummer: Pasnummer,
    ...velden,
    woning: Locatie,
    begeleiding: z.enum(['geen', 'verplicht']),
    scootmobiel: z.boolean(),
    puntbestemmingen: z.array(Locatie),
    kenmerken: z.array(Kenmerk),
    blokkade: z.strictObject({ vanaf: Datum, reden: z.string() }).optional(),
  })
  .meta({ id: 'Pas', description: 'Een vervoerspas.' })

export const Reizigersbudgetoverzicht = z
  .strictObject({
    jaar: z.int(),
    limietMeter: Meter.nullable().meta({ description: 'Leeg als er geen grens is.' }),
    geboektMeter: Meter,
    geredenMeter: Meter,
    resterendMeter: Meter.nullable(),
    ritten: z.array(Rit),
  })
  .meta({ id: 'Reizigersbudget', description: 'Hoeveel meter iemand in een jaar mag reizen, en wat er over is.' })
