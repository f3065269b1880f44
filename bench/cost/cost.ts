import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { signToken } from '../../functions/local/inloggen/issuer.ts'
import { ensureTable, localClient, startDynamodbLocal } from '../../functions/local/dynamodb-local.ts'
import { startServer, type RunningServer } from '../../functions/local/server.ts'
import { readSettings } from '../../functions/local/settings.ts'
import { openDynamodb } from '../../functions/stores/dynamodb/open.ts'
import type { Measured } from '../../infra/cost/operations.ts'
import { median } from '../pairs.ts'
import { meter, type Consumed } from './meter.ts'
import { book, grant, REQUESTS, type Request, type Subject } from './requests.ts'

/** Passes that have a ride on one day, which are the orders of a page. */
const PASSES = 50
/** Of those that something is asked about, the rides of a page. */
const DAYS = Array.from({ length: 10 }, (_, day) => day)
/** Of these the day after that of which something is reported. */
const DAY_OF_ORDERS = 1
const HOUR = 3_600_000
const DAY = 24 * HOUR
const GRANTED = Date.parse('2026-03-02T08:00:00Z')
const MIDNIGHT = Date.parse('2026-03-16T00:00:00Z')
/** So often each operation is asked. */
const TIMES = 25
/** Quarters of an hour over which the orders of that day are spread. */
const QUARTERS = 40

interface World {
  readonly server: RunningServer
  readonly taken: () => Consumed
  readonly setNow: (epochMs: number) => void
  readonly ask: (request: Request) => Promise<{ body: Record<string, unknown>; bytes: number; milliseconds: number }>
  readonly stop: () => Promise<void>
}

/** Opstap on a table of its own, with a clock that is set and a meter on the client that answers requests. */
const openWorld = async (endpoint: string): Promise<World> => {
  const folder = mkdtempSync(join(tmpdir(), 'opstap-cost-'))
  let now = GRANTED
  const table = `cost-${randomUUID()}`
  const client = localClient(endpoint)
  await ensureTable(client, table)
  const unmetered = localClient(endpoint)
  const taken = meter(client, unmetered)
  const store = openDynamodb(client, table, { now: () => now })
  const settings = readSettings(
    {
      PORT: '0',
      OPSTAP_DATA: folder,
      OPSTAP_STORE: 'dynamodb',
      DYNAMODB_URL: endpoint,
      DYNAMODB_TABLE: table,
      // What is measured is the work, not the limit.
      LIMIET_TOKEN: '1000000',
      LIMIET_PAS: '1000000',
    },
    ['--leeg'],
  )
  let ms = 0
  const server = await startServer(settings, (line) => void (ms = Number(line['ms'] ?? ms)), {
    nu: () => now,
    storeOf: () => store,
  })
  let keys = 0
  return {
    server,
    taken,
    setNow: (epochMs) => void (now = epochMs),
    ask: async ({ rol, method, path, body, status }) => {
      const token = await signToken({ sub: `bench-${rol}`, rollen: [rol], gemeente: 'harlingen' })
      const response = await fetch(new URL(path, server.url), {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          'idempotency-key': `cost-${++keys}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      if (response.status !== status) throw new Error(`${method} ${path}: ${response.status} ${text}`)
      return {
        body: JSON.parse(text) as Record<string, unknown>,
        bytes: Buffer.byteLength(text),
        milliseconds: ms,
      }
    },
    stop: async () => {
      await server.stop()
      client.destroy()
      unmetered.destroy()
      rmSync(folder, { recursive: true })
    },
  }
}

const numberIn = ({ body }: { body: Record<string, unknown> }): string => {
  const [rit] = body['ritten'] as { ritnummer: string }[]
  return rit?.ritnummer ?? ''
}

/** Makes passes with their rides; on one day each of them has one. @returns those that can be asked about */
const fill = async ({ ask }: World, times: number): Promise<readonly Subject[]> => {
  const subjects: Subject[] = []
  for (let i = 0; i < PASSES; i++) {
    const pasnummer = String((await ask(grant(i))).body['pasnummer'])
    const vertrekMs = MIDNIGHT + 8 * HOUR + (i % QUARTERS) * (HOUR / 4)
    const ritnummers: string[] = []
    for (const day of i < times ? DAYS : [DAY_OF_ORDERS])
      ritnummers.push(numberIn(await ask(book(pasnummer, vertrekMs + day * DAY))))
    const [gereden = '', lees = '', wijzig = '', annuleer = ''] = ritnummers
    if (i < times)
      subjects.push({
        i,
        pasnummer,
        ritten: { lees, wijzig, annuleer },
        gereden: { ritnummer: gereden, vertrekMs },
        dag: '2026-03-17',
        boekMs: MIDNIGHT + (DAYS.length + 2) * DAY,
      })
  }
  return subjects
}

type Round = Omit<Measured, 'name'>

const summary = (name: string, rounds: readonly Round[]): Measured => ({
  name,
  calls: median(rounds.map(({ calls }) => calls)),
  readUnits: median(rounds.map(({ readUnits }) => readUnits)),
  writeUnits: median(rounds.map(({ writeUnits }) => writeUnits)),
  answerBytes: median(rounds.map(({ answerBytes }) => answerBytes)),
  milliseconds: Math.min(...rounds.map(({ milliseconds }) => milliseconds)),
})

/**
 * What each operation asks of DynamoDB, answers and takes: over HTTP, on DynamoDB Local. Medians of so many times, and the
 * shortest time: of the others a busy machine has the rest.
 * @param times at most as many as there are passes
 */
export const measureCost = async (endpoint: string, times = TIMES): Promise<readonly Measured[]> => {
  const world = await openWorld(endpoint)
  try {
    const subjects = await fill(world, times)
    // After the last of that day's rides and before the next ones.
    world.setNow(MIDNIGHT + 20 * HOUR)
    const rounds = new Map<string, Round[]>(Object.keys(REQUESTS).map((name) => [name, []]))
    for (const subject of subjects)
      for (const [name, requestOf] of Object.entries(REQUESTS)) {
        world.taken()
        const { bytes, milliseconds } = await world.ask(requestOf(subject))
        rounds.get(name)?.push({ ...world.taken(), answerBytes: bytes, milliseconds })
      }
    return [...rounds].map(([name, of]) => summary(name, of))
  } finally {
    await world.stop()
  }
}

/** The same, on a DynamoDB Local of its own. Needs Java 17. */
export const measureCostAlone = async (): Promise<readonly Measured[]> => {
  const { endpoint, stop } = await startDynamodbLocal()
  try {
    return await measureCost(endpoint)
  } finally {
    stop()
  }
}
