import { isValidIBAN, electronicFormatIBAN, isSEPACountry } from 'ibantools'
import * as z from 'zod'
import { INNINGEN, isIncassantId, VRIJSTELLINGEN } from '../../../domain/bijdrage/index.ts'
import { PAIN_VERSIES } from '../../stores/bijdrage/incassogegevens.ts'
import { BETAALSTANDEN } from '../../use-cases/bijdrage/rekening/betaalstand.ts'
import { Bron, Cent, Datum, Meter, Pasnummer, Utc } from '../velden.schema.ts'
import { BEDRAGSTATUSSEN, JAARDELEN, INNERS } from '../../../domain/beleid/index.ts'

export const Jaar = z
  .string()
  .regex(/^2[01]\d{2}$/)
  .meta({ description: 'Kalenderjaar.', example: '2026' })
export const Runnummer = z
  .string()
  .regex(/^2[01]\d{2}-\d{2}$/)
  .meta({ description: 'Nummer van de run: het jaar en een volgnummer.', example: '2026-01' })

/** A real IBAN of a country in the SEPA area, kept without spaces. */
const Iban = z
  .string()
  .max(50)
  .transform((tekst, ctx) => {
    const iban = electronicFormatIBAN(tekst) ?? ''
    if (isValidIBAN(iban) && isSEPACountry(iban.slice(0, 2))) return iban
    ctx.addIssue({ code: 'custom', message: 'Dit is geen bestaand IBAN van een land waar incasso kan (SEPA).' })
    return z.NEVER
  })
  // Without this the description of the API does not say what comes out.
  .pipe(z.string())
  .meta({ description: 'Rekeningnummer.', example: 'NL91ABNA0417164300' })

const tekst = (langste: number) => z.string().trim().min(1).max(langste)
const Status = z
  .enum(BEDRAGSTATUSSEN)
  .meta({ description: 'Voorbeeld: het bedrag staat niet in een regeling die wij zagen.' })

const Rekeningadres = z
  .strictObject({
    straat: tekst(70).optional(),
    postcode: tekst(16).optional(),
    plaats: tekst(35),
    land: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .meta({ description: 'Twee letters (ISO 3166).', example: 'CH' }),
  })
  .meta({ description: 'Alleen van een rekening buiten de EER, zoals in het Verenigd Koninkrijk of Zwitserland.' })
const Bic = z
  .string()
  .regex(/^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/)
  .meta({ description: 'BIC van de bank. Alleen van een rekening buiten de EER.', example: 'POFICHBEXXX' })

export const Machtigingaanvraag = z
  .strictObject({
    kenmerk: z
      .string()
      .regex(/^(?!\/)(?!.*\/\/)[A-Za-z0-9+?/\-:().,']([A-Za-z0-9+?/\-:().,' ]{0,33}[A-Za-z0-9+?\-:().,'])?$/, {
        error:
          "Gebruik ten hoogste 35 letters, cijfers en + ? / - : ( ) . , ' , geen / aan het begin of eind, en geen //.",
      })
      .optional()
      .meta({ description: 'Kenmerk van de machtiging. Laat het weg om er een te krijgen.', example: 'M-2026-000001' }),
    ondertekendOp: Datum,
    iban: Iban,
    rekeninghouder: tekst(70),
    adres: Rekeningadres.optional(),
    bic: Bic.optional(),
  })
  .meta({
    id: 'Machtigingaanvraag',
    example: {
      ondertekendOp: '2026-01-15',
      iban: 'NL91ABNA0417164300',
      rekeninghouder: 'T. Voorbeeld (verzonnen)',
    },
  })

export const Machtiging = z
  .strictObject({
    kenmerk: z.string(),
    ondertekendOp: Datum,
    iban: z.string().meta({ description: 'Voor de gemeente het hele nummer, voor anderen met sterren.' }),
    rekeninghouder: z.string(),
    adres: Rekeningadres.optional(),
    bic: Bic.optional(),
    geldigTotEnMet: Datum.meta({ description: 'Na 36 maanden zonder incasso vervalt een machtiging.' }),
  })
  .meta({ id: 'Machtiging', description: 'Toestemming om van een rekening af te schrijven.' })

export const Intrekking = z.strictObject({ ingetrokkenOp: Datum }).meta({ id: 'Intrekking' })

const Brieftekst = z.array(tekst(70)).min(1).max(4)

