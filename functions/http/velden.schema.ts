import * as z from 'zod'
import { momentVan } from '../../domain/kernel/tijd/time.ts'
import { MANDATEN } from '../../domain/kernel/vertegenwoordiging.ts'
import { Bron as Artikel } from '../../domain/kernel/citation.ts'

/** From here on a year can need five digits, that no date or time in an answer has. */
const TE_VER_EPOCH_MS = Date.UTC(9999, 0, 1)

/** An instant as text with an offset becomes a Moment on the Dutch clock. */
export const Tijdstip = z.iso
  .datetime({ offset: true })
  .meta({ description: 'Tijdstip volgens RFC 3339, met tijdzone.', example: '2026-03-14T10:30:00+01:00' })
  .transform((tekst, ctx) => {
    try {
      const moment = momentVan(tekst)
      if (moment.epochMs >= TE_VER_EPOCH_MS) ctx.addIssue({ code: 'custom', message: 'Dit tijdstip ligt te ver weg.' })
      return moment
    } catch {
      ctx.addIssue({ code: 'invalid_format', format: 'datetime', input: tekst })
      return z.NEVER
    }
  })

export const Datum = z.iso.date().meta({ description: 'Datum.', example: '2026-03-14' })

export const Maand = z
  .string()
  .regex(/^2[01]\d{2}-(0[1-9]|1[0-2])$/)
  .meta({ description: 'Kalendermaand.', example: '2026-03' })

/** A day of which there can be rides. */
export const DatumRondNu = Datum.refine((datum) => !/^\d{4}-/.test(datum) || /^2[01]/.test(datum), {
  error: 'Deze dag ligt te ver weg.',
})

export const Pasnummer = z
  .string()
  .min(1)
  .max(40)
  .meta({ description: 'Nummer op de vervoerspas.', example: 'HRL-000001' })
export const Ritnummer = z.string().min(1).max(40).meta({ description: 'Nummer van de rit.', example: 'R7Q2M0X4C9TVA' })
export const LocatieId = z.string().min(1).max(200)
export const LocatieVerwijzing = z.strictObject({
  locatieId: LocatieId.meta({ description: 'Kenmerk van een locatie uit /v1/locaties.', example: 'harlingen-station' }),
})

/** Instants that the API answers with: RFC 3339 in UTC. */
export const Utc = z.iso.datetime().meta({ description: 'Tijdstip in UTC.', example: '2026-03-14T09:30:00Z' })
export const Cent = z.int().meta({ description: 'Bedrag in hele centen.', example: 271 })
export const Meter = z.int().min(0).meta({ description: 'Afstand in hele meters.', example: 10000 })

export const Links = z.strictObject({ next: z.strictObject({ href: z.string() }).optional() })

export const Bron = Artikel.meta({ id: 'Bron', description: 'De tekst waarop dit rust.' })

export const Locatie = z
  .strictObject({
    id: LocatieId,
    weergavenaam: z.string(),
    woonplaats: z.string(),
    gemeente: z.string(),
    punt: z.strictObject({ lat: z.number(), lon: z.number() }).meta({ description: 'Plaats op aarde (WGS84).' }),
    woonplaatscode: z.string().optional(),
    postcode: z.string().optional(),
    nummeraanduiding: z.string().optional(),
  })
  .meta({ id: 'Locatie', description: 'Een plaats waar u kunt in- of uitstappen.' })

export const Veldfout = z
  .strictObject({
    in: z.enum(['body', 'query', 'path', 'header']).meta({ description: 'Waar de fout staat.' }),
    location: z.string().meta({ description: 'Het veld, met punten tussen de niveaus.', example: 'van.locatieId' }),
    code: z.string().meta({ description: 'Soort fout, voor programma’s.', example: 'onbekend' }),
    detail: z.string().meta({ description: 'De fout in gewone taal.' }),
    bron: Bron.optional(),
  })
  .meta({ id: 'Veldfout' })
export type Veldfout = z.infer<typeof Veldfout>

export const Probleem = z
  .strictObject({
    type: z.string().meta({ example: 'urn:opstap:probleem:niet-gevonden' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z.array(Veldfout).optional(),
  })
  .meta({ id: 'Probleem', description: 'Een fout, volgens RFC 9457.' })

export const Namens = z.strictObject({ mandaat: z.enum(MANDATEN), voor: z.string() }).meta({
  id: 'Namens',
  description: 'Met welk mandaat en voor wie iemand handelde; het kenmerk van een inlog, geen naam.',
})
