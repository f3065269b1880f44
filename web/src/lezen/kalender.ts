/**
 * Dates and clocks as text, with no more arithmetic than these pages need: the library that the server uses for it is a
 * third of what a phone would have to fetch first (ADR 46). Leap years and time zones are those of the browser.
 */

/** A calendar date, `YYYY-MM-DD`. */
export type Datum = string
/** What a Dutch clock shows, to the minute: `YYYY-MM-DDTHH:MM`. Later is greater, as text too. */
export type Klok = string

const MS_PER_MINUUT = 60_000
const MINUTEN_PER_DAG = 24 * 60
const MS_PER_DAG = MINUTEN_PER_DAG * MS_PER_MINUUT

const msVan = (datum: Datum): number => Date.parse(`${datum}T00:00Z`)
const datumOp = (ms: number): Datum => new Date(ms).toISOString().slice(0, 10)

/** The date of three numbers, or nothing when there is no such day. */
export const datumUit = (jaar: number, maand: number, dag: number): Datum | undefined => {
  const ms = Date.UTC(jaar, maand - 1, dag)
  const gelezen = new Date(ms)
  const bestaat = jaar >= 1000 && jaar <= 9999 && gelezen.getUTCMonth() === maand - 1 && gelezen.getUTCDate() === dag
  return bestaat ? datumOp(ms) : undefined
}

/** A date some days on, or back. */
export const plusDagen = (datum: Datum, dagen: number): Datum => datumOp(msVan(datum) + dagen * MS_PER_DAG)

/** The same day some months on, or back; the last day of a month that is too short for it. */
export const plusMaanden = (datum: Datum, maanden: number): Datum => {
  const [jaar = 0, maand = 0, dag = 0] = datum.split('-').map(Number)
  const eerste = datumOp(Date.UTC(jaar, maand - 1 + maanden, 1))
  const laatste = new Date(Date.UTC(jaar, maand + maanden, 0)).getUTCDate()
  return plusDagen(eerste, Math.min(dag, laatste) - 1)
}

/** A date some years on. */
export const plusJaren = (datum: Datum, jaren: number): Datum => plusMaanden(datum, 12 * jaren)

/** 1 is Monday, 7 is Sunday. */
export const weekdagVan = (datum: Datum): number => new Date(msVan(datum)).getUTCDay() || 7

export const jaarVan = (datum: Datum): number => Number(datum.slice(0, 4))

/** What the clock shows so many minutes after midnight; a day and more counts on into the dates after it. */
export const klokOp = (datum: Datum, minuten: number): Klok =>
  new Date(msVan(datum) + minuten * MS_PER_MINUUT).toISOString().slice(0, 16)

export const dagVan = (klok: Klok): Datum => klok.slice(0, 10)
/** `HH:MM`. */
export const tijdVan = (klok: Klok): string => klok.slice(11, 16)
/** Minutes since midnight. */
export const minutenVan = (klok: Klok): number => Number(klok.slice(11, 13)) * 60 + Number(klok.slice(14, 16))

export const plusMinuten = (klok: Klok, minuten: number): Klok => klokOp(dagVan(klok), minutenVan(klok) + minuten)
