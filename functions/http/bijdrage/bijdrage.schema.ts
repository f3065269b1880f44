import * as z from 'zod'
import {
  INNINGEN,
  KEUZES,
  POSTSTANDEN,
  REGELBOEKREGELS,
  VERSCHILLEN,
  VRIJSTELLINGEN,
  BESCHIKKINGEN,
} from '../../../domain/bijdrage/index.ts'
import { Bron, Cent, Datum, Maand, Meter, Pasnummer, Utc } from '../velden.schema.ts'
import { BEDRAGSTATUSSEN, JAARDELEN, INNERS } from '../../../domain/beleid/index.ts'
import { Bezwaaruitkomst, Bezwaarwens } from '../pas/besluit/besluit.schema.ts'
import { EenRegel, VrijeTekst } from '../tekst.schema.ts'

export const Jaar = z
  .string()
  .regex(/^2[01]\d{2}$/)
  .meta({ description: 'Kalenderjaar.', example: '2026' })
export const Runnummer = z
  .string()
  .regex(/^2[01]\d{2}-\d{2}$/)
  .meta({ description: 'Nummer van de run: het jaar en een volgnummer.', example: '2026-01' })

export const Bedragstatus = z
  .enum(BEDRAGSTATUSSEN)
  .meta({ description: 'Voorbeeld: het bedrag staat niet in een regeling die wij zagen.' })

const Maandperiode = z
  .strictObject({ vanaf: Maand, totEnMet: Maand })
  .meta({ example: { vanaf: '2026-03', totEnMet: '2026-06' } })

export const Berekening = z.strictObject({
  wijze: z.enum(JAARDELEN),
  delen: z.array(z.strictObject({ beleid: Datum, maanden: z.int(), jaarbedragCent: Cent })),
  vrijstellingen: z.array(
    z.strictObject({
      soort: z.enum(VRIJSTELLINGEN),
      bedragCent: Cent,
      omschrijving: z.string().optional(),
      maanden: Maandperiode.optional().meta({
        description: 'Van een besluit over een deel van het jaar: welke maanden.',
      }),
      bron: Bron,
    }),
  ),
  plafond: z
    .strictObject({
      kostprijsCent: Cent,
      ritbijdrageCent: Cent,
      verlagingCent: Cent,
      status: Bedragstatus,
      bron: Bron,
    })
    .optional()
    .meta({ description: 'De kostprijs, waar alle bijdragen samen onder blijven.' }),
  toelichting: z.array(z.string()).meta({ description: 'De berekening in woorden.' }),
  status: Bedragstatus,
  bron: Bron,
})

export const Mutatie = z.strictObject({
  nummer: z.int(),
  soort: z.enum(['storno', 'ontvangst', 'terugbetaling', 'overdracht', 'herroeping']),
  datum: Datum,
  op: Utc,
  wie: z.string(),
  bedragCent: Cent.optional(),
  betaling: z.string().optional(),
  overgenomenDoor: z.string().optional().meta({ description: 'Van een overdracht: wie de vordering overnam.' }),
  code: z.string().optional().meta({ description: 'Redencode van de bank.' }),
  betekenis: z.string().optional().meta({ description: 'De code in woorden.' }),
  van: z.int().optional().meta({ description: 'Van een herroeping: welke mutatie niet meer telt.' }),
  reden: z.string().optional(),
})

/** Against an amount: what follows of it is another amount, by a later run. */
export const Bijdragebezwaaruitkomst = Bezwaaruitkomst.omit({ besluitnummer: true }).meta({
  id: 'Bijdragebezwaaruitkomst',
  example: { soort: 'ongegrond', datum: '2026-02-28', toelichting: 'Het bedrag klopt (verzonnen).' },
})

export const Bijdragebezwaar = z
  .strictObject({
    nummer: z.int(),
    ...Bezwaarwens.shape,
    opTijd: z.boolean().meta({ description: 'Of het binnen de termijn is gekomen.' }),
    uitkomst: Bijdragebezwaaruitkomst.optional(),
  })
  .meta({ id: 'Bijdragebezwaar' })