export const Incassogegevens = z
  .strictObject({
    naam: tekst(70).meta({ description: 'Naam van de gemeente bij de bank.' }),
    iban: Iban,
    incassantId: z
      .string()
      .refine(isIncassantId, { error: 'Dit is geen geldig incassant-id.' })
      .meta({ description: 'Incassant-id van de bank.', example: 'DE98ZZZ09999999999' }),
    incassodatum: Datum.meta({
      description: 'Dag waarop de bank afschrijft: een bankdag (TARGET), op tijd aangeleverd.',
    }),
    aanleverdagen: z
      .int()
      .min(1)
      .max(14)
      .default(2)
      .meta({ description: 'Hoeveel bankdagen voor de incassodatum de bank het bestand wil hebben.' }),
    painVersie: z.enum(PAIN_VERSIES).default('pain.008.001.08'),
    betaaltermijnDagen: z.int().min(14).max(90).default(30),
    adres: Brieftekst.meta({ description: 'Adres van de gemeente op de factuur.' }),
    bezwaarAan: Brieftekst.meta({ description: 'Waar iemand een bezwaar heen stuurt.' }),
    contact: tekst(120).meta({ description: 'Hoe iemand de gemeente bereikt over de factuur.' }),
  })
  .meta({
    id: 'Incassogegevens',
    example: {
      naam: 'Gemeente Voorbeeld (verzonnen)',
      iban: 'NL91ABNA0417164300',
      incassantId: 'DE98ZZZ09999999999',
      painVersie: 'pain.008.001.08',
      betaaltermijnDagen: 30,
      incassodatum: '2027-01-25',
      aanleverdagen: 2,
      adres: ['Postbus 1', '1000 AA Voorbeeldstad'],
      bezwaarAan: ['Gemeente Voorbeeld, afdeling bezwaar', 'Postbus 1', '1000 AA Voorbeeldstad'],
      contact: 'telefoon 14 0000 (verzonnen)',
    },
  })

export const Runaanvraag = z
  .strictObject({
    jaar: z.int().min(2000).max(2100),
    soort: z
      .enum(['jaarlijks', 'aanvullend'])
      .default('jaarlijks')
      .meta({ description: 'Aanvullend: alleen wat er sinds de vastgestelde run veranderd is.' }),
  })
  .meta({ id: 'Runaanvraag', example: { jaar: 2026 } })

const Post = z.strictObject({ aantal: z.int(), bedragCent: Cent })

export const Bijdragerun = z
  .strictObject({
    runnummer: Runnummer,
    jaar: z.int(),
    soort: z.enum(['jaarlijks', 'aanvullend']),
    status: z.enum(['bezig', 'concept', 'vastgesteld']),
    voortgang: z.strictObject({
      procent: z.int().min(0).max(100),
      passen: z.int().meta({ description: 'Zoveel passen zijn bekeken.' }),
    }),
    totalen: z.strictObject({
      regels: z.int(),
      tariefCent: Cent,
      vrijgesteldCent: Cent,
      verlagingCent: Cent,
      eerderCent: Cent,
      bedragCent: Cent,
      inning: z.strictObject({ incasso: Post, factuur: Post, terugbetaling: Post, geen: Post }),
    }),
    statusBedrag: Status,
    gestartOp: Utc,
    vastgesteldOp: Utc.optional(),
    incassodatum: Datum.optional(),
    geincasseerdOp: Datum.optional(),
    _links: z.record(z.string(), z.strictObject({ href: z.string() })),
  })
  .meta({ id: 'Bijdragerun', description: 'Alle jaarbijdragen van een jaar, in één keer berekend.' })

export const Bijdrageruns = z.strictObject({ runs: z.array(Bijdragerun) }).meta({ id: 'Bijdrageruns' })

