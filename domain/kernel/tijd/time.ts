import { Temporal } from 'temporal-polyfill'

/** All rules of this system are about Dutch local time. */
const TIJDZONE = 'Europe/Amsterdam'
export const MS_PER_MINUUT = 60_000
export const MS_PER_UUR = 60 * MS_PER_MINUUT
export const MS_PER_DAG = 86_400_000

/** A calendar date, `YYYY-MM-DD`; dates compare as text. */
export type Datum = string

/** An instant together with what a Dutch clock and calendar show at it. Made once, so that rules need no time zone. */
export interface Moment {
  readonly epochMs: number
  readonly datum: Datum
  /** Wall-clock time since local midnight, in milliseconds: 24 hours are 86.400.000 on the days of the clock change too. */
  readonly msVanDag: number
}

/** Some years of hours; then it begins anew. */
const MEESTE_UREN = 50_000
/** Since 1970 the clock changes on whole hours of UTC only: one answer holds for all of an hour. */
const verschillen = new Map<number, number>()
const datums = new Map<number, Datum>()

/** How far Dutch time is ahead of UTC, in milliseconds. The calendar of the world is slow, and asked once for each hour. */
const verschilOp = (epochMs: number): number => {
  const uur = Math.floor(epochMs / MS_PER_UUR)
  const bekend = verschillen.get(uur)
  if (bekend !== undefined) return bekend
  const verschil =
    Temporal.Instant.fromEpochMilliseconds(uur * MS_PER_UUR).toZonedDateTimeISO(TIJDZONE).offsetNanoseconds / 1_000_000
  if (verschillen.size >= MEESTE_UREN) verschillen.clear()
  verschillen.set(uur, verschil)
  return verschil
}

/** The date so many days after 1970-01-01. */
const datumVan = (dag: number): Datum => {
  const bekend = datums.get(dag)
  if (bekend !== undefined) return bekend
  const datum = new Temporal.PlainDate(1970, 1, 1).add({ days: dag }).toString()
  if (datums.size >= MEESTE_UREN) datums.clear()
  datums.set(dag, datum)
  return datum
}

/** @param epochMs milliseconds since 1970-01-01T00:00Z */
export const momentOp = (epochMs: number): Moment => {
  if (epochMs < 0 || !Number.isInteger(epochMs)) return momentVolgensKalender(epochMs)
  const lokaal = epochMs + verschilOp(epochMs)
  const dag = Math.floor(lokaal / MS_PER_DAG)
  return { epochMs, datum: datumVan(dag), msVanDag: lokaal - dag * MS_PER_DAG }
}

const momentVolgensKalender = (epochMs: number): Moment => {
  const lokaal = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(TIJDZONE)
  return {
    epochMs,
    datum: lokaal.toPlainDate().toString(),
    msVanDag: (lokaal.hour * 60 + lokaal.minute) * MS_PER_MINUUT + lokaal.second * 1000 + lokaal.millisecond,
  }
}

/**
 * Milliseconds since 1970-01-01T00:00Z. Parts of a second are left out: nobody orders a taxi by them.
 * @param tekst RFC 3339 with any offset
 * @throws RangeError when it is no instant
 */
export const epochMsVan = (tekst: string): number =>
  Math.floor(Temporal.Instant.from(tekst).epochMilliseconds / 1000) * 1000

/** The same instant on the Dutch clock. */
export const momentVan = (tekst: string): Moment => momentOp(epochMsVan(tekst))

/**
 * What a Dutch clock shows, on a date. As RFC 5545 § 3.3.5 has it: a time that the spring change leaves out is read on
 * the clock before the change (02:30 is then 03:30), and of a time that comes twice in autumn the first one is meant.
 * @param klok `HH:MM`, or finer
 */
export const momentOpKlok = (datum: Datum, klok: string): Moment =>
  momentOp(
    Temporal.PlainDate.from(datum).toPlainDateTime(klok).toZonedDateTime(TIJDZONE, { disambiguation: 'compatible' })
      .epochMilliseconds,
  )

