import { measureBookings } from './bookings.ts'
import { measureDecisions } from './decisions.ts'
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
