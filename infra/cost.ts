import { pathToFileURL } from 'node:url'
import { requestCost, SERVICES, yearlyCost } from './cost/compute.ts'
import { MEASUREMENT, operationsOf, type Measurement, type Operation } from './cost/operations.ts'
import { PRICES, PRICES_FOR } from './cost/prices.ts'

const RIDES = [1_000, 100_000, 10_000_000] as const
const MILLION = 1e6

const amount = (dollar: number): string =>
  dollar.toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const exact = (dollar: number): string =>
  `$${Number(dollar.toPrecision(6)).toLocaleString('en', { maximumFractionDigits: 12 })}`
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const right = (columns: readonly unknown[]): string[] => columns.map(() => '--:')
const sum = (dollars: Readonly<Record<string, number>>): number =>
  Object.values(dollars).reduce((all, dollar) => all + dollar, 0)

/** Dollars a year at three sizes. */
const costTable = (operations: readonly Operation[]): string => {
  const costs = RIDES.map((rides) => yearlyCost(rides, operations))
  return [
    row('dollars a year', ...RIDES.map((rides) => `${rides.toLocaleString('en')} rides`)),
    row('---', ...right(RIDES)),
    ...SERVICES.map((service) => row(service, ...costs.map((cost) => amount(cost[service] ?? Number.NaN)))),
    row('**total**', ...costs.map((cost) => `**${amount(sum(cost))}**`)),
    row('a ride', ...costs.map((cost, i) => (sum(cost) / (RIDES[i] ?? Number.NaN)).toFixed(6))),
  ].join('\n')
}

/** What was measured of each operation, and what a million of it would cost. */
const operationsTable = (measurement: Measurement): string => {
  const { date, node, cores, load } = measurement
  const columns = ['times a ride', 'calls', 'read units', 'write units', 'ms', 'bytes answered', 'dollars a million']
  return [
    `Measured on ${date} with Node ${node} on ${cores} cores, with a load of ${load.toFixed(1)} when it began.`,
    '',
    row('operation', ...columns),
    row('---', ...right(columns)),
    ...operationsOf(measurement).map((operation) => {
      const { name, perRide, calls, readUnits, writeUnits, milliseconds, answerBytes } = operation
      const measured = [perRide, calls, readUnits, writeUnits, milliseconds, answerBytes]
      return row(name, ...measured.map(String), amount(sum(requestCost(operation)) * MILLION))
    }),
  ].join('\n')
}

/** The prices that it is computed with, and how much they can be relied on. */
const pricesTable = (): string =>
  [
    `Of ${PRICES_FOR.region}, written down on ${PRICES_FOR.writtenDown}, ${PRICES_FOR.checked ? 'checked' : 'TO BE CHECKED'}:`,
    '',
    row('one', 'dollar', 'look it up at'),
    row('---', '--:', '---'),
    ...Object.values(PRICES).map(({ unit, dollar, source }) => row(unit, exact(dollar), source)),
  ].join('\n')

/** The parts of `docs/cost.md` that are computed, by their names there. */
export const costParts = (measurement: Measurement): Readonly<Record<string, string>> => ({
  cost: costTable(operationsOf(measurement)),
  operations: operationsTable(measurement),
  prices: pricesTable(),
})

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.stdout.write(`${Object.values(costParts(MEASUREMENT)).join('\n\n')}\n`)
