import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plusDagen } from '../../../domain/kernel/tijd/time.ts'
import { alleRegels, gemeente, wachtOpRun } from '../../support/innen.ts'
import { startProces, type Proces } from '../../support/proces.ts'
import { nieuwePas, NU, PLAATSEN } from '../../support/voorbeelden.ts'

const AANTAL = 60
const RUN = '2026-01'

describe('a run of contributions in a server that is killed with kill -9', { timeout: 120_000 }, () => {
  let folder: string
  let env: Record<string, string>
  let server: Proces
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'opstap-'))
    const plaatsen = join(folder, 'plaatsen.json')
    writeFileSync(plaatsen, JSON.stringify(PLAATSEN))
    env = { OPSTAP_DATA: folder, OPSTAP_LOCATIES: plaatsen, OPSTAP_NU: NU }
    server = await startProces(env)
  })
  afterAll(async () => {
    await server.stop('SIGTERM')
    rmSync(folder, { recursive: true })
  })

  test('is taken up again by the next server, and holds every pass once', async () => {
    const passen = await Promise.all(
      Array.from({ length: AANTAL }, (_, i) =>
        nieuwePas(
          server,
          {
            naam: `Nummer ${i} Voorbeeld (verzonnen)`,
            geboortedatum: plusDagen('1950-01-01', 6 * i),
            woning: { locatieId: 'borculo-thuis' },
          },
          'berkelland',
        ),
      ),
    )
    const start = { token: await gemeente(server), body: { jaar: 2026 } }
    const gestart = await server.call('POST', '/bijdrageruns', start)
    expect([gestart.status, gestart.body.status]).toEqual([201, 'bezig'])
    for (let keer = 0; keer < 3; keer++) {
      await server.stop('SIGKILL')
      server = await startProces(env)
    }
    const run = await wachtOpRun(server, RUN)
    const regels = await alleRegels(server, RUN)
    expect([...regels.keys()]).toEqual(expect.arrayContaining(passen))
    // Two passes of the demo besides.
    expect(regels.size).toBe(AANTAL + 2)
    expect(run.totalen).toMatchObject({ regels: AANTAL + 2, bedragCent: (AANTAL + 2) * 6000 })
  })
})
