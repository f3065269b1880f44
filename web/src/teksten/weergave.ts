import { dagVan, jaarVan, minutenVan, tijdVan, type Klok } from '../lezen/kalender.ts'
import { lokaal, vandaag } from '../lezen/tijd.ts'

/** How people write numbers, in the two languages of this website. */
export type Taal = 'nl' | 'en'

const LOCALE = { nl: 'nl-NL', en: 'en-GB' } as const

/** 271 → `€ 2,71`. */
export const euro = (cent: number, taal: Taal): string =>
  new Intl.NumberFormat(LOCALE[taal], { style: 'currency', currency: 'EUR' }).format(cent / 100)

/** 41225 → `41,2`; whole from 100 on. What is left is rounded down, so that nobody is promised too much. */
export const kilometers = (meter: number, taal: Taal, afronding: 'floor' | 'ceil' = 'floor'): string =>
  new Intl.NumberFormat(LOCALE[taal], {
    maximumFractionDigits: Math.abs(meter) < 100_000 ? 1 : 0,
    roundingMode: afronding,
  }).format(meter / 1000)

export const getal = (waarde: number, taal: Taal): string => new Intl.NumberFormat(LOCALE[taal]).format(waarde)

/** 0.9167 → `91%`; rounded down, so that 100 % is all of it. */
export const procent = (deel: number, taal: Taal): string =>
  new Intl.NumberFormat(LOCALE[taal], { style: 'percent', roundingMode: 'floor' }).format(deel)

const noon = (datum: string): Date => new Date(`${datum}T12:00:00Z`)

const dateFormat = (datum: string, taal: Taal, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(LOCALE[taal], { timeZone: 'UTC', ...options }).format(noon(datum))

/** `2026-03-14` → `14 maart 2026`. */
export const datumVoluit = (datum: string, taal: Taal): string =>
  dateFormat(datum, taal, { day: 'numeric', month: 'long', year: 'numeric' })

/** Of another year than this the year is said too: without it nobody would know which. */
const jaarErbij = (datum: string): Intl.DateTimeFormatOptions =>
  jaarVan(datum) === jaarVan(vandaag()) ? {} : { year: 'numeric' }

/** `2026-03-14` → `zaterdag 14 maart`. */
export const dagVoluit = (datum: string, taal: Taal): string =>
  dateFormat(datum, taal, { weekday: 'long', day: 'numeric', month: 'long', ...jaarErbij(datum) })

/** `2026-03-14` → `za 14 mrt`. */
export const dagKort = (datum: string, taal: Taal): string =>
  dateFormat(datum, taal, { weekday: 'short', day: 'numeric', month: 'short', ...jaarErbij(datum) })

/** `2026-03` → `maart 2026`. */
export const maandVoluit = (maand: string, taal: Taal): string =>
  dateFormat(`${maand}-01`, taal, { month: 'long', year: 'numeric' })

/** `12-25` → `25 december`. */
export const dagVanJaar = (maandDag: string, taal: Taal): string =>
  dateFormat(`2000-${maandDag}`, taal, { day: 'numeric', month: 'long' })

/** The date that a Dutch calendar shows at an instant. */
export const datumVan = (instant: string): string => dagVan(lokaal(instant))

/** The time that a Dutch clock shows at an instant: `10.30` in Dutch, `10:30` in English. */
export const klok = (instant: string, taal: Taal): string => klokTekst(lokaal(instant), taal)

/** The time of a ride in the list of a day: what is in the night after it says so. */
export const klokInLijst = (instant: string, datum: string, taal: Taal, nachts: string): string => {
  const moment = lokaal(instant)
  if (dagVan(moment) <= datum) return klokTekst(moment, taal)
  return minutenVan(moment) === 0
    ? klokTekst(moment, taal).replace(/^00/, '24')
    : `${klokTekst(moment, taal)} ${nachts}`
}

/** The same of what the clock shows. */
export const klokTekst = (moment: Klok, taal: Taal): string =>
  taal === 'nl' ? tijdVan(moment).replace(':', '.') : tijdVan(moment)

/** `NL91ABNA0417164300` → `NL91 ABNA 0417 1643 00`, as banks write it. */
export const ibanTekst = (iban: string): string => iban.replaceAll(/(.{4})(?=.)/g, '$1 ')
