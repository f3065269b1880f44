import type { DynamoDBRecord } from 'aws-lambda'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { cloudEventsOf, STREAM_FILTERS } from '../../../../functions/lambda/events/raised.ts'
import { localClient } from '../../../../functions/local/dynamodb-local.ts'
import { lets } from '../../../support/aws/pattern.ts'
import { openStream } from '../../../support/aws/stream.ts'
import { leesOperaties, maakAlles } from '../../../support/operaties.ts'
import { startOpstap, tableOf, type Opstap } from '../../../support/opstap.ts'
import { annuleer, geboekteRit, nieuwePas, NU, ruimteVoor } from '../../../support/voorbeelden.ts'

const endpoint = inject('dynamodb')

const wakes = (record: DynamoDBRecord): boolean => STREAM_FILTERS.some((filter) => lets(filter, record))
const kindOf = ({ dynamodb }: DynamoDBRecord): string =>
  [dynamodb?.Keys?.['pk']?.S, dynamodb?.Keys?.['sk']?.S].map((key) => key?.split('#')[0]).join(' ')

describe.skipIf(endpoint === '')('the stream of a table in which everything happens (needs Java 17)', () => {
  let opstap: Opstap
  let records: DynamoDBRecord[]
  beforeAll(async () => {
    opstap = await startOpstap({ nu: NU })
    const client = localClient(endpoint)
    const stream = await openStream(client, endpoint, tableOf(opstap.folder))
    const operaties = await leesOperaties(opstap)
    await maakAlles(opstap, operaties, 'berkelland')
    const woning = { locatieId: 'harlingen-voorstraat' }
    const pasnummer = await nieuwePas(opstap, { woning, ...ruimteVoor(2) })
    const naar = { locatieId: 'franeker-station' }
    const ritnummer = await geboekteRit(opstap, { pasnummer, van: woning, naar, vertrek: '2026-03-14T10:30:00+01:00' })
    await opstap.call('PATCH', `/ritten/${ritnummer}`, {
      token: await opstap.token('centralist'),
      body: { vertrek: '2026-03-14T11:30:00+01:00' },
    })
    await annuleer(opstap, ritnummer)
    await opstap.call('PATCH', `/passen/${pasnummer}`, {
      token: await opstap.token('gemeente'),
      body: { scootmobiel: true },
    })
    records = await stream.read()
    client.destroy()
  })
  afterAll(() => opstap.stop())

  const eventsOf = (record: DynamoDBRecord) => cloudEventsOf(record, 'urn:nld:oin:00000000000000000000:systeem:opstap')

  test('wakes the publisher for every change that raises an event, a run of contributions among them', () => {
    const raising = records.filter((record) => eventsOf(record).length > 0)
    expect(raising.filter((record) => !wakes(record)).map(kindOf)).toEqual([])
    expect([...new Set(raising.flatMap(eventsOf).map(({ type }) => type))].toSorted()).toEqual([
      'nl.opstap.bijdragerun-gestart',
      'nl.opstap.pas-gewijzigd',
      'nl.opstap.pas-verleend',
      // The pass began with almost all of its budget used elsewhere.
      'nl.opstap.reizigersbudget-bereikt',
      'nl.opstap.rit-geannuleerd',
      'nl.opstap.rit-geboekt',
      'nl.opstap.rit-gewijzigd',
      'nl.opstap.simulatie-gestart',
    ])
  })

  test('wakes it for nothing else: not for the logboek, keys, codes, lines of a run and what expired', () => {
    const asleep = new Set(records.filter((record) => !wakes(record)).map(kindOf))
    expect([...asleep]).toEqual(expect.arrayContaining(['LOGBOEK 2026-03-01T08:00:00.000Z', 'SLEUTEL SLEUTEL']))
    const awake = new Set(records.filter(wakes).map((record) => kindOf(record).replace(/^SIMULATIE .*/, 'SIMULATIE')))
    // The document that a simulation keeps wakes it too, once each, and raises nothing.
    expect([...awake].toSorted()).toEqual(['BIJDRAGERUN 2021-01', 'PAS JAAR', 'PAS PAS', 'PAS RIT', 'SIMULATIE'])
  })
})
