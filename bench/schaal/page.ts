import { yearlyCost } from '../../infra/cost/compute.ts'
import { fillParts, table, type Machine, type Outcomes } from '../page.ts'
import { RIDES_PER_YEAR } from './assumptions.ts'
import { LIMITS } from './limits.ts'
import type { Break } from './breaks.ts'
import type { Keys } from './ledger.ts'
import type { Schaal } from './schaal.ts'
import type { Lag } from './stream.ts'

const number = (value: number, most = 1): string => value.toLocaleString('en', { maximumFractionDigits: most })
const percent = (share: number): string => `${(share * 100).toPrecision(2)} %`
const dollars = (amount: number): string => Math.round(amount).toLocaleString('en')
/** Three figures where it is small, whole where it is large. */
const times = (value: number): string => (value < 100 ? value.toPrecision(2) : number(value, 0))

const breaksTable = (breaks: readonly Break[]): string =>
  table(
    ['what', 'of', 'asked', 'limit', 'at its end at'],
    breaks.map(({ what, of, now, limit, unit, times: at }) => [
      what,
      of,
      number(now),
      `${number(limit, 0)} ${unit}`,
      `${times(at)} times`,
    ]),
  )

const keysRows = (keys: readonly Keys[], whole: string): string[][] =>
  keys.map(({ name, keys: many, hottestShare, hottestPerSecond, hottestSecond }) => [
    whole,
    `\`${name}\``,
    number(many, 0),
    percent(hottestShare),
    number(hottestPerSecond, 2),
    number(hottestSecond, 0),
  ])

const keysTable = ({ writes, reads }: Schaal): string =>
  table(
    ['', 'keys', 'how many', 'share of the hottest', 'units a second, busiest minute', 'in its busiest second'],
    [...keysRows(writes, 'written'), ...keysRows(reads, 'read')],
  )

const seconds = (milliseconds: number): string => `${number(milliseconds / 1000, milliseconds < 10_000 ? 2 : 0)} s`

const lagTable = (lag: readonly Lag[]): string =>
  table(
    ['load', 'records at a time', 'half within', '99 of 100 within', 'longest'],
    lag.map(({ factor, batch, p50, p99, most }) => [
      `${factor} times`,
      number(batch, 0),
      seconds(p50),
      seconds(p99),
      seconds(most),
    ]),
  )

const loadText = ({ load, tables, largestItem, largestTransaction, stream }: Schaal): string =>
  [
    `Done in full, by the use cases themselves: ${number(load.requests, 0)} requests about ${number(load.rides, 0)} rides of ${load.gemeenten} gemeenten, ${number(load.perSecond.part)} a second, ${number(load.perSecond.minute)} in the busiest minute and ${number(load.perSecond.second)} in its busiest second. The largest transaction had ${largestTransaction} items, the largest item ${largestItem} bytes. A page of orders put ${number(load.lines.average)} people on record on average, and ${load.lines.most} at most. In the busiest minute the stream had ${number(stream.written)} records a second, of which ${number(stream.told)} are told to others.`,
    table(
      ['busiest minute', 'write units a second', 'read units a second'],
      tables.map(({ name, writes, reads }) => [name, number(writes), number(reads)]),
    ),
  ].join('\n\n')

const runsText = ({ runs: { passen, waves, unitsPerPass, seconds: took, perSecond }, runBreaks }: Schaal): string =>
  [
    `${number(passen.all, 0)} passes: ${number(passen.largest, 0)} in the largest gemeente and ${number(passen.middle, 0)} in the middle one. A run makes ${number(waves.first, 0)} calls after one another, and ${number(waves.further)} more for each further forty passes of a birthday; ${number(unitsPerPass)} write units a pass. Alone, the largest takes ${number(took.largest, 0)} seconds and writes ${number(perSecond.largest, 0)} units a second; the middle one takes ${number(took.middle, 0)} seconds.`,
    breaksTable(runBreaks),
  ].join('\n\n')

/** Dollars a year, by service. */
const costTable = (): string => {
  const cost = yearlyCost(RIDES_PER_YEAR)
  return table(
    ['dollars a year', ''],
    [
      ...Object.entries(cost).map(([service, amount]) => [service, dollars(amount)]),
      ['**total**', `**${dollars(Object.values(cost).reduce((sum, amount) => sum + amount, 0))}**`],
    ],
  )
}

const limitsTable = (): string =>
  table(
    ['limit', 'of', 'look it up at'],
    Object.values(LIMITS).map(({ value, unit, what, source }) => [`${number(value, 0)} ${unit}`, what, source]),
  )

const partOf = (name: string, { date, node, measured }: Machine & { readonly measured: Schaal }): string | undefined =>
  ({
    when: `Computed on ${date} with Node ${node}.`,
    load: loadText(measured),
    breaks: breaksTable(measured.breaks),
    keys: keysTable(measured),
    lag: lagTable(measured.stream.lag),
    runs: runsText(measured),
    cost: costTable(),
    limits: limitsTable(),
  })[name]

/** `docs/schaal.md` as it came out last. */
export const fillSchaal = (page: string, { schaal }: Outcomes): string =>
  fillParts(page, (name) => (schaal === undefined ? undefined : partOf(name, schaal)))

/** What a run prints: the same tables. */
export const printed = (measured: Schaal): readonly string[] => [
  'Every gemeente in one table, thirty million rides a year, the busiest minutes of 23 December',
  loadText(measured),
  'What ends first, in times this load:',
  breaksTable(measured.breaks),
  'Keys:',
  keysTable(measured),
  'From a change to when others are told:',
  lagTable(measured.stream.lag),
  'Runs of contributions, all gemeenten at once:',
  runsText(measured),
  costTable(),
]