export const Berekening = z.strictObject({
  wijze: z.enum(JAARDELEN),
  delen: z.array(z.strictObject({ beleid: Datum, maanden: z.int(), jaarbedragCent: Cent })),
  vrijstellingen: z.array(
    z.strictObject({
      soort: z.enum(VRIJSTELLINGEN),
      bedragCent: Cent,
      omschrijving: z.string().optional(),
      bron: Bron,
    }),
  ),
  plafond: z
    .strictObject({
      kostprijsCent: Cent,
      ritbijdrageCent: Cent,
      verlagingCent: Cent,
      status: Status,
      bron: Bron,
    })
    .optional()
    .meta({ description: 'De kostprijs, waar alle bijdragen samen onder blijven.' }),
  toelichting: z.array(z.string()).meta({ description: 'De berekening in woorden.' }),
  status: Status,
  bron: Bron,
})

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
    samenMet: Pasnummer.optional().meta({ description: 'De andere pas van deze persoon, waarop de bijdrage staat.' }),
    inning: z.enum(INNINGEN),
    kenmerk: z.string().optional().meta({ description: 'Betalingskenmerk.', example: 'RF18539007547034' }),
    stand: z.enum(BETAALSTANDEN),
    openstaandCent: Cent,
    stornos: z.array(z.strictObject({ code: z.string(), datum: Datum })),
    betalingen: z.array(z.strictObject({ betaling: z.string(), bedragCent: Cent, datum: Datum })),
  })
  .meta({ id: 'Bijdrageregel', description: 'Wat één pas voor een jaar schuldig is, en hoe dat is berekend.' })

export const Bijdrageregels = z
  .strictObject({
    regels: z.array(Bijdrageregel),
    _links: z.strictObject({ next: z.strictObject({ href: z.string() }).optional() }),
  })
  .meta({ id: 'Bijdrageregels' })

const Kenmerk = z.string().min(5).max(25)

export const Stornomelding = z
  .strictObject({
    stornos: z
      .array(
        z.strictObject({
          kenmerk: Kenmerk,
          code: z
            .string()
            .regex(/^[A-Z0-9]{4}$/)
            .meta({ description: 'Redencode van de bank.', example: 'AM04' }),
          datum: Datum,
        }),
      )
      .min(1)
      .max(100),
  })
  .meta({
    id: 'Stornomelding',
    example: { stornos: [{ kenmerk: 'RF18539007547034', code: 'AM04', datum: '2027-01-27' }] },
  })

export const Betalingsmelding = z
  .strictObject({
    betalingen: z
      .array(
        z.strictObject({
          kenmerk: Kenmerk,
          betaling: tekst(40).meta({ description: 'Eigen kenmerk van deze betaling; hetzelfde telt één keer.' }),
          bedragCent: Cent.refine((cent) => cent !== 0, { error: 'Dit mag niet 0 zijn.' }),
          datum: Datum,
        }),
      )
      .min(1)
      .max(100),
  })
  .meta({
    id: 'Betalingsmelding',
    example: {
      betalingen: [{ kenmerk: 'RF18539007547034', betaling: 'BANK-0001', bedragCent: 6000, datum: '2027-02-03' }],
    },
  })

export const Verwerkingen = z
  .strictObject({
    verwerkt: z.array(
      z.strictObject({
        kenmerk: z.string(),
        uitkomst: z.enum(['verwerkt', 'alVerwerkt', 'onbekend', 'geenIncasso']),
      }),
    ),
  })
  .meta({ id: 'Verwerkingen', description: 'Wat er met elke melding is gebeurd, in dezelfde volgorde.' })

export const Vrijstellingsaanvraag = z
  .strictObject({
    reden: tekst(500),
    artikel: tekst(200).meta({ description: 'Waar het besluit op rust.', example: 'hardheidsclausule' }),
  })
  .meta({ id: 'Vrijstellingsaanvraag', example: { reden: 'Bijzondere omstandigheden.', artikel: 'hardheidsclausule' } })

export const Vrijstellingsbesluit = z
  .strictObject({
    jaar: z.int(),
    ingetrokken: z.boolean(),
    reden: z.string().optional(),
    artikel: z.string().optional(),
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
      statusBedrag: Status,
      berekening: Berekening,
      regels: z.array(Bijdrageregel),
      vrijstelling: Vrijstellingsbesluit.optional().meta({
        description: 'Het besluit dat nu geldt. Het telt mee in een run die erna begint.',
      }),
    }),
    ritbijdragen: z.strictObject({
      ritten: z.int(),
      meter: Meter,
      bedragCent: Cent,
      voor: z.enum(INNERS).optional().meta({ description: 'Aan wie u dit betaalt.' }),
    }),
    totaalCent: Cent,
    kostprijs: z
      .strictObject({ kostprijsCent: Cent, blijftOnderKostprijs: z.boolean(), status: Status, bron: Bron })
      .optional()
      .meta({ description: 'Weg als de gemeente de kostprijs niet noemt.' }),
  })
  .meta({ id: 'Bijdrageoverzicht', description: 'Wat iemand in een jaar voor het vervoer betaalt.' })
