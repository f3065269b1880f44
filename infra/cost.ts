import { pathToFileURL } from 'node:url'
import { OPERATIONS } from './cost/assumptions.ts'
import { yearlyCost } from './cost/compute.ts'
import { PRICES, PRICES_FOR } from './cost/prices.ts'

const RIDES = [1_000, 100_000, 10_000_000] as const

const amount = (dollar: number): string =>
  dollar.toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const exact = (dollar: number): string =>
  `$${Number(dollar.toPrecision(6)).toLocaleString('en', { maximumFractionDigits: 12 })}`
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** Dollars a year at three sizes, as the Markdown table of `docs/cost.md`. */
export const costTable = (): string => {
  const costs = RIDES.map(yearlyCost)
  const totals = costs.map((cost) => Object.values(cost).reduce((sum, dollar) => sum + dollar, 0))
  const services = Object.keys(costs[0] ?? {})
  return [
    row('dollars a year', ...RIDES.map((rides) => `${rides.toLocaleString('en')} rides`)),
    row('---', ...RIDES.map(() => '--:')),
    ...services.map((service) => row(service, ...costs.map((cost) => amount(cost[service] ?? Number.NaN)))),
    row('**total**', ...totals.map((total) => `**${amount(total)}**`)),
    row('a ride', ...totals.map((total, i) => (total / (RIDES[i] ?? Number.NaN)).toFixed(6))),
  ].join('\n')
}

/** What is assumed of each operation, as a table. */
export const operationsTable = (): string =>
  [
    row('operation', 'times a ride', 'read units', 'write units', 'ms', 'bytes answered'),
    row('---', '--:', '--:', '--:', '--:', '--:'),
    ...OPERATIONS.map(({ name, perRide, readUnits, writeUnits, milliseconds, answerBytes }) =>
      row(name, ...[perRide, readUnits, writeUnits, milliseconds, answerBytes].map(String)),
    ),
  ].join('\n')

/** The prices that it is computed with, as a table, and how much they can be relied on. */
export const pricesTable = (): string =>
  [
    `Of ${PRICES_FOR.region}, written down on ${PRICES_FOR.writtenDown}, ${PRICES_FOR.checked ? 'checked' : 'TO BE CHECKED'}:`,
    '',
    row('one', 'dollar', 'look it up at'),
    row('---', '--:', '---'),
    ...Object.values(PRICES).map(({ unit, dollar, source }) => row(unit, exact(dollar), source)),
  ].join('\n')

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.stdout.write(`${[costTable(), operationsTable(), pricesTable()].join('\n\n')}\n`)
