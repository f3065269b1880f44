import * as z from 'zod'
import { EINDES, MELDBARE_EINDES, VERVOERTYPEN, BEGELEIDINGEN } from '../../../domain/pas/index.ts'
import { RITDOELEN } from '../../../domain/kernel/reis.ts'
import { Datum, Locatie, LocatieVerwijzing, Meter, Namens, Pasnummer, Utc } from '../velden.schema.ts'
import { GeraakteRit, Nasleep, Nasleepkeuze } from './nasleep/nasleep.schema.ts'
import { Dier, Hulpmiddel, Meereizende } from '../../../domain/kernel/reis.ts'
import { EenRegel, VrijeTekst } from '../tekst.schema.ts'

export const PasPad = z.strictObject({ pasnummer: Pasnummer })

const Aangetoond = z
  .strictObject({
    wat: VrijeTekst(1000).meta({ description: 'Welke gegevens te controleren zijn.' }),
    door: EenRegel(200).meta({ description: 'Wie dit heeft vastgesteld: een functie of een instantie.' }),
  })
  .meta({ description: 'Wat er is aangetoond van een grotere behoefte aan vervoer, en door wie.' })
const Reizigersbudget = z.strictObject({
  meterPerJaar: z.int().min(1).max(100_000_000),
  motivering: VrijeTekst(2000).meta({ description: 'Waarom deze reiziger een ander budget heeft, voor het dossier.' }),
  totEnMet: Datum.optional().meta({ description: 'De laatste dag van dit budget. Zonder: zolang de pas geldt.' }),
  aangetoond: Aangetoond.optional(),
})
const Tekst = VrijeTekst(500)
const Telefoon = z.string().regex(/^\+?[\d -]{6,20}$/)
const Kenmerk = z
  .string()
  .regex(/^[A-Z]{1,3}-\d{2}$/)
  .meta({ description: 'CROW-code.', example: 'HR-07' })
const einde = (soorten: typeof EINDES | typeof MELDBARE_EINDES) =>
  z
    .strictObject({ datum: Datum, soort: z.enum(soorten) })
    .meta({ description: 'De laatste dag van een pas die eerder eindigt, en waarom.' })

const velden = {
  naam: EenRegel(200),
  geboortedatum: Datum,
  geldigVanaf: Datum,
  geldigTotEnMet: Datum,
  vervoertype: z.enum(VERVOERTYPEN),
}
const Beginstand = z
  .strictObject({
    meter: Meter.max(100_000_000),
    jaar: z.int().min(2000).max(2199),
    bron: EenRegel(200).meta({ description: 'Waar dit getal vandaan komt.' }),
    datum: Datum.meta({ description: 'Tot en met welke dag dit getal telt.' }),
  })
  .meta({ description: 'Wat iemand in een jaar al reisde, in een andere gemeente of een ander systeem.' })
const aanvraagdatum = Datum.meta({
  description: 'Wanneer de pas is aangevraagd: de regels van die dag gelden. Onbekend: de eerste dag van de pas.',
})
const vervoerElders = z.array(z.enum(RITDOELEN)).max(RITDOELEN.length).meta({
  description: 'Voor welke ritten het vervoer in een andere indicatie zit, zoals dat naar de dagactiviteit.',
})
const zaaknummer = EenRegel(60).meta({ description: 'Het nummer van het dossier bij de gemeente.' })
const begeleiding = z.enum(BEGELEIDINGEN)
const puntbestemmingen = z.array(LocatieVerwijzing).max(20)
const kenmerken = z.array(Kenmerk).max(68)
const groepen = z
  .array(
    z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .max(40),
  )
  .max(20)
  .meta({ description: 'Groepen uit de regeling waar de pashouder bij hoort.', example: ['minima'] })

/** What a pass is granted with, besides where its holder lives and which places are hers. */
export const pasvelden = {
  ...velden,
  begeleiding: begeleiding.default('geen'),
  scootmobiel: z.boolean().default(false),
  kenmerken: kenmerken.default([]),
  groepen: groepen.optional(),
  reizigersbudget: Reizigersbudget.optional(),
  telefoon: Telefoon.optional(),
  beginstand: Beginstand.optional(),
  vervoerElders: vervoerElders.optional(),
  zaaknummer: zaaknummer.optional(),
  aanvraagdatum: aanvraagdatum.optional(),
  besluitdatum: Datum.optional().meta({ description: 'Wanneer dit is besloten. Zonder: vandaag.' }),
}

const { begeleiding: begeleidingOfGeen, scootmobiel, ...andereVelden } = pasvelden

