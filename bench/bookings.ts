import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { plusDagen } from '../domain/kernel/tijd/time.ts'
import { signToken } from '../functions/local/inloggen/issuer.ts'
import { load, type Post } from './load.ts'
import { median, PAIRS, ratioOf, type Ratio } from './pairs.ts'

const PASSES = 40
/** Days on which each pass has a ride: those that warm up, and those of one round. */
const WARM_DAYS = 20
const ROUND_DAYS = 10

interface Server {
  readonly url: string
  /** Resident memory in MiB. */
  memory(): number
  stop(): Promise<void>
}

/** Runs a server in a process of its own, so that it does not share a core with the client, and waits for its address. */
const serve = async (script: string, args: readonly string[], env: Record<string, string>): Promise<Server> => {
  const child = spawn(process.execPath, [new URL(script, import.meta.url).pathname, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(chunk.toString())?.[0]
      if (found !== undefined) resolve(found)
    })
  })
  const memory = (): number => {
    const rss = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]
    return Math.round(Number(rss) / 1024)
  }
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  return { url, memory, stop }
}

const grantPasses = async (url: string): Promise<string[]> => {
  const token = await signToken({ sub: 'bench', rollen: ['gemeente'], gemeente: 'harlingen' })
  return await Promise.all(
    Array.from({ length: PASSES }, async (_, i) => {
      const response = await fetch(`${url}/v1/passen`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({
          naam: `Bench ${i} Voorbeeld (verzonnen)`,
          geboortedatum: '1950-01-01',
          woning: { locatieId: 'harlingen-voorstraat' },
          geldigVanaf: '2026-01-01',
          geldigTotEnMet: '2030-12-31',
          vervoertype: 'regulier',
        }),
      })
      return ((await response.json()) as { pasnummer: string }).pasnummer
    }),
  )
}

const bookings = (passes: readonly string[], token: string, from: number, days: number): Post[] =>
  Array.from({ length: days }, (_, i) => from + i).flatMap((day) =>
    passes.map((pasnummer) => ({
      path: '/v1/ritten',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': `bench-${pasnummer}-${day}`,
      },
      body: JSON.stringify({
        pasnummer,
        van: { locatieId: 'harlingen-voorstraat' },
        naar: { locatieId: 'franeker-station' },
        vertrek: `${plusDagen('2026-03-01', day)}T09:30:00Z`,
      }),
    })),
  )

export interface Bookings {
  readonly perSecond: number
  readonly barePerSecond: number
  readonly ratio: Ratio
  /** Resident, in MiB. */
  readonly memory: number
  readonly bareMemory: number
}

/** Bookings per second over HTTP beside a bare handler that does two SQLite writes, with the same client, in turns. */
export const measureBookings = async (): Promise<Bookings> => {
  const folder = mkdtempSync(join(tmpdir(), 'opstap-bench-'))
  const opstap = await serve('../functions/local/start.ts', [], {
    PORT: '0',
    OPSTAP_DATA: folder,
    OPSTAP_NU: '2026-02-01T08:00:00Z',
    // What is measured is the work, not the limit.
    LIMIET_TOKEN: '1000000',
  })
  const bare = await serve('./bare.ts', [folder], {})
  try {
    const token = await signToken({ sub: 'bench', rollen: ['centralist'], gemeente: 'harlingen' })
    const passes = await grantPasses(opstap.url)
    const warm = bookings(passes, token, 0, WARM_DAYS)
    await load(opstap.url, warm, 201)
    await load(bare.url, warm, 201)
    const ours: number[] = []
    const theirs: number[] = []
    for (let pair = 0; pair < PAIRS; pair++) {
      const counted = bookings(passes, token, WARM_DAYS + pair * ROUND_DAYS, ROUND_DAYS)
      ours.push(await load(opstap.url, counted, 201))
      theirs.push(await load(bare.url, counted, 201))
    }
    return {
      perSecond: median(ours),
      barePerSecond: median(theirs),
      ratio: ratioOf(ours, theirs),
      memory: opstap.memory(),
      bareMemory: bare.memory(),
    }
  } finally {
    await opstap.stop()
    await bare.stop()
    rmSync(folder, { recursive: true })
  }
}
