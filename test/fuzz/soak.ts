import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { plusDagen } from '../../domain/kernel/tijd/time.ts'
import { signToken } from '../../functions/local/inloggen/issuer.ts'
import { startServer } from '../../functions/local/server.ts'
import { readSettings } from '../../functions/local/settings.ts'
import type { Rol } from '../../functions/use-cases/wie.ts'

/**
 * Asks very much of a server in this process, a round at a time, and prints after each what the heap holds when all
 * that can go has gone. Run with `--expose-gc`. With `--leak` it keeps what it is answered, to prove that it would show.
 */
const PASSES = 25
const AT_ONCE = 8
const ROUNDS = 12
const ROUND = 600
const MIB = 1024 * 1024

const place = { woning: { locatieId: 'harlingen-voorstraat' }, bestemming: { locatieId: 'franeker-station' } }
const folder = mkdtempSync(join(tmpdir(), 'opstap-soak-'))
const settings = readSettings(
  { PORT: '0', OPSTAP_DATA: folder, OPSTAP_NU: '2026-02-01T08:00:00Z', LIMIET_TOKEN: '1000000', LIMIET_PAS: '1000000' },
  ['--leeg'],
)
const server = await startServer(settings, () => {})
const kept: unknown[] = []
let failed = 0

const ask = async (rol: Rol, method: string, path: string, body?: unknown): Promise<Record<string, unknown>> => {
  // A new token each time, as of very many people.
  const token = await signToken({ sub: `soak-${Math.random()}`, rollen: [rol], gemeente: 'harlingen' })
  const response = await fetch(new URL(path, server.url), {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      'idempotency-key': `soak-${Math.random()}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (response.status >= 500) failed += 1
  const answer = (await response.json()) as Record<string, unknown>
  if (process.argv.includes('--leak')) kept.push(answer)
  return answer
}

const rideOf = (pasnummer: string, number: number, hours = 9) => ({
  pasnummer,
  van: place.woning,
  naar: place.bestemming,
  vertrek: `${plusDagen('2026-02-02', Math.floor(number / 7) % 300)}T${String(hours + (number % 7)).padStart(2, '0')}:30:00Z`,
})

const passes: string[] = []
for (let i = 0; i < PASSES; i++) {
  const { pasnummer } = await ask('gemeente', 'POST', '/v1/passen', {
    naam: `Duur ${i} Voorbeeld (verzonnen)`,
    geboortedatum: '1950-01-01',
    woning: place.woning,
    geldigVanaf: '2026-01-01',
    geldigTotEnMet: '2027-12-31',
    vervoertype: 'regulier',
  })
  passes.push(String(pasnummer))
}

/** What people do, right and wrong, by turns. */
const KINDS: readonly ((pasnummer: string, number: number) => Promise<unknown>)[] = [
  (pasnummer, number) => ask('centralist', 'POST', '/v1/ritbeoordelingen', rideOf(pasnummer, number)),
  async (pasnummer, number) => {
    const { ritten = [] } = await ask('centralist', 'POST', '/v1/ritten', rideOf(pasnummer, number))
    const [rit] = ritten as { ritnummer: string }[]
    // So that the list stays as long as it is.
    if (rit !== undefined) await ask('centralist', 'PUT', `/v1/ritten/${rit.ritnummer}/annulering`, { reden: 'Ziek' })
  },
  // In the middle of the night.
  (pasnummer, number) => ask('centralist', 'POST', '/v1/ritten', rideOf(pasnummer, number * 7, 2)),
  (pasnummer) => ask('centralist', 'GET', `/v1/passen/${pasnummer}/reizigersbudgetten/2026`),
  (pasnummer) => ask('centralist', 'GET', `/v1/passen/${pasnummer}`),
  (_, number) => ask('centralist', 'GET', `/v1/locaties?zoek=${number % 2 === 0 ? 'franeker' : `onbekend${number}`}`),
  (_, number) => ask('centralist', 'GET', `/v1/ritten/R${String(number).padStart(12, '0')}`),
  (pasnummer, number) => ask('centralist', 'POST', '/v1/ritten', { pasnummer, onzin: number }),
  () => ask('vervoerder', 'GET', '/v1/vervoersopdrachten?datum=2026-02-02'),
  (_, number) => ask('centralist', 'GET', `/v1/bestaat-niet/${number}`),
]

const heap = (): number => {
  globalThis.gc?.()
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return Math.round(((heapUsed + external) / MIB) * 100) / 100
}

const samples: number[] = []
let number = 0
for (let round = 0; round < ROUNDS; round++) {
  const until = number + ROUND
  const work = async (): Promise<void> => {
    while (number < until) {
      const mine = number++
      await KINDS[mine % KINDS.length]?.(passes[mine % PASSES] ?? '', mine)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  samples.push(heap())
}
await server.stop()
rmSync(folder, { recursive: true })
process.stdout.write(`${JSON.stringify({ samples, requests: number, failed, kept: kept.length })}\n`)
