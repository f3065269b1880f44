import { RRuleTemporal } from 'rrule-temporal'
import type { Datum } from './time.ts'

/**
 * A recurrence rule of RFC 5545 (§ 3.3.10) over dates, such as `FREQ=WEEKLY;BYDAY=MO,WE`. It knows days only: what the
 * clock shows on each of them is added later, so that a series keeps its local time.
 */
export type Herhaling = string

const WEEKDAG = '(MO|TU|WE|TH|FR|SA|SU)'
const lijstVan = (waarde: string): RegExp => new RegExp(`^${waarde}(,${waarde})*$`)

/** The parts that speak of days, and what each may hold. Parts about hours, minutes and seconds are none of them. */
const DELEN: ReadonlyMap<string, RegExp> = new Map([
  ['FREQ', /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/],
  ['INTERVAL', /^[1-9]\d{0,2}$/],
  ['COUNT', /^[1-9]\d{0,3}$/],
  // As the rule is about dates, so is its end (RFC 5545: "the same value type as DTSTART").
  ['UNTIL', /^\d{8}$/],
  ['WKST', new RegExp(`^${WEEKDAG}$`)],
  ['BYDAY', lijstVan(`([+-]?([1-9]|[1-4]\\d|5[0-3]))?${WEEKDAG}`)],
  ['BYMONTH', lijstVan('([1-9]|1[0-2])')],
  ['BYMONTHDAY', lijstVan('[+-]?([1-9]|[12]\\d|3[01])')],
  ['BYYEARDAY', lijstVan('[+-]?([1-9]|[1-9]\\d|[12]\\d\\d|3[0-5]\\d|36[0-6])')],
  ['BYWEEKNO', lijstVan('[+-]?([1-9]|[1-4]\\d|5[0-3])')],
  ['BYSETPOS', lijstVan('[+-]?([1-9]|[1-9]\\d|[12]\\d\\d|3[0-5]\\d|36[0-6])')],
])

/** Midnight UTC, where every day has 24 hours; the library takes anything that writes itself so. */
const alsDag = (datum: Datum) => ({ timeZoneId: 'UTC', toString: () => `${datum}T00:00:00+00:00[UTC]` })

const regelVan = (herhaling: Herhaling, vanaf: Datum): RRuleTemporal =>
  new RRuleTemporal({
    rruleString: herhaling.replace(/UNTIL=\d{8}/, '$&T000000Z'),
    dtstart: alsDag(vanaf),
    strict: true,
    cache: false,
  })

/** What is wrong with a rule, in Dutch; `undefined` when nothing is. */
export const herhalingFout = (tekst: string): string | undefined => {
  const delen = tekst.split(';').map((deel) => deel.split('='))
  const namen = delen.map(([naam = '']) => naam)
  const onbekend = namen.find((naam) => !DELEN.has(naam))
  if (onbekend !== undefined)
    return `Het deel ‘${onbekend.slice(0, 20)}’ kan hier niet. Kies uit: ${[...DELEN.keys()].join(', ')}.`
  if (new Set(namen).size < namen.length) return 'Een deel staat er twee keer.'
  const fout = delen.find(([naam = '', ...waarde]) => DELEN.get(naam)?.test(waarde.join('=')) !== true)
  if (fout !== undefined) return `De waarde van ${fout[0]} kan niet.`
  if (!namen.includes('FREQ')) return 'Geef FREQ: DAILY, WEEKLY, MONTHLY of YEARLY.'
  try {
    regelVan(tekst, '2000-01-01')
    return undefined
  } catch {
    return 'Deze delen passen niet bij elkaar (RFC 5545, § 3.3.10).'
  }
}

/** The library looks through ten thousand periods; a rule without a date in them, such as each 30 February, has none. */
const isOpgegeven = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith('Maximum iterations')

const eerstvolgende = (regel: RRuleTemporal, na: Datum): Datum | undefined => {
  try {
    const gevonden = regel.next(alsDag(na), false)?.toString().slice(0, 'YYYY-MM-DD'.length)
    // A year of five digits is written with a sign.
    return gevonden?.startsWith('+') === true ? undefined : gevonden
  } catch (error) {
    if (isOpgegeven(error)) return undefined
    throw error
  }
}

/**
 * The dates of a rule after a date, one at a time: what nobody asks for is not computed. Ends before the year 10000.
 * @param vanaf its DTSTART: periods and COUNT are counted from it, and no date lies before it
 */
export function* herhalingsdatums(herhaling: Herhaling, vanaf: Datum, na: Datum): Generator<Datum, void> {
  const regel = regelVan(herhaling, vanaf)
  let datum = eerstvolgende(regel, na)
  while (datum !== undefined) {
    yield datum
    datum = eerstvolgende(regel, datum)
  }
}
