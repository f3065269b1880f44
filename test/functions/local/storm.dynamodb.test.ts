import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { localClient } from '../../../functions/local/dynamodb-local.ts'
import { openDynamodb } from '../../../functions/stores/dynamodb/open.ts'
import { tableOf } from '../../support/opstap.ts'
import { startProces, type Proces } from '../../support/proces.ts'
import { startSlechteDag, type SlechteDag } from '../../support/slechte-dag.ts'
import { eisHeel, eisKloppend, storm } from '../../support/storm.ts'
import { nieuwePas, NU, PLAATSEN } from '../../support/voorbeelden.ts'

describe.skipIf(inject('dynamodb') === '')('a bad day of DynamoDB (needs Java 17)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'opstap-storm-'))
  const endpoint = inject('dynamodb')
  let dag: SlechteDag
  let env: Record<string, string>
  let server: Promise<Proces>
  beforeAll(async () => {
    dag = await startSlechteDag(endpoint)
    const plaatsen = join(folder, 'plaatsen.json')
    writeFileSync(plaatsen, JSON.stringify(PLAATSEN))
    env = {
      OPSTAP_DATA: folder,
      OPSTAP_LOCATIES: plaatsen,
      OPSTAP_NU: NU,
      OPSTAP_STORE: 'dynamodb',
      DYNAMODB_URL: dag.url,
      DYNAMODB_TABLE: tableOf(folder),
    }
    server = startProces(env)
  })
  afterAll(() => {
    dag.server.closeAllConnections()
    dag.server.close()
    rmSync(folder, { recursive: true })
  })

  test('refused one in ten, slow, away for a while and the server killed: nothing is lost, nothing double', async () => {
    const passen = await Promise.all([1, 2, 3, 4].map(async () => nieuwePas(await server)))
    let weg: Promise<void> | undefined
    const verteld = await storm(
      () => server,
      { passen, aantal: 40, tegelijk: 6 },
      async (klaar) => {
        if (klaar === 4) dag.zet('een op tien te druk')
        if (klaar === 16) dag.zet('traag')
        if (klaar === 20)
          server = server.then(async (draaiend) => {
            await draaiend.stop('SIGKILL')
            return await startProces(env)
          })
        if (klaar === 28) {
          dag.zet('weg')
          weg = setTimeout(2000).then(() => dag.zet('goed'))
        }
        await Promise.resolve()
      },
    )
    await weg
    expect(dag.geweigerd()).toBeGreaterThan(3)
    const draaiend = await server
    await eisHeel(draaiend, passen, verteld)
    expect(await draaiend.stop('SIGTERM')).toEqual({ code: 0 })
    const store = openDynamodb(localClient(endpoint), tableOf(folder), { now: () => Date.parse(NU) })
    await eisKloppend(store)
    store.close()
  })
})
