import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { signToken } from '../../functions/local/inloggen/issuer.ts'
import { routes } from '../../functions/http/routes.ts'
import { PROJECT } from '../../functions/local/settings.ts'
import { startJudge } from './judge.ts'

/**
 * Has Specmatic make requests from the OpenAPI document, right ones and wrong ones, for what `npm start` runs. Whether
 * an answer may be given is for our own judge: Specmatic takes every 404 to a made-up number for a failure.
 */
const JAR = join(PROJECT, '.ci/specmatic/node_modules/specmatic/specmatic.jar')
/** Enough to reach every operation with right and wrong requests; more makes more of the same. */
const COMBINATIONS = '2'
const LONGEST_MS = 75_000
/** Fewer means that Specmatic did not understand the document. */
const FEWEST_OPERATIONS = 10

const folder = mkdtempSync(join(tmpdir(), 'opstap-fuzz-'))

const startServer = async (): Promise<{ url: string; child: ChildProcess }> => {
  const child = spawn(process.execPath, ['functions/local/start.ts'], {
    cwd: PROJECT,
    env: { PATH: process.env['PATH'], PORT: '0', OPSTAP_DATA: folder, OPSTAP_NU: '2026-03-01T08:00:00Z' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await new Promise<string>((found, lost) => {
    let printed = ''
    child.stdout.on('data', (part: Buffer) => {
      printed += part.toString()
      const address = /Opstap luistert op (\S+)/.exec(printed)?.[1]
      if (address !== undefined) found(address)
    })
    child.once('close', () => lost(new Error(`the server did not start: ${printed}`)))
  })
  return { url, child }
}

const { url, child } = await startServer()
const judge = await startJudge(url)
try {
  const document = join(folder, 'openapi.json')
  writeFileSync(document, await (await fetch(`${url}/openapi.json`)).text())
  const token = await signToken({
    sub: 'fuzz',
    rollen: ['centralist', 'gemeente', 'vervoerder'],
    gemeente: 'harlingen',
  })
  const tester = spawn('java', ['-jar', resolve(JAR), 'test', `--testBaseURL=${judge.url}`, 'openapi.json'], {
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
  const tooLong = setTimeout(() => {
    process.stdout.write(`Specmatic was stopped after ${LONGEST_MS / 1000} seconds.\n`)
    tester.kill('SIGKILL')
  }, LONGEST_MS)
  await once(tester, 'close')
  clearTimeout(tooLong)
} finally {
  await judge.stop()
  child.kill('SIGTERM')
  await once(child, 'close')
  rmSync(folder, { recursive: true })
}

const asked = new Set(judge.answers.flatMap(({ operation }) => (operation === undefined ? [] : [operation])))
const counts = Object.entries(Object.groupBy(judge.answers, ({ status }) => status))
process.stdout.write(
  `Specmatic: ${judge.answers.length} requests to ${asked.size} of ${routes.length} operations (${counts
    .map(([status, answers = []]) => `${status}: ${answers.length}`)
    .join(', ')})\n`,
)
for (const fault of [...new Set(judge.faults)].slice(0, 20)) process.stderr.write(`${fault}\n\n`)
if (judge.faults.length > 0 || asked.size < FEWEST_OPERATIONS) {
  process.stderr.write(`${judge.faults.length} answers are not as described; see above\n`)
  process.exitCode = 1
}
