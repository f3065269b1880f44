import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { median, ratioOf, type Ratio } from './pairs.ts'
import { bundle, bytesAtStart, ownersAtStart, type Bundle } from '../infra/bundle.ts'

const RUNS = 21

/** What Lambda gives the booking function. Nothing is called: a start reaches no network. */
const ENVIRONMENT = {
  AWS_REGION: 'eu-central-1',
  OPSTAP_GROEP: 'boeken',
  OPSTAP_TABLE: 'opstap',
  OPSTAP_SLEUTEL: 'only-for-measuring-0123456789abcdef',
  OPSTAP_EDGE_KEYS: 'not-a-key',
  ISSUER: 'https://inloggen.example/',
  AUDIENCE: 'opstap',
  JWKS_URL: 'https://inloggen.example/jwks',
}

const IMPORT_AND_TELL = `const begin = performance.now()
await import(process.argv[1])
process.stdout.write(String(performance.now() - begin))
process.exit()`

/** Milliseconds that a fresh process takes to import a bundle, as Lambda does when it starts a function. */
const startOnce = ({ folder }: Bundle): number => {
  const url = pathToFileURL(join(folder, 'index.mjs')).href
  const args = ['--input-type=module', '--eval', IMPORT_AND_TELL, url]
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, ...ENVIRONMENT },
  })
  if (status !== 0) throw new Error(`the bundle does not start: ${stderr}`)
  return Number(stdout)
}

export interface Startup {
  readonly milliseconds: number
  readonly bareMilliseconds: number
  readonly ratio: Ratio
  /** What is loaded at the start, by package or folder of ours, most first. */
  readonly owners: readonly (readonly [owner: string, bytes: number])[]
  readonly bytes: number
  readonly bareBytes: number
}

/** Start-up of the booking function beside a handler that only imports the DynamoDB client, as anybody would bundle that. */
export const measureStartup = (): Startup => {
  const folder = mkdtempSync(join(tmpdir(), 'opstap-startup-'))
  try {
    const booking = bundle('functions/lambda/api/boeken.ts', join(folder, 'booking'))
    const bare = bundle('bench/bare-handler.ts', join(folder, 'bare'), {})
    // The first start of each reads its files from disk.
    startOnce(booking)
    startOnce(bare)
    const pairs = Array.from({ length: RUNS }, () => ({ booking: startOnce(booking), bare: startOnce(bare) }))
    const times = pairs.map((pair) => pair.booking)
    const bareTimes = pairs.map((pair) => pair.bare)
    return {
      milliseconds: median(times),
      bareMilliseconds: median(bareTimes),
      ratio: ratioOf(times, bareTimes),
      owners: ownersAtStart(booking.metafile),
      bytes: bytesAtStart(booking.metafile),
      bareBytes: bytesAtStart(bare.metafile),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
