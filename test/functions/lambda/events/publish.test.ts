import { EventBridgeClient, type PutEventsCommandInput } from '@aws-sdk/client-eventbridge'
import type { DynamoDBRecord } from 'aws-lambda'
import { beforeAll, describe, expect, test } from 'vitest'
import type { CloudEvent } from '../../../../functions/lambda/events/cloud-event.ts'
import { openEventBridge } from '../../../../functions/lambda/events/eventbridge.ts'
import { publish, type EventBus } from '../../../../functions/lambda/events/publish.ts'
import { writeRit } from '../../../../functions/stores/rit/ritten.ts'
import { isNew } from '../../../../functions/stores/store.ts'
import { changeOf, imageOf, PERSOON, rit } from './changes.ts'

const SOURCE = 'urn:nld:oin:00000000000000000000:systeem:opstap'

/** Twenty-five rides, each booked. */
let changes: DynamoDBRecord[] = []
beforeAll(async () => {
  changes = await Promise.all(
    Array.from({ length: 25 }, async (_, i) => {
      const image = await imageOf(writeRit('harlingen', { ...rit, ritnummer: `RIT${i}` }, isNew))
      return changeOf(image, { sequenceNumber: String(100 + i) })
    }),
  )
})

const broken = (sequenceNumber: string): DynamoDBRecord =>
  changeOf(
    {
      pk: { S: `PAS#harlingen#${PERSOON.pasnummer}` },
      sk: { S: 'RIT#2026-03-14T09:30:00Z#R1' },
      version: { N: '1' },
      data: { S: JSON.stringify({ naam: PERSOON.naam }) },
    },
    { sequenceNumber },
  )

/** A bus in memory that refuses the events with these subjects, as EventBridge refuses entries. */
const busThat = (refuses: readonly string[] = []): EventBus & { readonly calls: CloudEvent[][] } => {
  const calls: CloudEvent[][] = []
  return {
    calls,
    send: (events) => {
      const refused = events.findIndex(({ subject }) => refuses.includes(subject ?? ''))
      calls.push([...events])
      return Promise.resolve(refused === -1 ? events.length : refused)
    },
  }
}

const publishTo = async (bus: EventBus, records: readonly DynamoDBRecord[]) => {
  const log: unknown[] = []
  const { batchItemFailures } = await publish(records, SOURCE, bus, (entry) => log.push(entry))
  return { failed: batchItemFailures.map(({ itemIdentifier }) => itemIdentifier), log }
}

describe('a batch', () => {
  test('is sent in the order of the table, ten at a time', async () => {
    const bus = busThat()
    expect((await publishTo(bus, changes)).failed).toEqual([])
    expect(bus.calls.map((call) => call.length)).toEqual([10, 10, 5])
    expect(bus.calls.flat().map(({ subject }) => subject)).toEqual(changes.map((_, i) => `RIT${i}`))
  })

  test('is given back from the first event that was refused on, and nothing later is sent', async () => {
    const bus = busThat(['RIT13'])
    expect((await publishTo(bus, changes)).failed).toEqual(['113'])
    expect(bus.calls).toHaveLength(2)
  })

  test('is given back from the first unsent event when the bus does not answer', async () => {
    let calls = 0
    const bus: EventBus = {
      send: (events) => (++calls === 2 ? Promise.reject(new Error('no answer')) : Promise.resolve(events.length)),
    }
    expect((await publishTo(bus, changes)).failed).toEqual(['110'])
  })

  test('offered again has the same ids, so that a subscriber can leave out what it had', async () => {
    const first = busThat(['RIT13'])
    await publishTo(first, changes)
    const again = busThat()
    await publishTo(again, changes.slice(13))
    const ids = [...first.calls.flat(), ...again.calls.flat()].map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(changes.length)
    expect(new Set(ids).size).toBe(changes.length)
  })

  test('with a change that cannot be read is sent up to there and given back from there', async () => {
    const bus = busThat()
    const { failed, log } = await publishTo(bus, [...changes.slice(0, 3), broken('103'), ...changes.slice(4, 6)])
    expect(failed).toEqual(['103'])
    expect(bus.calls.flat().map(({ subject }) => subject)).toEqual(['RIT0', 'RIT1', 'RIT2'])
    expect(JSON.stringify(log)).toContain('"operation":"readChange"')
    expect(JSON.stringify(log)).not.toMatch(/Tonnie|HRL-/)
  })

  test('fails at the earlier of a refused event and a change that cannot be read', async () => {
    expect((await publishTo(busThat(['RIT1']), [...changes.slice(0, 3), broken('103')])).failed).toEqual(['101'])
  })

  test('without anything to tell calls nobody', async () => {
    const bus = busThat()
    expect((await publishTo(bus, [])).failed).toEqual([])
    expect(bus.calls).toEqual([])
  })
})

const bookedEvent = async (): Promise<CloudEvent> => {
  const bus = busThat()
  await publishTo(bus, changes.slice(0, 1))
  return bus.calls[0]![0]!
}

/** A real client whose requests are answered here, without a network. */
const clientThat = (answer: object): { client: EventBridgeClient; sent: any[] } => {
  const sent: any[] = []
  const client = new EventBridgeClient({ region: 'eu-central-1' })
  client.middlewareStack.add(
    () => (args) => {
      sent.push(args.input)
      return Promise.resolve({ output: answer as any, response: {} })
    },
    { step: 'initialize', name: 'answer' },
  )
  return { client, sent }
}

describe('EventBridge', () => {
  test('gets the whole CloudEvent as detail, and its type where rules look first', async () => {
    const { client, sent } = clientThat({ Entries: [{ EventId: '1' }] })
    const told = await bookedEvent()
    expect(await openEventBridge(client, 'opstap-test').send([told])).toBe(1)
    expect(sent).toEqual([
      {
        Entries: [
          {
            EventBusName: 'opstap-test',
            Source: SOURCE,
            DetailType: 'nl.opstap.rit-geboekt',
            Time: new Date(told.time),
            Detail: JSON.stringify(told),
          },
        ],
      } satisfies PutEventsCommandInput,
    ])
  })

  test('says at which entry it stopped', async () => {
    const { client } = clientThat({ Entries: [{ EventId: '1' }, { ErrorCode: 'ThrottlingException' }] })
    const told = await bookedEvent()
    expect(await openEventBridge(client, 'opstap-test').send([told, told])).toBe(1)
  })
})
