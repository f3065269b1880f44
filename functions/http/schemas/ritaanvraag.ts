import * as z from 'zod'
import { RITDOELEN } from '../../../domain/beleid/index.ts'
import { Bagage, Dier, Hulpmiddel, Meereizende } from '../../schemas/reisgezelschap.ts'
import { LocatieVerwijzing, Pasnummer, Tijdstip } from './algemeen.ts'

const soortVan = (h: z.infer<typeof Hulpmiddel>): string => (typeof h === 'string' ? h : h.soort)

/**
 * Also when another field is wrong, so that all faults are told at once. The value can then be anything, so these
 * checks look only at what is there.
 */
const altijd = (): boolean => true

const nietVoor = (later: { epochMs?: unknown } | undefined, eerder: { epochMs?: unknown } | undefined): boolean =>
  typeof later?.epochMs !== 'number' || typeof eerder?.epochMs !== 'number' || later.epochMs >= eerder.epochMs

/** A wish to travel. What is left out is empty or false. */
export const Ritaanvraag = z
  .strictObject({
    pasnummer: Pasnummer,
    van: LocatieVerwijzing,
    naar: LocatieVerwijzing,
    vertrek: Tijdstip.optional(),
    aankomst: Tijdstip.optional(),
    retour: z.strictObject({ vertrek: Tijdstip }).optional(),
    meereizenden: z.array(Meereizende).max(20).default([]),
    hulpmiddelen: z
      .array(Hulpmiddel)
      .max(4)
      .refine((lijst) => new Set(lijst.map(soortVan)).size === lijst.length, {
        error: 'Een hulpmiddel staat er twee keer.',
      })
      .default([]),
    dieren: z.array(Dier).max(10).default([]),
    bagage: Bagage.default({ stuks: 0, groot: false, gevaarlijk: false }),
    ritdoel: z.enum(RITDOELEN).optional(),
  })
  .refine((aanvraag) => (aanvraag?.vertrek === undefined) !== (aanvraag?.aankomst === undefined), {
    path: ['vertrek'],
    error: 'Geef de vertrektijd of de aankomsttijd, één van de twee.',
    when: altijd,
  })
  .refine((aanvraag) => nietVoor(aanvraag?.retour?.vertrek, aanvraag?.vertrek ?? aanvraag?.aankomst), {
    path: ['retour', 'vertrek'],
    error: 'De terugreis moet na de heenreis beginnen.',
    when: altijd,
  })
  .refine((aanvraag) => aanvraag?.van?.locatieId === undefined || aanvraag.van.locatieId !== aanvraag.naar?.locatieId, {
    path: ['naar', 'locatieId'],
    error: 'U bent al op deze plaats. Kies een andere bestemming.',
    when: altijd,
  })
  .meta({
    id: 'Ritaanvraag',
    description: 'Een rit die iemand wil maken. Wat u weglaat, is leeg of onwaar. Geef vertrek of aankomst.',
    example: {
      pasnummer: 'HRL-000001',
      van: { locatieId: 'harlingen-voorstraat' },
      naar: { locatieId: 'franeker-station' },
      vertrek: '2026-03-14T10:30:00+01:00',
      retour: { vertrek: '2026-03-14T14:00:00+01:00' },
      meereizenden: [{ soort: 'medereiziger' }],
      hulpmiddelen: ['rollator'],
    },
  })