/** The same by milliseconds since midnight, as of `msVanKlok`: a day and more count on into the dates after it. */
export const momentOpMs = (datum: Datum, msVanDag: number): Moment => {
  const dagen = Math.floor(msVanDag / MS_PER_DAG)
  const klok = new Temporal.PlainTime().add({ milliseconds: msVanDag % MS_PER_DAG })
  return momentOpKlok(plusDagen(datum, dagen), klok.toString())
}

/** RFC 3339 in UTC, without needless decimals: `2026-03-14T09:30:00Z`. */
export const utcTekst = (epochMs: number): string => Temporal.Instant.fromEpochMilliseconds(epochMs).toString()

/** The instant at which a local day begins. Midnight always exists in the Netherlands: clocks change at 02.00 and 03.00. */
export const beginVanDag = (datum: Datum): number =>
  Temporal.PlainDate.from(datum).toZonedDateTime(TIJDZONE).epochMilliseconds

export const plusDagen = (datum: Datum, dagen: number): Datum =>
  Temporal.PlainDate.from(datum).add({ days: dagen }).toString()

/** The same day some months on; the last day of a month that is too short for it. */
export const plusMaanden = (datum: Datum, maanden: number): Datum =>
  Temporal.PlainDate.from(datum).add({ months: maanden }).toString()

/** The same day some years on; 29 February becomes 1 March in a year that has none, as it does for ages. */
export const plusJaren = (datum: Datum, jaren: number): Datum => {
  const dag = Temporal.PlainDate.from(datum)
  const later = dag.add({ years: jaren })
  return (later.day === dag.day ? later : later.add({ days: 1 })).toString()
}

export const jaarVan = (datum: Datum): number => Number(datum.slice(0, 4))
export const maandVan = (datum: Datum): number => Number(datum.slice(5, 7))

/** Monday is 1, Sunday is 7. */
export const weekdagVan = (datum: Datum): number => Temporal.PlainDate.from(datum).dayOfWeek

/** How many days later the second date is; negative when it is earlier. */
export const dagenTussen = (van: Datum, tot: Datum): number =>
  Temporal.PlainDate.from(van).until(Temporal.PlainDate.from(tot), { largestUnit: 'day' }).days

/** The ISO week of a day, `2026-W37`; the first days of January can belong to the last week of the year before. */
export const weekVan = (datum: Datum): string => {
  const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(datum)
  return `${yearOfWeek}-W${String(weekOfYear).padStart(2, '0')}`
}

/** The years that the ISO week of a day lies in: one, or both of a New Year. */
export const jarenVanWeek = (datum: Datum): number[] => {
  const maandag = plusDagen(datum, 1 - weekdagVan(datum))
  return [...new Set([jaarVan(maandag), jaarVan(plusDagen(maandag, 6))])]
}

/** Age in whole years on a date. Who was born on 29 February is a year older on 1 March of a year without that day. */
export const leeftijdOp = (geboortedatum: Datum, datum: Datum): number =>
  jaarVan(datum) - jaarVan(geboortedatum) - (datum.slice(5) < geboortedatum.slice(5) ? 1 : 0)

/** Milliseconds since midnight for `HH:MM`; `24:00` and later count on into the next day. */
export const msVanKlok = (klok: string): number => {
  const [uren, minuten] = klok.split(':')
  return (Number(uren) * 60 + Number(minuten)) * MS_PER_MINUUT
}

const tweeCijfers = (getal: number): string => String(getal).padStart(2, '0')

/** Milliseconds since midnight as `HH:MM`, rounded down to the minute. */
export const klokVan = (msVanDag: number): string => {
  return `${tweeCijfers(Math.floor(msVanDag / MS_PER_UUR))}:${tweeCijfers(Math.floor(msVanDag / MS_PER_MINUUT) % 60)}`
}
