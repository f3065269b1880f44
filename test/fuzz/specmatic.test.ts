import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasJava } from '../../functions/local/dynamodb-local.ts'
import { signToken } from '../../functions/local/inloggen/issuer.ts'
import { PROJECT, startProces, type Proces } from '../support/proces.ts'
import { startJudge, type Judge } from './judge.ts'

/** Apart from the project's own packages: its jar is 85 MB, that nobody needs to run Opstap. `npm run specmatic` fetches it. */
const JAR = join(PROJECT, '.ci/specmatic/node_modules/specmatic/specmatic.jar')
/** Enough to reach every operation with right and wrong requests; more makes more of the same. */
const COMBINATIONS = '2'
/** A quiet machine takes a minute; a busy one must not be told that Specmatic did not understand. */
const LONGEST_MS = 160_000
/** Fewer means that Specmatic did not understand the document. */
const FEWEST_OPERATIONS = 10

/** Specmatic works for minutes on a pattern that looks ahead, or that goes with a length of thousands: their length stays. */
const withoutHardPatterns = (_: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || !('pattern' in value)) return value
  const { pattern, ...rest } = value
  const isHard = String(pattern).includes('(?!') || ('maxLength' in rest && Number(rest.maxLength) > 1000)
  return isHard ? rest : value
}

const can = hasJava() && existsSync(JAR)
if (!can) process.stdout.write('The requests of Specmatic are not made: that needs Java 17 and `npm run specmatic`.\n')

/**
 * Specmatic makes requests from the OpenAPI document, right ones and wrong ones, for what `npm start` runs. Whether an
 * answer may be given is for our own judge: Specmatic takes every 404 to a made-up number for a failure.
 */
describe.skipIf(!can)('what Specmatic asks', () => {
  const folder = mkdtempSync(join(tmpdir(), 'opstap-fuzz-'))
  let server: Proces
  let judge: Judge
  beforeAll(async () => {
    server = await startProces({ OPSTAP_DATA: folder, OPSTAP_NU: '2026-03-01T08:00:00Z' })
    judge = await startJudge(server.url)
  })
  afterAll(async () => {
    await judge.stop()
    await server.stop('SIGTERM')
    rmSync(folder, { recursive: true })
  })

  const ask = async (): Promise<void> => {
    const described = await (await fetch(`${server.url}/openapi.json`)).json()
    writeFileSync(join(folder, 'openapi.json'), JSON.stringify(described, withoutHardPatterns))
    const rollen = ['centralist', 'gemeente', 'vervoerder'] as const
    const token = await signToken({ sub: 'fuzz', rollen: [...rollen], gemeente: 'harlingen' })
    const tester = spawn('java', ['-jar', JAR, 'test', `--testBaseURL=${judge.url}`, 'openapi.json'], {
      cwd: folder,
      // Named after the security scheme of the document: that is how Specmatic finds a token.
      env: {
        PATH: process.env['PATH'],
        token,
        SPECMATIC_GENERATIVE_TESTS: 'true',
        SCHEMA_EXAMPLE_DEFAULT: 'true',
        MAX_TEST_REQUEST_COMBINATIONS: COMBINATIONS,
      },
      stdio: 'ignore',
    })
    const tooLong = setTimeout(() => tester.kill('SIGKILL'), LONGEST_MS)
    await once(tester, 'close')
    clearTimeout(tooLong)
  }

  test('is answered as the API describes itself, and never with a fault of ours', { timeout: 200_000 }, async () => {
    await ask()
    const asked = new Set(judge.answers.flatMap(({ operation }) => (operation === undefined ? [] : [operation])))
    expect([...new Set(judge.faults)].slice(0, 20)).toEqual([])
    expect(asked.size).toBeGreaterThanOrEqual(FEWEST_OPERATIONS)
  })
})
