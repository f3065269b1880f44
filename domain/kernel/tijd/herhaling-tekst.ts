import { dagVan, nummerVanDatum } from './dagnummer.ts'
import type { Datum } from './time.ts'

/** A weekday, 0 being Monday; the how-manieth of a month or a year, from the back with a minus. */
interface Weekdag {
  readonly weekdag: number
  readonly hoeveelste: number | undefined
}

/** A rule of RFC 5545 over dates, read. */
export interface Herhaalregel {
  readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'
  readonly interval: number
  readonly aantal: number | undefined
  readonly totEnMet: Datum | undefined
  /** The weekday that weeks begin on, 0 being Monday. */
  readonly wkst: number
  readonly maanden: readonly number[] | undefined
  readonly weken: readonly number[] | undefined
  readonly jaardagen: readonly number[] | undefined
  readonly maanddagen: readonly number[] | undefined
  readonly weekdagen: readonly Weekdag[] | undefined
  /** Of what the how-manieth of a weekday is. */
  readonly weekdagenPer: 'maand' | 'jaar'
  readonly plaatsen: readonly number[] | undefined
}

const WEEKDAGEN = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const WEEKDAG = `(${WEEKDAGEN.join('|')})`
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

const delenVan = (tekst: string): [naam: string, waarde: string][] =>
  tekst.split(';').map((deel) => {
    const [naam = '', ...waarde] = deel.split('=')
    return [naam, waarde.join('=')]
  })

const datumIn = (until: string): Datum => `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}`

const bestaat = (datum: Datum): boolean => dagVan(nummerVanDatum(datum)).dag === Number(datum.slice(8, 10))

/** Which parts may not go together (RFC 5545, § 3.3.10, the table and the notes below it). */
const passenSamen = (delen: ReadonlyMap<string, string>): boolean => {
  const freq = delen.get('FREQ')
  const until = delen.get('UNTIL')
  const heeftHoeveelste = /\d/.test(delen.get('BYDAY') ?? '')
  return (
    !(delen.has('COUNT') && until !== undefined) &&
    (until === undefined || (Number(until.slice(4, 6)) <= 12 && bestaat(datumIn(until)))) &&
    !(heeftHoeveelste && (freq === 'DAILY' || freq === 'WEEKLY' || delen.has('BYWEEKNO'))) &&
    !(delen.has('BYMONTHDAY') && freq === 'WEEKLY') &&
    !((delen.has('BYWEEKNO') || delen.has('BYYEARDAY')) && freq !== 'YEARLY') &&
    !(delen.has('BYSETPOS') && [...delen.keys()].filter((naam) => naam.startsWith('BY')).length === 1)
  )
}

/** What is wrong with a rule, in Dutch; `undefined` when nothing is. */
export const herhalingFout = (tekst: string): string | undefined => {
  const delen = delenVan(tekst)
  const onbekend = delen.find(([naam]) => !DELEN.has(naam))
  if (onbekend !== undefined)
    return `Het deel ‘${onbekend[0].slice(0, 20)}’ kan hier niet. Kies uit: ${[...DELEN.keys()].join(', ')}.`
  const opNaam = new Map(delen)
  if (opNaam.size < delen.length) return 'Een deel staat er twee keer.'
  const fout = delen.find(([naam, waarde]) => DELEN.get(naam)?.test(waarde) !== true)
  if (fout !== undefined) return `De waarde van ${fout[0]} kan niet.`
  if (!opNaam.has('FREQ')) return 'Geef FREQ: DAILY, WEEKLY, MONTHLY of YEARLY.'
  return passenSamen(opNaam) ? undefined : 'Deze delen passen niet bij elkaar (RFC 5545, § 3.3.10).'
}

const isFreq = (tekst: string | undefined): tekst is Herhaalregel['freq'] =>
  tekst === 'DAILY' || tekst === 'WEEKLY' || tekst === 'MONTHLY' || tekst === 'YEARLY'

/** @throws Error on a rule with a fault: it is looked at with `herhalingFout` before it is kept */
export const leesHerhaling = (tekst: string): Herhaalregel => {
  const delen = new Map(delenVan(tekst))
  const freq = delen.get('FREQ')
  if (!isFreq(freq)) throw new Error('een herhaling zonder FREQ')
  const until = delen.get('UNTIL')
  const aantal = delen.get('COUNT')
  const getallen = (naam: string): readonly number[] | undefined => delen.get(naam)?.split(',').map(Number)
  const weekdagen = delen
    .get('BYDAY')
    ?.split(',')
    .map((deel) => ({
      weekdag: WEEKDAGEN.indexOf(deel.slice(-2)),
      hoeveelste: deel.length > 2 ? Number(deel.slice(0, -2)) : undefined,
    }))
  return {
    freq,
    interval: Number(delen.get('INTERVAL') ?? 1),
    aantal: aantal === undefined ? undefined : Number(aantal),
    totEnMet: until === undefined ? undefined : datumIn(until),
    wkst: WEEKDAGEN.indexOf(delen.get('WKST') ?? 'MO'),
    maanden: getallen('BYMONTH'),
    weken: getallen('BYWEEKNO'),
    jaardagen: getallen('BYYEARDAY'),
    maanddagen: getallen('BYMONTHDAY'),
    weekdagen,
    weekdagenPer: freq === 'YEARLY' && !delen.has('BYMONTH') ? 'jaar' : 'maand',
    plaatsen: getallen('BYSETPOS'),
  }
}
