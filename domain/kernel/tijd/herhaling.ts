import {
  dagnummerVan,
  dagVan,
  datumVanNummer,
  nummerVanDatum,
  weekdagVanNummer,
  type Dag,
  type Dagnummer,
} from './dagnummer.ts'
import { leesHerhaling, type Herhaalregel } from './herhaling-tekst.ts'
import type { Datum } from './time.ts'

export { herhalingFout } from './herhaling-tekst.ts'

/**
 * A recurrence rule of RFC 5545 (§ 3.3.10) over dates, such as `FREQ=WEEKLY;BYDAY=MO,WE`. It knows days only: what the
 * clock shows on each of them is added later, so that a series keeps its local time.
 *
 * Computed here and not by a library: what libraries do with a rule that has few dates, or none, takes them seconds to
 * half a minute, while everybody waits (ADR 40). Here a day costs the same whatever the rule is, and days are counted.
 */
export type Herhaling = string

/** No date for so many days and there is none: the longest a date can stay away is 40 years, of 29 February on a weekday. */
const MEESTE_DAGEN_ZONDER = 41 * 366
/** Of all days that one question looks at: a rule with a COUNT is counted from its first day. */
const MEESTE_DAGEN = 75_000
const LAATSTE_DAG = dagnummerVan({ jaar: 9999, maand: 12, dag: 31 })

type Periode = readonly [eerste: Dagnummer, laatste: Dagnummer]

const jaarlengte = (jaar: number): number =>
  dagnummerVan({ jaar: jaar + 1, maand: 1, dag: 1 }) - dagnummerVan({ jaar, maand: 1, dag: 1 })

const beginVanWeek = (dag: Dagnummer, wkst: number): Dagnummer => dag - ((weekdagVanNummer(dag) - wkst + 7) % 7)

/** Each day is a period of its own; where that makes no difference, four weeks are looked at together. */
const dagenTegelijk = ({ interval, plaatsen }: Herhaalregel): number =>
  interval === 1 && plaatsen === undefined ? 28 : 1

/** @param maanden since January of the year 0 */
const eersteVan = (maanden: number): Dagnummer =>
  dagnummerVan({ jaar: Math.floor(maanden / 12), maand: (maanden % 12) + 1, dag: 1 })

/** The period with a number, counted from that of the first day of the rule. */
const periodeVan = (regel: Herhaalregel, begin: Dagnummer, nummer: number): Periode => {
  const { freq, interval, wkst } = regel
  const stap = nummer * interval
  if (freq === 'DAILY') {
    const eerste = begin + stap * dagenTegelijk(regel)
    return [eerste, eerste + dagenTegelijk(regel) - 1]
  }
  if (freq === 'WEEKLY') {
    const eerste = beginVanWeek(begin, wkst) + 7 * stap
    return [eerste, eerste + 6]
  }
  const { jaar, maand } = dagVan(begin)
  if (freq === 'YEARLY') {
    const eerste = dagnummerVan({ jaar: jaar + stap, maand: 1, dag: 1 })
    return [eerste, eerste + jaarlengte(jaar + stap) - 1]
  }
  const maanden = jaar * 12 + maand - 1 + stap
  return [eersteVan(maanden), eersteVan(maanden + 1) - 1]
}

/** The number of the last period that begins on or before a day. */
const nummerVanPeriode = (regel: Herhaalregel, begin: Dagnummer, dag: Dagnummer): number => {
  const { freq, interval, wkst } = regel
  const [van, tot] = [dagVan(begin), dagVan(dag)]
  const verschil = {
    DAILY: Math.floor((dag - begin) / dagenTegelijk(regel)),
    WEEKLY: (beginVanWeek(dag, wkst) - beginVanWeek(begin, wkst)) / 7,
    MONTHLY: (tot.jaar - van.jaar) * 12 + tot.maand - van.maand,
    YEARLY: tot.jaar - van.jaar,
  }[freq]
  return Math.max(0, Math.floor(verschil / interval))
}

/** From the front, or from the back with a minus: the first of ten is 1 and -10. */
const isPlaats = (lijst: readonly number[], plaats: number, aantal: number): boolean =>
  lijst.includes(plaats) || lijst.includes(plaats - aantal - 1)

/** Number of a week of which at least four days lie in its year (as ISO 8601, from the day that weeks begin on), and how many that year has. */
const weekVan = (dag: Dagnummer, wkst: number): readonly [week: number, weken: number] => {
  const week1 = (jaar: number): Dagnummer => beginVanWeek(dagnummerVan({ jaar, maand: 1, dag: 4 }), wkst)
  const { jaar } = dagVan(dag)
  const weekjaar = dag < week1(jaar) ? jaar - 1 : dag >= week1(jaar + 1) ? jaar + 1 : jaar
  const eerste = week1(weekjaar)
  return [Math.floor((dag - eerste) / 7) + 1, (week1(weekjaar + 1) - eerste) / 7]
}

/** A day with all that a rule can ask of it. */
interface Kalenderdag extends Dag {
  readonly nummer: Dagnummer
  readonly maandlengte: number
  readonly jaardag: number
  readonly jaarlengte: number
}

