import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { localClient } from '../../../functions/local/dynamodb-local.ts'
import { dynamodbClient } from '../../../functions/stores/dynamodb/client.ts'
import { openDynamodb } from '../../../functions/stores/dynamodb/open.ts'
import { RIDER, STORE_CALL_MS, type Patience } from '../../../functions/stores/patience.ts'
import type { WholeStore } from '../../../functions/stores/store.ts'
import { startOpstap, tableOf, type Answer, type Opstap } from '../../support/opstap.ts'
import { startSlechteDag, type Gedrag, type SlechteDag } from '../../support/slechte-dag.ts'
import { eisKloppend, totAntwoord } from '../../support/storm.ts'
import { alleRitten, annuleer, boek, nieuwePas, NU, opDag, PLAATSEN, ritaanvraag } from '../../support/voorbeelden.ts'

/** As often as for a rider, each time shorter: how long DynamoDB is away makes no other difference. */
const KORT: Patience = { attempts: RIDER.attempts, attemptMs: 1000, pauseMs: 20 }

describe.skipIf(inject('dynamodb') === '')('DynamoDB is away (needs Java 17)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'opstap-weg-'))
  const endpoint = inject('dynamodb')
  let dag: SlechteDag
  let store: WholeStore
  let opstap: Opstap
  let lines: Readonly<Record<string, unknown>>[]
  beforeAll(async () => {
    dag = await startSlechteDag(endpoint)
    const credentials = { accessKeyId: 'lokaal', secretAccessKey: 'lokaal' }
    const client = dynamodbClient(KORT, { endpoint: dag.url, region: 'eu-central-1', credentials })
    store = openDynamodb(client, tableOf(folder), { now: () => Date.parse(NU), patience: KORT })
    lines = []
    opstap = await startOpstap({
      nu: NU,
      folder,
      locaties: PLAATSEN,
      args: ['--leeg'],
      env: { OPSTAP_STORE: 'dynamodb', DYNAMODB_URL: endpoint, DYNAMODB_TABLE: tableOf(folder) },
      storeOf: () => store,
      log: (line) => lines.push(line),
    })
  })
  afterAll(async () => {
    await opstap.stop()
    store.close()
    dag.server.closeAllConnections()
    dag.server.close()
    rmSync(folder, { recursive: true })
  })

  const gezondheid = async (): Promise<unknown> => (await opstap.call('GET', '/gezondheid')).body

  /** What became of a request that nobody knows of whether it was done. */
  const isLater = ({ status, headers, body }: Answer): void => {
    expect(status).toBe(503)
    expect(headers.get('retry-after')).toMatch(/^[1-9]\d*$/)
    expect(body.type).toBe('urn:opstap:probleem:probeer-opnieuw')
  }

  test.each(['weg', 'dicht', 'zwijgt'] satisfies Gedrag[])(
    '%s: each request is answered with 503 and when to ask again, health tells, and afterwards all goes on and nothing is double',
    async (gedrag) => {
      const passen = await Promise.all([1, 2, 3].map(() => nieuwePas(opstap)))
      const [pasnummer = ''] = passen
      const ritnummer = (await boek(opstap, ritaanvraag(pasnummer))).body.ritten[0].ritnummer
      const doe = [
        ...passen.map(
          (pas) => () => boek(opstap, ritaanvraag(pas, { vertrek: opDag(5) }), { sleutel: `${gedrag}-${pas}` }),
        ),
        () => annuleer(opstap, ritnummer),
      ]
      const token = await opstap.token('centralist')
      lines.length = 0
      dag.zet(gedrag)
      const antwoorden = await Promise.all([
        ...doe.map((een) => een()),
        opstap.call('GET', `/ritten?pasnummer=${pasnummer}`, { token }),
      ])
      antwoorden.forEach(isLater)
      expect(await gezondheid()).toEqual({ status: 'storing', opslag: 'storing' })
      // What is wrong stands in the log, and nothing of whom it was about.
      const fouten = lines.filter(({ status }) => status === 503)
      expect(fouten).toHaveLength(antwoorden.length)
      for (const { error } of fouten) expect(error).toBe('StoreUnavailable')
      expect(JSON.stringify(fouten)).not.toContain(pasnummer)

      dag.zet('goed')
      for (const een of doe) expect((await totAntwoord(een)).status).toBeLessThan(300)
      expect(await gezondheid()).toEqual({ status: 'ok', opslag: 'ok' })
      const ritten = (await Promise.all(passen.map((pas) => alleRitten(opstap, pas)))).flat()
      expect(ritten.map(({ status }) => status).toSorted()).toEqual(['geannuleerd', 'geboekt', 'geboekt', 'geboekt'])
      const heel = openDynamodb(localClient(endpoint), tableOf(folder), { now: () => Date.parse(NU) })
      await eisKloppend(heel)
      heel.close()
    },
  )

  test('nobody waits longer for one call than the budget of a request leaves room for', () => {
    expect(STORE_CALL_MS).toBe(RIDER.attempts * (RIDER.attemptMs + RIDER.pauseMs))
    expect(STORE_CALL_MS).toBeLessThan(10_000)
  })
})
