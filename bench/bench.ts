import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { costParts } from '../infra/cost.ts'
import type { Measurement } from '../infra/cost/operations.ts'
import { measureBookings } from './bookings.ts'
import { measureContributions } from './contributions.ts'
import { measureCostAlone } from './cost/cost.ts'
import { measureDecisions } from './decisions.ts'
import { measureFirstPaint } from './first-paint.ts'
import { measureGrowth, type List } from './growth.ts'
import { fillPage, fillParts, type Machine, type Outcomes } from './page.ts'
import { ratioText } from './pairs.ts'
import { fillSchaal, printed } from './schaal/page.ts'
import { measureSchaal } from './schaal/schaal.ts'
import { measureSimulation } from './simulation.ts'
import { measureStartup } from './startup.ts'

/** As many of what is in a bundle as say where its bytes are. */
const MOST_OWNERS = 15

const rounded = (value: number): string => Math.round(value).toLocaleString('en')
const print = (...lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`)

const decisions = (): Promise<unknown> => {
  const measured = measureDecisions()
  print('Decisions for each second of processor time, and how many times the geodesic formula takes as long')
  for (const { name, perSecond, formulas } of measured)
    print(`  ${rounded(perSecond).padStart(10)}  ${name}: ${ratioText(formulas)}`)
  return Promise.resolve(measured)
}

const bookings = async (): Promise<unknown> => {
  const measured = await measureBookings()
  const { perSecond, barePerSecond, memory, bareMemory, ratio } = measured
  print(
    'Bookings per second over HTTP on the embedded store',
    `  ${rounded(perSecond).padStart(10)}  Opstap, ${memory} MiB resident`,
    `  ${rounded(barePerSecond).padStart(10)}  a bare handler with two SQLite writes, ${bareMemory} MiB resident`,
    `  ratio ${ratioText(ratio)} in ${ratio.pairs} pairs (aim: at least 0.5)`,
  )
  return measured
}

const start = (): Promise<unknown> => {
  const measured = measureStartup()
  const { milliseconds, bareMilliseconds, bytes, bareBytes, ratio, owners } = measured
  print(
    'Start-up of the booking function on AWS Lambda, as bundled, in a fresh process',
    `  ${milliseconds.toFixed(0).padStart(10)}  ms, ${rounded(bytes / 1024)} KiB loaded (aim: at most 450)`,
    `  ${bareMilliseconds.toFixed(0).padStart(10)}  ms, ${rounded(bareBytes / 1024)} KiB: a handler that only imports the DynamoDB client`,
    `  ratio ${ratioText(ratio)} in ${ratio.pairs} pairs (aim: at most 1.6)`,
    '  what is loaded, in KiB:',
    ...owners.slice(0, MOST_OWNERS).map(([owner, size]) => `  ${rounded(size / 1024).padStart(10)}  ${owner}`),
  )
  return Promise.resolve({ ...measured, owners: owners.slice(0, MOST_OWNERS) })
}

const line = (name: string, list: List, first: List | undefined): string => {
  const ratio = (list.milliseconds / (first?.milliseconds ?? Number.NaN)).toFixed(2)
  return `  ${name.padEnd(34)} ${list.milliseconds.toFixed(2).padStart(6)} ms a page, ratio ${ratio}; ${list.units} read units a page, ${list.pages} pages of ${list.rides} rides`
}

const lists = async (): Promise<unknown> => {
  const growth = await measureGrowth()
  const smallest = growth.tables[0]
  print(
    'A page of a list as the table grows, on the embedded store (aim: ratio 1, the same units)',
    ...growth.tables.flatMap(({ rides, day, year }) => [
      line(`${rounded(rides)} rides: orders of a day`, day, smallest?.day),
      line(`${rounded(rides)} rides: a year of one pass`, year, smallest?.year),
    ]),
    line('orders of a busy day', growth.busyDay, smallest?.day),
    `  heap after that day: ${growth.busyDay.heapMiB.toFixed(1)} MiB more than before`,
    `  its punctuality: ${rounded(growth.busyDay.countedPerSecond)} rides counted per second`,
  )
  return growth
}

const contributions = async (): Promise<unknown> => {
  const measured: unknown[] = []
  for (const passen of [100_000, 1_000_000]) {
    const one = await measureContributions(passen)
    measured.push(one)
    print(
      `Yearly contributions of ${rounded(passen)} passes on the embedded store`,
      `  ${one.run.toFixed(0).padStart(10)}  s for the run, ${one.memory} MiB resident at most`,
      `  ${one.writing.toFixed(1).padStart(10)}  s for a direct debit file of ${rounded(one.bytes / 1024 / 1024)} MiB (XSD: ${one.valid})`,
      `  ${one.bare.toFixed(1).padStart(10)}  s to write the same bytes without Opstap: ratio ${(one.writing / one.bare).toFixed(1)}`,
    )
  }
  return measured
}

const simulation = async (): Promise<unknown> => {
  const measured: unknown[] = []
  for (const rides of [10_000, 1_000_000]) {
    const one = await measureSimulation(rides)
    measured.push({ rides, ...one })
    print(
      `A simulation of ${rounded(rides)} rides on the embedded store`,
      `  ${rounded(one.perSecond).padStart(10)}  rides judged again per second (aim: at least 25,000), ${one.memory} MiB resident at most`,
      `  ${rounded(one.perCoreSecond).padStart(10)}  for each second of processor time`,
    )
  }
  return measured
}

const paint = async (): Promise<unknown> => {
  const measured = await measureFirstPaint()
  const text = ({ median, from, to }: typeof measured.start): string =>
    `${rounded(median)} ms (${rounded(from)} to ${rounded(to)})`
  print(
    `The website on a telephone: processor 4 times slower, 1.6 Mbit/s, 150 ms, nothing kept; ${measured.visits} visits`,
    `  first words: ${text(measured.first)} (aim: at most 2,000)`,
    `  start page, with its button: ${text(measured.start)}`,
    `  next ride of a holder, from the press that signs in: ${text(measured.signedIn)}`,
    `  fetched for both: ${rounded(measured.bytes / 1000)} kB`,
  )
  return measured
}

const schaal = async (): Promise<unknown> => {
  const measured = await measureSchaal()
  print(...printed(measured))
  return measured
}

const cost = async (): Promise<unknown> => {
  const measured = await measureCostAlone()
  print(
    'What each operation asks of DynamoDB Local, as AWS documents its units, and answers',
    ...measured.map(
      ({ name, calls, readUnits, writeUnits, answerBytes, milliseconds }) =>
        `  ${name.padEnd(22)} ${calls} calls, ${readUnits} read units, ${writeUnits} write units, ${rounded(answerBytes)} bytes, ${milliseconds} ms`,
    ),
  )
  return measured
}

const SHORT = { start, decisions, bookings }
/** These fill tables first, and take many minutes. */
const LONG = { paint, lists, contributions, simulation }
const ALL: Readonly<Record<string, () => Promise<unknown>>> = { ...SHORT, ...LONG, cost, schaal }

const PAGE = fileURLToPath(new URL('../docs/bench.md', import.meta.url))
const SCALE_PAGE = fileURLToPath(new URL('../docs/schaal.md', import.meta.url))
const OUTCOMES = fileURLToPath(new URL('../docs/bench.json', import.meta.url))

const machine = (): Machine => ({
  date: new Date().toISOString().slice(0, 10),
  node: process.versions.node,
  cores: cpus().length,
  load: loadavg()[0] ?? 0,
})

const COST_PAGE = fileURLToPath(new URL('../docs/cost.md', import.meta.url))
const COST_MEASURED = fileURLToPath(new URL('../infra/cost/measured.json', import.meta.url))

const asJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`

/** Puts what came out in the page, beside what was measured before of the rest. */
const writePage = ({ cost: measuredCost, ...measured }: Readonly<Record<string, unknown>>): void => {
  if (measuredCost !== undefined) {
    writeFileSync(COST_MEASURED, asJson(measuredCost))
    const parts = costParts(measuredCost as Measurement)
    writeFileSync(
      COST_PAGE,
      fillParts(readFileSync(COST_PAGE, 'utf8'), (name) => parts[name]),
    )
  }
  const before = existsSync(OUTCOMES) ? (JSON.parse(readFileSync(OUTCOMES, 'utf8')) as Outcomes) : {}
  const outcomes: Outcomes = { ...before, ...measured }
  writeFileSync(OUTCOMES, asJson(outcomes))
  writeFileSync(PAGE, fillPage(readFileSync(PAGE, 'utf8'), outcomes))
  writeFileSync(SCALE_PAGE, fillSchaal(readFileSync(SCALE_PAGE, 'utf8'), outcomes))
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' }, page: { type: 'boolean' } },
})
const unknown = positionals.filter((name) => !Object.hasOwn(ALL, name))
if (unknown.length > 0) {
  process.stderr.write(
    `unknown: ${unknown.join(', ')}\nusage: npm run bench -- [${Object.keys(ALL).join('|')}]... [--json FILE] [--page]\nWithout a name: ${Object.keys(SHORT).join(', ')}.\n`,
  )
  process.exitCode = 2
} else {
  const measured: Record<string, unknown> = {}
  for (const name of positionals.length === 0 ? Object.keys(SHORT) : positionals) {
    const on = machine()
    measured[name] = { ...on, measured: await ALL[name]?.() }
  }
  if (values.json !== undefined) writeFileSync(values.json, asJson(measured))
  if (values.page === true) writePage(measured)
}
