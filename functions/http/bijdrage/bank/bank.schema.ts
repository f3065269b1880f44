import { isValidIBAN, electronicFormatIBAN, isSEPACountry } from 'ibantools'
import * as z from 'zod'
import { isIncassantId } from '../../../../domain/bijdrage/index.ts'
import { PAIN_VERSIES } from '../../../stores/bijdrage/incassogegevens.ts'
import { Datum } from '../../velden.schema.ts'
import { EenRegel } from '../../tekst.schema.ts'

/** A real IBAN of a country in the SEPA area, kept without spaces. */
export const Iban = z
  .string()
  .max(50)
  .transform((getypt, ctx) => {
    const iban = electronicFormatIBAN(getypt) ?? ''
    if (isValidIBAN(iban) && isSEPACountry(iban.slice(0, 2))) return iban
    ctx.addIssue({ code: 'custom', message: 'Dit is geen bestaand IBAN van een land waar incasso kan (SEPA).' })
    return z.NEVER
  })
  // Without this the description of the API does not say what comes out.
  .pipe(z.string())
  .meta({ description: 'Rekeningnummer.', example: 'NL91ABNA0417164300' })

const Rekeningadres = z
  .strictObject({
    straat: EenRegel(70).optional(),
    postcode: EenRegel(16).optional(),
    plaats: EenRegel(35),
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
    rekeninghouder: EenRegel(70),
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
    vervallen: z
      .strictObject({ code: z.string(), betekenis: z.string(), datum: Datum })
      .optional()
      .meta({ description: 'De bank gaf een incasso terug; met deze machtiging kan niets meer.' }),
  })
  .meta({ id: 'Machtiging', description: 'Toestemming om van een rekening af te schrijven.' })

export const Intrekking = z.strictObject({ ingetrokkenOp: Datum }).meta({ id: 'Intrekking' })

const Brieftekst = z.array(EenRegel(70)).min(1).max(4)

export const Incassogegevens = z
  .strictObject({
    naam: EenRegel(70).meta({ description: 'Naam van de gemeente bij de bank.' }),
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
    betaaltermijnDagen: z
      .int()
      .min(1)
      .max(365)
      .default(42)
      .meta({ description: 'Hoeveel dagen iemand heeft om te betalen: ten minste 42 (zes weken, Awb 4:87).' }),
    betaaltermijnArtikel: EenRegel(200)
      .optional()
      .meta({ description: 'Alleen bij minder dan zes weken: het artikel van de regeling dat die termijn geeft.' }),
    adres: Brieftekst.meta({ description: 'Adres van de gemeente op de factuur.' }),
    bezwaarAan: Brieftekst.meta({ description: 'Waar iemand een bezwaar heen stuurt.' }),
    contact: EenRegel(120).meta({ description: 'Hoe iemand de gemeente bereikt over de factuur.' }),
  })
  .meta({
    id: 'Incassogegevens',
    example: {
      naam: 'Gemeente Voorbeeld (verzonnen)',
      iban: 'NL91ABNA0417164300',
      incassantId: 'DE98ZZZ09999999999',
      painVersie: 'pain.008.001.08',
      betaaltermijnDagen: 42,
      incassodatum: '2027-01-25',
      aanleverdagen: 2,
      adres: ['Postbus 1', '1000 AA Voorbeeldstad'],
      bezwaarAan: ['Gemeente Voorbeeld, afdeling bezwaar', 'Postbus 1', '1000 AA Voorbeeldstad'],
      contact: 'telefoon 14 0000 (verzonnen)',
    },
  })
