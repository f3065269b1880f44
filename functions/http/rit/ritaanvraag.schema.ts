import * as z from 'zod'
import { Bagage, Dier, Hulpmiddel, Meereizende, RITDOELEN, GEEN_BAGAGE, soortVan } from '../../../domain/kernel/reis.ts'
import { LocatieVerwijzing, Pasnummer, Tijdstip } from '../velden.schema.ts'
import { EenRegel, VrijeTekst } from '../tekst.schema.ts'

/**
 * Also when another field is wrong, so that all faults are told at once. The value can then be anything, so these
 * checks look only at what is there.
 */
const altijd = (): boolean => true

const nietVoor = (later: { epochMs?: unknown } | undefined, eerder: { epochMs?: unknown } | undefined): boolean =>
  typeof later?.epochMs !== 'number' || typeof eerder?.epochMs !== 'number' || later.epochMs >= eerder.epochMs

const VOORBEELD = {
  pasnummer: 'HRL-000001',
  van: { locatieId: 'harlingen-voorstraat' },
  naar: { locatieId: 'franeker-station' },
  vertrek: '2026-03-14T10:30:00+01:00',
  retour: { vertrek: '2026-03-14T14:00:00+01:00' },
  meereizenden: [{ soort: 'medereiziger' }],
  hulpmiddelen: ['rollator'],
}

const meereizenden = z.array(Meereizende).max(20)
const hulpmiddelen = z
  .array(Hulpmiddel)
  .max(4)
  .refine((lijst) => new Set(lijst.map(soortVan)).size === lijst.length, {
    error: 'Een hulpmiddel staat er twee keer.',
  })
const dieren = z.array(Dier).max(10)

/** Who travels, from where to where, and with what: the same for one ride and for rides that repeat. */
export const reisvelden = {
  pasnummer: Pasnummer,
  van: LocatieVerwijzing,
  naar: LocatieVerwijzing,
  meereizenden: meereizenden.default([]),
  hulpmiddelen: hulpmiddelen.default([]),
  dieren: dieren.default([]),
  bagage: Bagage.default(GEEN_BAGAGE),
  ritdoel: z.enum(RITDOELEN).optional(),
}

type Adressen = { van?: { locatieId?: unknown }; naar?: { locatieId?: unknown } } | undefined

/** A check on both addresses, as arguments of `refine`. */
export const andereBestemming: [
  check: (reis: Adressen) => boolean,
  fout: { path: string[]; error: string; when: () => boolean },
] = [
  (reis: Adressen): boolean => reis?.van?.locatieId === undefined || reis.van.locatieId !== reis.naar?.locatieId,
  {
    path: ['naar', 'locatieId'],
    error: 'U bent al op deze plaats. Kies een andere bestemming.',
    when: altijd,
  },
]

/** When somebody travels. */
export const tijdvelden = {
  vertrek: Tijdstip.optional(),
  aankomst: Tijdstip.optional(),
  retour: z.strictObject({ vertrek: Tijdstip }).optional(),
}
type Tijden = { vertrek?: Op; aankomst?: Op; retour?: { vertrek?: Op } | undefined } | undefined
type Op = { epochMs?: unknown } | undefined

/** Checks on the times of a journey, as arguments of `refine`. */
export const eenTijd: [check: (reis: Tijden) => boolean, fout: { path: string[]; error: string; when: () => boolean }] =
  [
    (reis) => (reis?.vertrek === undefined) !== (reis?.aankomst === undefined),
    { path: ['vertrek'], error: 'Geef de vertrektijd of de aankomsttijd, één van de twee.', when: altijd },
  ]
export const terugNaHeen: typeof eenTijd = [
  (reis) => nietVoor(reis?.retour?.vertrek, reis?.vertrek ?? reis?.aankomst),
  { path: ['retour', 'vertrek'], error: 'De terugreis moet na de heenreis beginnen.', when: altijd },
]

/** A wish to travel. What is left out is empty or false. */
export const Ritaanvraag = z
  .strictObject({ ...reisvelden, ...tijdvelden })
  .refine(...eenTijd)
  .refine(...terugNaHeen)
  .refine(...andereBestemming)
  .meta({
    id: 'Ritaanvraag',
    description: 'Een rit die iemand wil maken. Wat u weglaat, is leeg of onwaar. Geef vertrek of aankomst.',
    example: VOORBEELD,
  })

/** A wish to travel that is to be booked, and what sets aside reasons against it. */
export const Boekingsaanvraag = Ritaanvraag.safeExtend({
  akkoord: z
    .strictObject({ door: EenRegel(100), toelichting: VrijeTekst(500).optional() })
    .optional()
    .meta({ description: 'Alleen voor een centralist: wie akkoord gaf met wat voorgelegd moest worden.' }),
  afwijking: z
    .strictObject({ motivering: VrijeTekst(2000) })
    .optional()
    .meta({
      description: 'Alleen voor de gemeente: waarom deze rit mag hoewel de regels nee zeggen (hardheidsclausule).',
    }),
})
  .refine((aanvraag) => aanvraag?.akkoord === undefined || aanvraag.afwijking === undefined, {
    path: ['akkoord'],
    error: 'Een afwijking heeft geen akkoord nodig. Geef één van de twee.',
    when: altijd,
  })
  .meta({ id: 'Boekingsaanvraag', description: 'Een rit die iemand wil boeken.', example: VOORBEELD })

/** What is to be different of a ride. */
export const Ritwijziging = z
  .strictObject({
    van: LocatieVerwijzing.optional(),
    naar: LocatieVerwijzing.optional(),
    vertrek: Tijdstip.optional(),
    aankomst: Tijdstip.optional(),
    meereizenden: meereizenden.optional(),
    hulpmiddelen: hulpmiddelen.optional(),
    dieren: dieren.optional(),
    bagage: Bagage.optional(),
    ritdoel: z.enum(RITDOELEN).optional(),
    reden: VrijeTekst(500).optional(),
  })
  .refine((wijziging) => wijziging?.vertrek === undefined || wijziging.aankomst === undefined, {
    path: ['vertrek'],
    error: 'Geef de vertrektijd of de aankomsttijd, één van de twee.',
    when: altijd,
  })
  .refine((wijziging) => Object.keys(wijziging).some((veld) => veld !== 'reden'), {
    error: 'Geef minstens één veld dat verandert.',
  })
  .meta({
    id: 'Ritwijziging',
    description: 'Wat er verandert aan een rit. Wat u weglaat, blijft zoals het is.',
    example: { vertrek: '2026-03-14T11:00:00+01:00' },
  })
