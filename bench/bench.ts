import { measureBookings } from './bookings.ts'
import { measureContributions } from './contributions.ts'
import { measureDecisions } from './decisions.ts'
import { measureGrowth, type List } from './growth.ts'
import { measureSimulation } from './simulation.ts'
import { measureStartup } from './startup.ts'

const rounded = (value: number): string => Math.round(value).toLocaleString('en')
const print = (...lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`)

print('Decisions per second on one core')
for (const { name, perSecond } of await measureDecisions()) print(`  ${rounded(perSecond).padStart(10)}  ${name}`)

const { perSecond, barePerSecond, memory, bareMemory } = await measureBookings()
print(
  'Bookings per second over HTTP on the embedded store',
  `  ${rounded(perSecond).padStart(10)}  Opstap, ${memory} MiB resident`,
  `  ${rounded(barePerSecond).padStart(10)}  a bare handler with two SQLite writes, ${bareMemory} MiB resident`,
  `  ratio ${(perSecond / barePerSecond).toFixed(2)} (aim: at least 0.5)`,
)

const startup = measureStartup()
print(
  'Start-up of the booking function on AWS Lambda, as bundled, in a fresh process',
  `  ${startup.milliseconds.toFixed(0).padStart(10)}  ms, ${rounded(startup.bytes / 1024)} KiB loaded`,
  `  ${startup.bareMilliseconds.toFixed(0).padStart(10)}  ms, ${rounded(startup.bareBytes / 1024)} KiB: a handler that only imports the DynamoDB client`,
  `  ratio ${startup.ratio.toFixed(2)} (aim: at most 1.25)`,
)

const growth = await measureGrowth()
const smallest = growth.tables[0]
const line = (name: string, list: List, first: List | undefined): string => {
  const ratio = (list.milliseconds / (first?.milliseconds ?? Number.NaN)).toFixed(2)
  return `  ${name.padEnd(34)} ${list.milliseconds.toFixed(2).padStart(6)} ms a page, ratio ${ratio}; ${list.units} read units a page, ${list.pages} pages of ${list.rides} rides`
}
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

for (const passen of [100_000, 1_000_000]) {
  const { run, writing, bare, bytes, memory: most, valid } = await measureContributions(passen)
  print(
    `Yearly contributions of ${rounded(passen)} passes on the embedded store`,
    `  ${run.toFixed(0).padStart(10)}  s for the run, ${most} MiB resident at most`,
    `  ${writing.toFixed(1).padStart(10)}  s for a direct debit file of ${rounded(bytes / 1024 / 1024)} MiB (XSD: ${valid})`,
    `  ${bare.toFixed(1).padStart(10)}  s to write the same bytes without Opstap: ratio ${(writing / bare).toFixed(1)}`,
  )
}

for (const rides of [10_000, 1_000_000]) {
  const simulated = await measureSimulation(rides)
  print(
    `A simulation of ${rounded(rides)} rides on the embedded store`,
    `  ${rounded(simulated.perSecond).padStart(10)}  rides judged again per second (aim: at least 25,000), ${simulated.memory} MiB resident at most`,
  )
}
