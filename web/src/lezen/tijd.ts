import { dagVan, jaarVan, plusMaanden, type Datum, type Klok } from './kalender.ts'

export { plusDagen, plusJaren } from './kalender.ts'

/** Clock and calendar of the Netherlands, wherever the screen stands. */
const DUTCH = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})

const MS_PER_MINUUT = 60_000
/** How far Dutch clocks are ahead of UTC, in minutes: in summer and in winter. Of an hour that comes twice the first is meant. */
const VOOR = [120, 60] as const

let vast: number | undefined

/** Stops the clock, as the server does with `OPSTAP_NU`. */
export const zetKlokStil = (nu: string | undefined): void => {
  vast = nu === undefined ? undefined : Date.parse(nu)
}

const nuMs = (): number => vast ?? Date.now()

const klokOpMs = (ms: number): Klok => DUTCH.format(ms).replace(' ', 'T')

/** What a Dutch clock shows now. */
export const nu = (): Klok => klokOpMs(nuMs())

/** What a Dutch clock shows at an instant. */
export const lokaal = (instant: string): Klok => klokOpMs(Date.parse(instant))

/** The instant at which a Dutch clock shows this, with its offset. An hour that is skipped counts from after the gap. */
export const tijdstip = (klok: Klok): string => {
  const ms = Date.parse(`${klok}Z`)
  const voor = VOOR.find((minuten) => klokOpMs(ms - minuten * MS_PER_MINUUT) === klok) ?? VOOR[1]
  return `${klok}:00+0${voor / 60}:00`
}

export const isVoorbij = (instant: string): boolean => Date.parse(instant) < nuMs()

/** Today in the Netherlands. */
export const vandaag = (): Datum => dagVan(nu())

/** So many months up to and including that of a day, the newest first: `2026-03`. */
export const maandenTot = (datum: Datum, aantal: number): readonly string[] =>
  Array.from({ length: aantal }, (_, i) => plusMaanden(`${datum.slice(0, 7)}-01`, -i).slice(0, 7))

/** Age in whole years, today. */
export const leeftijd = (geboortedatum: Datum): number =>
  jaarVan(vandaag()) - jaarVan(geboortedatum) - (vandaag().slice(5) < geboortedatum.slice(5) ? 1 : 0)
