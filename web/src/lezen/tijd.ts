import { Temporal } from 'temporal-polyfill'

/** Clock and calendar of the Netherlands, wherever the screen stands. */
const TIJDZONE = 'Europe/Amsterdam'

let vast: number | undefined

/** Stops the clock, as the server does with `OPSTAP_NU`. */
export const zetKlokStil = (nu: string | undefined): void => {
  vast = nu === undefined ? undefined : Temporal.Instant.from(nu).epochMilliseconds
}

const nuMs = (): number => vast ?? Date.now()

/** What a Dutch clock shows now. */
export const nu = (): Temporal.PlainDateTime => lokaal(Temporal.Instant.fromEpochMilliseconds(nuMs()).toString())

/** What a Dutch clock shows at an instant. */
export const lokaal = (instant: string): Temporal.PlainDateTime =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(TIJDZONE).toPlainDateTime()

/** The instant at which a Dutch clock shows this, with its offset. An hour that is skipped counts from after the gap. */
export const tijdstip = (klok: Temporal.PlainDateTime): string =>
  klok.toZonedDateTime(TIJDZONE).toString({ timeZoneName: 'never', smallestUnit: 'second' })

export const isVoorbij = (instant: string): boolean => Temporal.Instant.from(instant).epochMilliseconds < nuMs()

/** Today in the Netherlands, `YYYY-MM-DD`. */
export const vandaag = (): string => nu().toPlainDate().toString()

/** A date some days on, or back. */
export const plusDagen = (datum: string, dagen: number): string =>
  Temporal.PlainDate.from(datum).add({ days: dagen }).toString()

/** A date some years on. */
export const plusJaren = (datum: string, jaren: number): string =>
  Temporal.PlainDate.from(datum).add({ years: jaren }).toString()

/** Age in whole years, today. */
export const leeftijd = (geboortedatum: string): number =>
  Temporal.PlainDate.from(geboortedatum).until(nu().toPlainDate(), { largestUnit: 'years' }).years