const maandlengteVan = (jaar: number, maand: number): number =>
  dagnummerVan({ jaar: maand === 12 ? jaar + 1 : jaar, maand: (maand % 12) + 1, dag: 1 }) -
  dagnummerVan({ jaar, maand, dag: 1 })

const kalenderdagVan = (nummer: Dagnummer): Kalenderdag => {
  const { jaar, maand, dag } = dagVan(nummer)
  const jaardag = nummer - dagnummerVan({ jaar, maand: 1, dag: 1 }) + 1
  return { nummer, jaar, maand, dag, maandlengte: maandlengteVan(jaar, maand), jaardag, jaarlengte: jaarlengte(jaar) }
}

/** The next day, without computing anew what stays the same within a month. */
const volgende = (van: Kalenderdag): Kalenderdag =>
  van.dag === van.maandlengte
    ? kalenderdagVan(van.nummer + 1)
    : { ...van, nummer: van.nummer + 1, dag: van.dag + 1, jaardag: van.jaardag + 1 }

const past = (
  regel: Herhaalregel,
  { nummer, maand, dag, maandlengte, jaardag, jaarlengte: lengte }: Kalenderdag,
): boolean => {
  if (regel.maanden !== undefined && !regel.maanden.includes(maand)) return false
  if (regel.maanddagen !== undefined && !isPlaats(regel.maanddagen, dag, maandlengte)) return false
  if (regel.jaardagen !== undefined && !isPlaats(regel.jaardagen, jaardag, lengte)) return false
  if (regel.weken !== undefined && !isPlaats(regel.weken, ...weekVan(nummer, regel.wkst))) return false
  if (regel.weekdagen === undefined) return true
  const weekdag = weekdagVanNummer(nummer)
  const [plaats, van] = regel.weekdagenPer === 'jaar' ? [jaardag, lengte] : [dag, maandlengte]
  const vanVoren = Math.floor((plaats - 1) / 7) + 1
  const vanAchteren = -(Math.floor((van - plaats) / 7) + 1)
  return regel.weekdagen.some(
    ({ weekdag: gevraagd, hoeveelste }) =>
      gevraagd === weekdag && (hoeveelste === undefined || hoeveelste === vanVoren || hoeveelste === vanAchteren),
  )
}

const dagenIn = (regel: Herhaalregel, [eerste, laatste]: Periode): Dagnummer[] => {
  const dagen: Dagnummer[] = []
  for (let dag = kalenderdagVan(eerste); dag.nummer <= laatste; dag = volgende(dag))
    if (past(regel, dag)) dagen.push(dag.nummer)
  const { plaatsen } = regel
  return plaatsen === undefined ? dagen : dagen.filter((_, i) => isPlaats(plaatsen, i + 1, dagen.length))
}

/** What the rule does not say, its first day does (RFC 5545: "information … retrieved from DTSTART"). */
const aangevuld = (regel: Herhaalregel, begin: Dagnummer): Herhaalregel => {
  const { freq, maanden, maanddagen, jaardagen, weken, weekdagen } = regel
  const { maand, dag } = dagVan(begin)
  const zegtWeekdag = weekdagen !== undefined || maanddagen !== undefined || jaardagen !== undefined
  if (freq === 'DAILY' || zegtWeekdag) return regel
  if (freq === 'WEEKLY' || weken !== undefined)
    return { ...regel, weekdagen: [{ weekdag: weekdagVanNummer(begin), hoeveelste: undefined }] }
  return freq === 'YEARLY' && maanden === undefined
    ? { ...regel, maanden: [maand], maanddagen: [dag] }
    : { ...regel, maanddagen: [dag] }
}

/**
 * The dates of a rule after a date, one at a time: what nobody asks for is not computed. Ends before the year 10000.
 * @param vanaf its DTSTART: periods and COUNT are counted from it, and no date lies before it
 */
export function* herhalingsdatums(herhaling: Herhaling, vanaf: Datum, na: Datum): Generator<Datum, void> {
  const begin = nummerVanDatum(vanaf)
  const regel = aangevuld(leesHerhaling(herhaling), begin)
  const laatste = Math.min(LAATSTE_DAG, regel.totEnMet === undefined ? LAATSTE_DAG : nummerVanDatum(regel.totEnMet))
  const eerder = nummerVanDatum(na)
  let geteld = 0
  let bekeken = 0
  let zonder = 0
  for (let i = regel.aantal === undefined ? nummerVanPeriode(regel, begin, eerder) : 0; ; i++) {
    const periode = periodeVan(regel, begin, i)
    if (periode[0] > laatste || zonder > MEESTE_DAGEN_ZONDER || bekeken > MEESTE_DAGEN) return
    bekeken += periode[1] - periode[0] + 1
    zonder += periode[1] - periode[0] + 1
    for (const dag of dagenIn(regel, periode)) {
      if (dag < begin) continue
      zonder = 0
      geteld += 1
      if (dag > laatste || (regel.aantal !== undefined && geteld > regel.aantal)) return
      if (dag > eerder) yield datumVanNummer(dag)
    }
  }
}
