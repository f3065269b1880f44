import { dagenTussen, jaarVan, plusDagen, weekdagVan, type Datum } from './time.ts'

const ZATERDAG = 6
const ZONDAG = 7
const twee = (getal: number): string => String(getal).padStart(2, '0')

/** Easter Sunday of the Gregorian calendar (the method of Meeus, Jones and Butcher). */
const paaszondag = (jaar: number): Datum => {
  const eeuw = Math.floor(jaar / 100)
  const maanfase = jaar % 19
  const schrikkels = eeuw - Math.floor(eeuw / 4) - Math.floor((eeuw - Math.floor((eeuw + 8) / 25) + 1) / 3)
  const maan = (19 * maanfase + schrikkels + 15) % 30
  const zondag = (32 + 2 * (eeuw % 4) + 2 * Math.floor((jaar % 100) / 4) - maan - (jaar % 4)) % 7
  const correctie = Math.floor((maanfase + 11 * maan + 22 * zondag) / 451)
  const som = maan + zondag - 7 * correctie + 114
  return `${jaar}-${twee(Math.floor(som / 31))}-${twee((som % 31) + 1)}`
}

/** How many days after Easter Sunday of its year a day is; before it less than 0. */
export const dagenNaPasen = (datum: Datum): number => dagenTussen(paaszondag(jaarVan(datum)), datum)

/** 27 April; the day before when that is a Sunday. */
const koningsdag = (jaar: number): Datum => (weekdagVan(`${jaar}-04-27`) === ZONDAG ? `${jaar}-04-26` : `${jaar}-04-27`)

/** The generally recognised holidays. Source: Algemene termijnenwet, artikel 3, lid 1; Easter and Whit Sunday besides. */
export const isFeestdag = (datum: Datum): boolean => {
  const jaar = jaarVan(datum)
  if ([`${jaar}-01-01`, `${jaar}-05-05`, `${jaar}-12-25`, `${jaar}-12-26`, koningsdag(jaar)].includes(datum))
    return true
  const HEMELVAART = 39
  const PINKSTEREN = 49
  return [0, 1, HEMELVAART, PINKSTEREN, PINKSTEREN + 1].includes(dagenNaPasen(datum))
}

const isGoedeVrijdag = (datum: Datum): boolean => dagenNaPasen(datum) === -2

/**
 * The last day of a term of so many days: one that would end on a Saturday, a Sunday or a holiday goes on to the next day
 * that is none. Source: Algemene termijnenwet, artikel 1, lid 1, and artikel 3, lid 1 and 2 (Good Friday).
 */
export const eindeVanTermijn = (begin: Datum, dagen: number): Datum => {
  let einde = plusDagen(begin, dagen)
  while (weekdagVan(einde) >= ZATERDAG || isFeestdag(einde) || isGoedeVrijdag(einde)) einde = plusDagen(einde, 1)
  return einde
}
