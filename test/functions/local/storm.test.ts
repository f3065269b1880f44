import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSnapshot } from '../../../functions/stores/sqlite/snapshot.ts'
import { startOpstap } from '../../support/opstap.ts'
import { startProces, type Proces } from '../../support/proces.ts'
import { eisHeel, eisKloppend, storm } from '../../support/storm.ts'
import { annuleer, geboekteRit, nieuwePas, NU, opDag, PLAATSEN, ritaanvraag } from '../../support/voorbeelden.ts'

/** Takes connections and never says a word. */
const hangt = async (): Promise<{ server: Server; url: string }> => {
  const server = createServer((socket) => void socket.on('error', () => {}))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

describe('a server on one machine that is killed again and again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'opstap-storm-'))
  let planner: { server: Server; url: string }
  let env: Record<string, string>
  let server: Promise<Proces>
  beforeAll(async () => {
    planner = await hangt()
    const plaatsen = join(folder, 'plaatsen.json')
    writeFileSync(plaatsen, JSON.stringify(PLAATSEN))
    env = { OPSTAP_DATA: folder, OPSTAP_LOCATIES: plaatsen, OPSTAP_NU: NU, OSRM_URL: planner.url }
    server = startProces(env)
  })
  afterAll(() => {
    planner.server.close()
    rmSync(folder, { recursive: true })
  })

  test('killed at random moments, with a planner that hangs: nothing is lost, nothing double', async () => {
    const passen = await Promise.all([1, 2, 3, 4].map(async () => nieuwePas(await server)))
    const kills = 2
    let gekild = 0
    let volgende = 8
    const verteld = await storm(
      () => server,
      { passen, aantal: 56, tegelijk: 8 },
      async (klaar) => {
        if (klaar < volgende || gekild === kills) return
        gekild += 1
        volgende = klaar + 8 + Math.floor(Math.random() * 10)
        server = server.then(async (draaiend) => {
          await draaiend.stop('SIGKILL')
          return await startProces(env)
        })
      },
    )
    expect(gekild).toBe(kills)
    const draaiend = await server
    await eisHeel(draaiend, passen, verteld)
    expect(await draaiend.stop('SIGTERM')).toEqual({ code: 0 })
    const store = openSnapshot(join(folder, 'opstap.sqlite'), () => Date.parse(NU))
    await eisKloppend(store)
    store.close()
  })
})

const MIB = 2 ** 20
/** What a server may hold more: what is remembered of tokens, places and the like. */
const MEER_MIB = 12

test('memory is flat: after sixteen hundred requests no more is held than after four hundred', async () => {
  const { setFlagsFromString } = await import('node:v8')
  const { runInNewContext } = await import('node:vm')
  setFlagsFromString('--expose-gc')
  const gc = runInNewContext('gc') as () => void
  const opstap = await startOpstap({ nu: NU, locaties: PLAATSEN })
  const pasnummer = await nieuwePas(opstap)
  const token = await opstap.token('centralist')
  let ronde = 0
  const vraag = async (aantal: number): Promise<void> => {
    for (let i = 0; i < aantal; i += 10) {
      ronde += 1
      const aanvraag = ritaanvraag(pasnummer, { vertrek: opDag(ronde % 100, '12:00:00') })
      await Promise.all(
        Array.from({ length: 9 }, () => opstap.call('POST', '/ritbeoordelingen', { token, body: aanvraag })),
      )
      await annuleer(opstap, await geboekteRit(opstap, aanvraag), token)
    }
  }
  const inGebruik = (): number => {
    gc()
    return process.memoryUsage().heapUsed / MIB
  }
  await vraag(400)
  const eerst = inGebruik()
  await vraag(1200)
  expect(inGebruik() - eerst).toBeLessThan(MEER_MIB)
  await opstap.stop()
})
