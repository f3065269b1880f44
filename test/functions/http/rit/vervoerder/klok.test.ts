import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { leesVanaf } from '../../../../../functions/use-cases/rit/vervoerder/positie.ts'
import { startOpstap, type Answer, type Opstap } from '../../../../support/opstap.ts'
import { annuleer, geboekteRit, nieuwePas, NU, opDag, PLAATSEN, ritaanvraag } from '../../../../support/voorbeelden.ts'

const BEGIN = Date.parse(NU)
const UUR = 3_600_000
const MINUUT = 60_000

describe('a carrier hears of every change, whatever the clock does', () => {
  const folder = mkdtempSync(join(tmpdir(), 'opstap-klok-'))
  let nuMs = BEGIN
  let opstap: Opstap
  let pasnummer: string
  let dag = 0
  const start = async (): Promise<void> => {
    opstap = await startOpstap({ folder, locaties: PLAATSEN, klok: () => nuMs })
  }
  const boekEen = (): Promise<string> => geboekteRit(opstap, ritaanvraag(pasnummer, { vertrek: opDag(dag++) }))
  const vraag = async (sinds: string): Promise<Answer> =>
    opstap.call('GET', `/vervoersopdrachten?gewijzigdSinds=${encodeURIComponent(sinds)}`, {
      token: await opstap.token('vervoerder'),
    })
  let positie = NU
  /** What a carrier hears that asks from where it was, and goes on from there. */
  const hoor = async (): Promise<string[]> => {
    const { status, body } = await vraag(positie)
    expect(status).toBe(200)
    positie = body.gewijzigdTot
    return body.vervoersopdrachten.map(({ ritnummer }: { ritnummer: string }) => ritnummer)
  }

  beforeAll(async () => {
    await start()
    pasnummer = await nieuwePas(opstap)
  })
  afterAll(async () => {
    await opstap.stop()
    rmSync(folder, { recursive: true })
  })

  test('set back by an hour: its own position is taken, and what changes next is heard', async () => {
    nuMs = BEGIN + 2 * UUR
    const eerste = await boekEen()
    expect(await hoor()).toContain(eerste)
    nuMs += -UUR + MINUUT
    const tweede = await boekEen()
    expect(await hoor()).toContain(tweede)
    nuMs += 5 * MINUUT
    await annuleer(opstap, tweede)
    expect(await hoor()).toContain(tweede)
  })

  test('asking only when the clock is past its position again: nothing of the second hour is missed', async () => {
    nuMs = BEGIN + 4 * UUR
    await hoor()
    nuMs = BEGIN + 3 * UUR
    const tussenin = await boekEen()
    nuMs = BEGIN + 5 * UUR
    expect(await hoor()).toContain(tussenin)
    // And then it goes on as always.
    nuMs += 10 * MINUUT
    expect(await hoor()).not.toContain(tussenin)
  })

  test('ahead for a while and then right again: what was dated ahead is heard at once', async () => {
    nuMs = BEGIN + 6 * UUR
    await hoor()
    nuMs = BEGIN + 9 * UUR
    const vooruit = await boekEen()
    nuMs = BEGIN + 6 * UUR + 5 * MINUUT
    const daarna = await boekEen()
    expect(await hoor()).toEqual(expect.arrayContaining([vooruit, daarna]))
  })

  test('set back while nothing ran', async () => {
    nuMs = BEGIN + 12 * UUR
    await hoor()
    await opstap.stop()
    nuMs = BEGIN + 11 * UUR
    await start()
    const na = await boekEen()
    expect(await hoor()).toContain(na)
    nuMs = BEGIN + 13 * UUR
    await opstap.stop()
    await start()
    // It is still known after another start.
    positie = new Date(BEGIN + 12 * UUR - MINUUT).toISOString()
    expect(await hoor()).toContain(na)
  })

  test('a moment that no clock ever said is still in the future', async () => {
    const answer = await vraag(new Date(nuMs + 2 * MINUUT).toISOString())
    expect([answer.status, answer.body.errors?.[0]?.location]).toEqual([400, 'gewijzigdSinds'])
  })
})

describe('from where a position is read', () => {
  const sprong = (vanEpochMs: number, totEpochMs: number) => ({ vanEpochMs, totEpochMs })
  test.each<[string, ReturnType<typeof sprong>[], number, number]>([
    ['no clock went back', [], 100, 100],
    ['before it went back to', [sprong(50, 80)], 40, 40],
    ['where it went back to', [sprong(50, 80)], 50, 50],
    ['just after that', [sprong(50, 80)], 51, 50],
    ['where it was before', [sprong(50, 80)], 80, 50],
    ['later than it was before', [sprong(50, 80)], 81, 81],
    ['back twice, one into the other', [sprong(50, 80), sprong(30, 60)], 70, 30],
    ['back twice, apart', [sprong(50, 80), sprong(90, 99)], 95, 90],
  ])('%s', (_, sprongen, sinds, verwacht) => {
    expect(leesVanaf({ nu: () => 100, kloksprongen: () => sprongen }, sinds)).toBe(verwacht)
  })
})
