import { plusMaanden, type Datum } from '../../kernel/tijd/time.ts'

/** What a returned debit does to its mandate. */
type Stornogevolg = 'machtigingVervalt' | 'machtigingBlijft'

interface Stornocode {
  /** What the bank says with it, for an official. */
  readonly tekst: string
  readonly gevolg: Stornogevolg
}

const blijft = (tekst: string): Stornocode => ({ tekst, gevolg: 'machtigingBlijft' })
const vervalt = (tekst: string): Stornocode => ({ tekst, gevolg: 'machtigingVervalt' })

/**
 * Why a bank rejects or returns a debit. Source: European Payments Council, Guidance on Reason Codes for SEPA Direct Debit
 * R-transactions (EPC173-14); the codes are those of ISO 20022. A mandate lapses where it cannot be collected with again.
 */
const CODES: Readonly<Record<string, Stornocode>> = {
  AC01: vervalt('Het rekeningnummer klopt niet.'),
  AC04: vervalt('De rekening is opgeheven.'),
  AC06: blijft('De rekening is geblokkeerd.'),
  AC13: vervalt('Van deze soort rekening kan niet worden geïncasseerd.'),
  AG01: vervalt('De bank staat incasso van deze rekening niet toe.'),
  AG02: blijft('De bank kent deze soort opdracht niet.'),
  AM04: blijft('Er staat te weinig op de rekening.'),
  AM05: blijft('Deze incasso was al gedaan.'),
  BE05: blijft('De bank kent het incassant-id niet.'),
  CNOR: blijft('De bank van de gemeente is niet bereikbaar.'),
  DNOR: blijft('De bank van de rekeninghouder is niet bereikbaar.'),
  ED05: blijft('De verwerking tussen de banken mislukte.'),
  FF01: blijft('Het bestand klopt niet.'),
  FF05: blijft('De soort incasso klopt niet.'),
  FOCR: blijft('Teruggeboekt op verzoek van de gemeente.'),
  MD01: vervalt('De bank zegt dat er geen machtiging is.'),
  MD02: blijft('De gegevens van de machtiging kloppen niet.'),
  MD06: blijft('De rekeninghouder heeft het bedrag teruggehaald.'),
  MD07: vervalt('De rekeninghouder is overleden.'),
  MS02: blijft('De rekeninghouder weigert.'),
  MS03: blijft('De bank geeft geen reden.'),
  RC01: blijft('De BIC klopt niet.'),
  RR01: blijft('Het rekeningnummer of de naam ontbreekt (voorschrift).'),
  RR02: blijft('De naam of het adres ontbreekt (voorschrift).'),
  RR03: blijft('De naam van de gemeente ontbreekt (voorschrift).'),
  RR04: blijft('Een ander voorschrift.'),
  SL01: vervalt('De rekeninghouder laat de bank deze incasso niet doen.'),
  TM01: blijft('Het bestand kwam te laat.'),
}

export const isStornocode = (code: string): boolean => Object.hasOwn(CODES, code)

/** @returns undefined for a code that banks do not use for a debit */
export const stornoTekst = (code: string): string | undefined => CODES[code]?.tekst

/** Whether nothing can be collected with the mandate any more. */
export const laatMachtigingVervallen = (code: string): boolean => CODES[code]?.gevolg === 'machtigingVervalt'

/** The longest time after which a bank takes a debit back: one that nobody had agreed to (Payment Services Directive, art. 71). */
const LANGSTE_MAANDEN = 13

/** The last day on which a debit can come back. */
export const stornoTotEnMet = (incassodatum: Datum): Datum => plusMaanden(incassodatum, LANGSTE_MAANDEN)