export const Pasaanvraag = z
  .strictObject({
    // In this order: what was asked with a key is compared as text, also with what 0.2.0 was asked.
    ...velden,
    woning: LocatieVerwijzing,
    begeleiding: begeleidingOfGeen,
    scootmobiel,
    puntbestemmingen: puntbestemmingen.default([]),
    ...andereVelden,
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

export const Pasverandering = z
  .strictObject({
    vanaf: Datum.optional().meta({ description: 'Vanaf welke dag dit zo is. Zonder deze dag: vanaf vandaag.' }),
    reden: Tekst.optional().meta({ description: 'Waarom dit verandert.' }),
    ...z
      .strictObject({ ...velden, woning: LocatieVerwijzing, begeleiding, scootmobiel: z.boolean(), puntbestemmingen })
      .partial().shape,
    kenmerken: kenmerken.optional(),
    groepen: groepen.optional(),
    reizigersbudget: Reizigersbudget.nullable().optional(),
    telefoon: Telefoon.nullable().optional(),
    beginstand: Beginstand.nullable().optional(),
    vervoerElders: vervoerElders.nullable().optional(),
    zaaknummer: zaaknummer.optional(),
    aanvraagdatum: aanvraagdatum.optional(),
    blokkade: z.strictObject({ reden: Tekst }).nullable().optional(),
    einde: einde(MELDBARE_EINDES).nullable().optional(),
    nasleep: Nasleepkeuze.optional().meta({
      description: 'Wat er meteen wordt van ritten, reeksen en wat er verder bij deze pas hoort.',
    }),
  })
  .refine((body) => Object.keys(body).some((veld) => !['vanaf', 'reden', 'nasleep'].includes(veld)), {
    error: 'Geef minstens één veld dat verandert.',
  })
  .meta({
    id: 'Pasverandering',
    description: 'Wat er verandert aan een pas. Wat u weglaat, blijft zoals het is; null haalt iets weg.',
    example: { vanaf: '2026-07-01', vervoertype: 'rolstoel', kenmerken: ['HR-01'], reden: 'Nieuwe indicatie.' },
  })

const pas = {
  pasnummer: Pasnummer,
  persoonsnummer: Pasnummer.meta({ description: 'Van wie de pas is: het nummer van de eerste pas van deze persoon.' }),
  ...velden,
  woning: Locatie,
  begeleiding,
  scootmobiel: z.boolean(),
  puntbestemmingen: z.array(Locatie),
  kenmerken: z.array(Kenmerk),
  groepen: groepen.optional(),
  reizigersbudget: Reizigersbudget.optional(),
  telefoon: Telefoon.optional(),
  blokkade: z.strictObject({ vanaf: Datum, reden: z.string() }).optional(),
  einde: einde(EINDES).optional(),
  gewoonlijkMee: z
    .strictObject({ meereizenden: z.array(Meereizende), hulpmiddelen: z.array(Hulpmiddel), dieren: z.array(Dier) })
    .meta({
      description:
        'Wie en wat volgens de pas gewoonlijk meegaat: zet dit klaar bij een nieuwe rit. Of het mag, zegt de beoordeling.',
    }),
  vervangenDoor: Pasnummer.optional().meta({ description: 'De pas die in de plaats van deze kwam.' }),
  beginstand: Beginstand.optional(),
  vervoerElders: vervoerElders.optional(),
  externId: z.string().optional().meta({ description: 'Het nummer van de pas in het vorige systeem.' }),
  zaaknummer: zaaknummer.optional(),
  aanvraagdatum: aanvraagdatum.optional(),
  besluitdatum: Datum,
  geschiedenis: z
    .array(
      z.strictObject({
        op: Utc,
        wie: z.string(),
        rol: z.string(),
        namens: Namens.optional(),
        reden: z.string().optional(),
        vanaf: Datum,
        velden: z.array(z.string()).meta({ description: 'Welke velden toen veranderden.' }),
      }),
    )
    .meta({ description: 'Wie de pas verleende en veranderde, wanneer en waarom; de oudste eerst.' }),
}

export const Pas = z.strictObject(pas).meta({ id: 'Pas', description: 'Een vervoerspas, zoals die op één dag is.' })

export const PasNaVerandering = z
  .strictObject({
    ...pas,
    geraakteRitten: z.array(GeraakteRit).meta({
      description: 'Geboekte ritten die zo niet meer kunnen, en die nog niet geannuleerd zijn.',
    }),
    nasleep: Nasleep.optional().meta({
      description: 'Wat nog openstaat. Ontbreekt als er niets openstaat en niemand ernaar vroeg.',
    }),
  })
  .meta({ id: 'PasNaVerandering', description: 'De pas vanaf de dag van de verandering.' })
