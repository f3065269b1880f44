import type { Datum } from './time.ts'

/**
 * Days as whole numbers, 1 January 1970 being 0: to walk through many of them without making a date of each. The
 * Gregorian calendar by its cycle of 400 years, each year beginning in March, so that the leap day comes last.
 */
export type Dagnummer = number

export interface Dag {
  readonly jaar: number
  /** 1 to 12 */
  readonly maand: number
  /** 1 to 31 */
  readonly dag: number
}

const DAGEN_PER_CYCLUS = 146_097
const JAREN_PER_CYCLUS = 400
/** From 1 March of the year 0 to 1 January 1970. */
const BEGIN = 719_468

export const dagnummerVan = ({ jaar, maand, dag }: Dag): Dagnummer => {
  const vanafMaart = maand > 2 ? jaar : jaar - 1
  const cyclus = Math.floor(vanafMaart / JAREN_PER_CYCLUS)
  const jaarInCyclus = vanafMaart - cyclus * JAREN_PER_CYCLUS
  const dagInJaar = Math.floor((153 * (maand > 2 ? maand - 3 : maand + 9) + 2) / 5) + dag - 1
  const dagInCyclus = jaarInCyclus * 365 + Math.floor(jaarInCyclus / 4) - Math.floor(jaarInCyclus / 100) + dagInJaar
  return cyclus * DAGEN_PER_CYCLUS + dagInCyclus - BEGIN
}

export const dagVan = (nummer: Dagnummer): Dag => {
  const sinds = nummer + BEGIN
  const cyclus = Math.floor(sinds / DAGEN_PER_CYCLUS)
  const dagInCyclus = sinds - cyclus * DAGEN_PER_CYCLUS
  const jaarInCyclus = Math.floor(
    (dagInCyclus -
      Math.floor(dagInCyclus / 1460) +
      Math.floor(dagInCyclus / 36_524) -
      Math.floor(dagInCyclus / 146_096)) /
      365,
  )
  const dagInJaar = dagInCyclus - (365 * jaarInCyclus + Math.floor(jaarInCyclus / 4) - Math.floor(jaarInCyclus / 100))
  const maandVanafMaart = Math.floor((5 * dagInJaar + 2) / 153)
  const maand = maandVanafMaart < 10 ? maandVanafMaart + 3 : maandVanafMaart - 9
  const jaar = jaarInCyclus + cyclus * JAREN_PER_CYCLUS + (maand <= 2 ? 1 : 0)
  return { jaar, maand, dag: dagInJaar - Math.floor((153 * maandVanafMaart + 2) / 5) + 1 }
}

export const nummerVanDatum = (datum: Datum): Dagnummer =>
  dagnummerVan({
    jaar: Number(datum.slice(0, 4)),
    maand: Number(datum.slice(5, 7)),
    dag: Number(datum.slice(8, 10)),
  })

const cijfers = (getal: number, aantal: number): string => String(getal).padStart(aantal, '0')

/** Of a day before the year 10000. */
export const datumVanNummer = (nummer: Dagnummer): Datum => {
  const { jaar, maand, dag } = dagVan(nummer)
  return `${cijfers(jaar, 4)}-${cijfers(maand, 2)}-${cijfers(dag, 2)}`
}

/** 0 is Monday. */
export const weekdagVanNummer = (nummer: Dagnummer): number => (((nummer + 3) % 7) + 7) % 7
