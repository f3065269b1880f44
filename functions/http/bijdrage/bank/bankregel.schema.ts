import * as z from 'zod'
import { BANKKEUZES, BANKSOORTEN, BANKSTANDEN, BANKVRAGEN } from '../../../../domain/bijdrage/index.ts'
import { BANKBESTANDEN } from '../../../services/innen/bankbestand/lees-bankbestand.ts'
import { EenRegel, VrijeTekst } from '../../tekst.schema.ts'
import { Cent, Datum, Links, Utc } from '../../velden.schema.ts'

const Aantal = z.int().min(0)

export const Bankverwerking = z
  .strictObject({
    soort: z.enum(BANKBESTANDEN),
    versie: z.string().meta({ example: 'camt.053.001.08' }),
    regels: Aantal.meta({ description: 'Hoeveel bij- en afschrijvingen, of weigeringen, er in het bestand staan.' }),
    geboekt: Aantal.meta({ description: 'Nu geboekt, bij wie het hoort.' }),
    tussenrekening: Aantal.meta({ description: 'Nu op de tussenrekening gezet: iemand moet ernaar kijken.' }),
    alBekend: Aantal.meta({ description: 'Was al gemeld, in dit bestand of een ander; er is niets veranderd.' }),
    nogNietGeboekt: Aantal.meta({ description: 'De bank verwacht deze nog. Ze komen later in een ander bestand.' }),
    verder: Aantal.optional().meta({
      description: 'Het bestand was te groot voor één keer: stuur het nog eens, met dit getal als `vanaf`.',
    }),
  })
  .meta({ id: 'Bankverwerking', description: 'Wat er met een bestand van de bank is gebeurd.' })

export const Bankregelnummer = z
  .string()
  .min(1)
  .max(40)
  .meta({ description: 'Nummer van de bankregel.', example: '0f3c5a7e9b1d2f4a6c8e0b1d' })

export const BankregelPad = z.strictObject({ bankregelnummer: Bankregelnummer })

/** As it is printed on an invoice too: with spaces. */
const Kenmerk = z
  .string()
  .overwrite((tekst) => tekst.replaceAll(' ', '').toUpperCase())
  .min(5)
  .max(25)

export const Bankregel = z
  .strictObject({
    bankregelnummer: Bankregelnummer,
    soort: z.enum(BANKSOORTEN).meta({ description: 'Kwam binnen, ging af, of is door de bank geweigerd.' }),
    bedragCent: Cent,
    datum: Datum,
    stand: z.enum(BANKSTANDEN),
    vraag: z.enum(BANKVRAGEN).optional().meta({ description: 'Waarom dit niet vanzelf kon worden geboekt.' }),
    uitleg: z.string().optional().meta({ description: 'Hetzelfde in gewone taal.' }),
    redencode: z.string().optional().meta({ description: 'Code van de bank (ISO 20022).', example: 'AM04' }),
    van: z
      .strictObject({
        naam: z.string().optional(),
        iban: z.string().optional(),
        kenmerk: z.string().optional(),
        omschrijving: z.string().optional(),
      })
      .optional()
      .meta({ description: 'Van of aan wie. Na een besluit is dit weg, tenzij het geld nog terug moet.' }),
    stappen: z
      .array(
        z.strictObject({
          op: Utc,
          wie: z.string(),
          stap: z.enum(['binnengekomen', ...BANKKEUZES]),
          reden: z.string().optional(),
          kenmerk: z.string().optional(),
        }),
      )
      .meta({ description: 'Wat ermee is gebeurd, het oudste eerst.' }),
  })
  .meta({ id: 'Bankregel', description: 'Geld dat de bank meldde en dat niet vanzelf kon worden geboekt.' })

export const Tussenrekening = z
  .strictObject({ bankregels: z.array(Bankregel), _links: Links })
  .meta({ id: 'Tussenrekening' })

const reden = VrijeTekst(500).meta({ description: 'Waarom.', example: 'Huur van een zaal (verzonnen).' })

export const Bankkeuze = z
  .discriminatedUnion('keuze', [
    z.strictObject({
      keuze: z.literal('toewijzen'),
      kenmerk: Kenmerk.meta({ description: 'Betalingskenmerk van de vordering waar dit bij hoort.' }),
      reden: EenRegel(200).optional(),
    }),
    z.strictObject({ keuze: z.literal('terugsturen'), reden }),
    z.strictObject({ keuze: z.literal('afdoen'), reden }),
    z.strictObject({ keuze: z.literal('heropenen'), reden }),
  ])
  .meta({
    id: 'Bankkeuze',
    description:
      'toewijzen: boeken bij een vordering. terugsturen: het geld gaat terug. afdoen: het hoort niet bij Opstap. heropenen: een van de laatste twee was een vergissing.',
    example: { keuze: 'afdoen', reden: 'Huur van een zaal (verzonnen).' },
  })
