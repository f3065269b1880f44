import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { writeVerwerkt, type Verwerkt } from '../../functions/stores/inzage/logboek.ts'
import { writeRit } from '../../functions/stores/rit/ritten.ts'
import { versionIs } from '../../functions/stores/store.ts'
import { costParts } from '../../infra/cost.ts'
import { ITEM_BYTES } from '../../infra/cost/assumptions.ts'
import { requestCost, yearlyCost } from '../../infra/cost/compute.ts'
import { MEASUREMENT, OPERATIONS, PER_RIDE } from '../../infra/cost/operations.ts'
import { fillParts } from '../../bench/page.ts'
import { geannuleerd, imageOf } from '../functions/lambda/events/changes.ts'
import { itemBytes } from '../support/recorder.ts'

const document = readFileSync(new URL('../../docs/cost.md', import.meta.url), 'utf8')

test('docs/cost.md tells what is computed from what was measured', () => {
  const parts = costParts(MEASUREMENT)
  expect(fillParts(document, (name) => parts[name])).toBe(document)
  for (const part of Object.values(parts)) expect(document).toContain(part)
})

test('items are no larger than is computed with', async () => {
  const verwerkt: Verwerkt = {
    span: 'a'.repeat(16),
    begin: '2026-03-01T08:00:00.000Z',
    trace: 'b'.repeat(32),
    naam: 'leesReizigersbudget',
    activiteit: 'wmo-vervoer-ritten-1',
    duur: 1000,
    status: 'Error',
    ouder: 'c'.repeat(16),
    aanroeper: 'd'.repeat(16),
    wie: '00000000-0000-0000-0000-000000000000',
    rol: 'centralist',
    mandaat: 'wettelijkVertegenwoordiger',
  }
  const bytes = {
    rit: itemBytes(await imageOf(writeRit('harlingen', geannuleerd(), versionIs(1)))),
    verwerkt: itemBytes(await imageOf(writeVerwerkt('harlingen', 'x'.repeat(43), verwerkt, 1_800_000_000))),
  }
  const kinds = ['rit', 'verwerkt'] as const
  expect(kinds.filter((kind) => bytes[kind] > ITEM_BYTES[kind])).toEqual([])
})

test('a cost worked out by hand', () => {
  const one = { name: 'book a ride', calls: 3, readUnits: 2, writeUnits: 11, answerBytes: 1_000_000, milliseconds: 100 }
  // 2 × $0.1525 + 11 × $0.7625 = $8.6925 a million. $0.20 a million, and 100 ms × 1769 ⁄ 1024 + 0.1 × 400 ms = 212.75 ms
  // of 1 GB at $0.0000133334 a second. A request of each of three services, a megabyte, and 600 bytes of log.
  const cost = requestCost(one)
  expect(cost['DynamoDB requests']).toBeCloseTo(8.6925e-6, 12)
  expect(cost['Lambda']).toBeCloseTo(2e-7 + 0.212_753_906 * 1.333_34e-5, 12)
  expect(cost['API Gateway']).toBeCloseTo(1.2e-6, 12)
  expect(cost['CloudFront']).toBeCloseTo(1.2e-6 + 0.001 * 0.085, 12)
  expect(cost['WAF']).toBeCloseTo(6e-7, 12)
  expect(cost['CloudWatch']).toBeCloseTo(6e-7 * 0.63, 12)
  // A million rides, of which only a booking is asked, once each. And two rounds a minute of 9 read units each, with
  // 525,600 minutes in a year: 1,051,200 × 9 × $0.1525 a million = $1.442772.
  const year = yearlyCost(1_000_000, [{ ...one, perRide: 1 }])
  expect(year['DynamoDB requests']).toBeCloseTo(8.6925 + 1.442_772, 6)
  // 1.2 booked + 0.1 changed + 0.2 cancelled + 1 reported + 1 ⁄ 40 granted.
  expect(year['EventBridge']).toBeCloseTo(2.525, 6)
})

test('each operation that was measured has its number of times, and each that is counted was measured', () => {
  expect(OPERATIONS.filter(({ perRide }) => !Number.isFinite(perRide))).toEqual([])
  expect(OPERATIONS.map(({ name }) => name).toSorted()).toEqual(Object.keys(PER_RIDE).toSorted())
})