export const Bijdrageregel = z
  .strictObject({
    runnummer: Runnummer,
    pasnummer: Pasnummer,
    tariefCent: Cent,
    vrijgesteldCent: Cent,
    verlagingCent: Cent,
    eerderCent: Cent.meta({ description: 'Wat eerdere runs van dit jaar al vroegen.' }),
    bedragCent: Cent.meta({ description: 'Wat deze run vraagt; onder nul is terug te betalen.' }),
    berekening: Berekening,
    maanden: z
      .array(
        z.strictObject({
          maand: Maand,
          ritten: z.int().min(0).meta({ description: 'Ritten die iets kosten, zoals het nu is.' }),
          bedragCent: Cent.meta({ description: 'Wat zij samen kosten.' }),
          eerderRitten: z.int().min(0).meta({ description: 'Voor zoveel ritten vroegen eerdere runs al.' }),
          eerderCent: Cent.meta({ description: 'Wat eerdere runs er al voor vroegen.' }),
        }),
      )
      .optional()
      .meta({ description: 'Alleen van ritbijdragen: wat elke maand verandert aan wat er is gevraagd.' }),
    samenMet: Pasnummer.optional().meta({ description: 'De andere pas van deze persoon, waarop de bijdrage staat.' }),
    inning: z.enum(INNINGEN),
    keuze: z
      .strictObject({ soort: z.enum(KEUZES), reden: z.string(), op: Utc })
      .optional()
      .meta({ description: 'Wat de gemeente voor deze regel koos toen hij nog een concept was.' }),
    verschil: z.enum(VERSCHILLEN).optional().meta({ description: 'Wat bij het vaststellen anders bleek.' }),
    regelboek: z
      .array(z.enum(REGELBOEKREGELS))
      .optional()
      .meta({ description: 'Regels van de banken waardoor dit een factuur is en geen incasso.' }),
    beschikking: z.enum(BESCHIKKINGEN).optional().meta({
      description:
        'Waarover de brief bij deze regel gaat, zodra de run is vastgesteld. Weg: er komt geen brief, want er wordt niets gevraagd of teruggegeven.',
    }),
    kenmerk: z.string().optional().meta({ description: 'Betalingskenmerk.', example: 'RF18539007547034' }),
    stand: z.enum(['concept', 'aangehouden', ...POSTSTANDEN]),
    openstaandCent: Cent.meta({ description: 'Nog te betalen; onder nul is nog terug te betalen.' }),
    uitgesteldCent: Cent.meta({ description: 'Nu niet te betalen: er loopt een bezwaar.' }),
    overgedragenCent: Cent.meta({
      description: 'Overgenomen door het financiële pakket van de gemeente; Opstap vraagt dit niet meer.',
    }),
    verzondenOp: Datum.optional().meta({ description: 'Wanneer de brief apart van de run is verstuurd.' }),
    bezwaren: z.array(Bijdragebezwaar),
    stornos: z.array(z.strictObject({ code: z.string(), datum: Datum })),
    betalingen: z.array(z.strictObject({ betaling: z.string(), bedragCent: Cent, datum: Datum })),
    mutaties: z.array(Mutatie).meta({ description: 'Alles wat er met deze regel gebeurde, ook wat is herroepen.' }),
  })
  .meta({
    id: 'Bijdrageregel',
    description:
      'Wat één pas voor een jaar schuldig is, of één persoon voor ritten van een maand, en hoe dat is berekend.',
  })

export const Bijdrageregels = z
  .strictObject({
    regels: z.array(Bijdrageregel),
    _links: z.strictObject({ next: z.strictObject({ href: z.string() }).optional() }),
  })
  .meta({ id: 'Bijdrageregels' })

export const Vrijstellingsaanvraag = z
  .strictObject({
    reden: VrijeTekst(500),
    artikel: EenRegel(200).meta({ description: 'Waar het besluit op rust.', example: 'hardheidsclausule' }),
    bedragCent: Cent.positive().optional().meta({
      description:
        'Hoeveel minder iemand betaalt, en nooit meer dan er te vragen is. Laat het weg om alles vrij te stellen.',
    }),
    maanden: Maandperiode.optional().meta({
      description: 'Voor welke maanden van het jaar, de eerste en de laatste. Laat het weg voor het hele jaar.',
    }),
  })
  .meta({ id: 'Vrijstellingsaanvraag', example: { reden: 'Bijzondere omstandigheden.', artikel: 'hardheidsclausule' } })

export const Vrijstellingsbesluit = z
  .strictObject({
    jaar: z.int(),
    ingetrokken: z.boolean(),
    reden: z.string().optional(),
    artikel: z.string().optional(),
    bedragCent: Cent.optional().meta({ description: 'Hoeveel minder; weg: alles.' }),
    maanden: Maandperiode.optional().meta({ description: 'Voor welke maanden; weg: het hele jaar.' }),
    op: Utc,
  })
  .meta({ id: 'Vrijstellingsbesluit' })

export const Bijdrageoverzicht = z
  .strictObject({
    jaar: z.int(),
    jaarbijdrage: z.strictObject({
      status: z.enum(['verwacht', 'vastgesteld']).meta({ description: 'Verwacht: er is nog niets gevraagd.' }),
      bedragCent: Cent,
      openstaandCent: Cent,
      statusBedrag: Bedragstatus,
      berekening: Berekening,
      regels: z.array(Bijdrageregel),
      vrijstelling: Vrijstellingsbesluit.optional().meta({
        description: 'Het besluit dat nu geldt. Het telt mee in een run die erna begint.',
      }),
    }),
    ritbijdragen: z.strictObject({
      gevraagdCent: Cent.meta({ description: 'Wat de gemeente daarvan vroeg, waar zij de ritbijdragen int.' }),
      openstaandCent: Cent.meta({ description: 'Daarvan nog te betalen; onder nul is nog terug te betalen.' }),
      regels: z.array(Bijdrageregel).meta({ description: 'Wat de gemeente vroeg, per run.' }),
      ritten: z.int(),
      meter: Meter,
      bedragCent: Cent,
      voor: z.enum(INNERS).optional().meta({ description: 'Aan wie u dit betaalt.' }),
    }),
    totaalCent: Cent,
    kostprijs: z
      .strictObject({ kostprijsCent: Cent, blijftOnderKostprijs: z.boolean(), status: Bedragstatus, bron: Bron })
      .optional()
      .meta({ description: 'Weg als de gemeente de kostprijs niet noemt.' }),
  })
  .meta({ id: 'Bijdrageoverzicht', description: 'Wat iemand in een jaar voor het vervoer betaalt.' })
