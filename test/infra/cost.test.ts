import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { writeVerwerkt, type Verwerkt } from '../../functions/stores/inzage/logboek.ts'
import { leegReisjaar } from '../../domain/persoon/index.ts'
import { dossierVan } from '../domain/support.ts'
import { writePasdossier } from '../../functions/stores/pas/passen.ts'
import { writeReisjaar } from '../../functions/stores/pas/reizigers.ts'
import { writeRit } from '../../functions/stores/rit/ritten.ts'
import { writeSleutel } from '../../functions/stores/sleutels.ts'
import { isNew, versionIs } from '../../functions/stores/store.ts'
import { costTable, operationsTable, pricesTable } from '../../infra/cost.ts'
import { ITEM_BYTES } from '../../infra/cost/assumptions.ts'
import { yearlyCost } from '../../infra/cost/compute.ts'
import { geannuleerd, imageOf, pas, rit } from '../functions/lambda/events/changes.ts'
import { itemBytes } from '../support/recorder.ts'

const document = readFileSync(new URL('../../docs/cost.md', import.meta.url), 'utf8')

test.each([
  ['the cost at three sizes', costTable],
  ['the assumptions', operationsTable],
  ['the prices', pricesTable],
])('docs/cost.md tells %s as it is computed', (_, table) => {
  expect(document).toContain(table())
})

test('items are no larger than is computed with', async () => {
  const ritten = [{ pasnummer: rit.pasnummer, vertrek: rit.vertrek, ritnummer: rit.ritnummer }]
  const sleutel = { gemeente: 'harlingen', wie: 'sub', idempotencyKey: 'k' }
  const reistijd = {
    ritnummer: rit.ritnummer,
    vanEpochMs: Date.parse(rit.vertrek),
    totEpochMs: Date.parse(rit.verwachteAankomst),
  }
  const agenda = {
    ...leegReisjaar(2026),
    geboektMeter: 1_500_000,
    bezet: Array.from({ length: 10 }, () => reistijd),
  }
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
    pas: itemBytes(await imageOf(writePasdossier('harlingen', dossierVan(pas), isNew))),
    reisjaar: itemBytes(await imageOf(writeReisjaar('harlingen', pas.pasnummer, agenda, versionIs(41)))),
    rit: itemBytes(await imageOf(writeRit('harlingen', geannuleerd(), versionIs(1)))),
    sleutel: itemBytes(await imageOf(writeSleutel(sleutel, {}, { ritten: [...ritten, ...ritten] }, 1_800_000_000))),
    verwerkt: itemBytes(await imageOf(writeVerwerkt('harlingen', 'x'.repeat(43), verwerkt, 1_800_000_000))),
  }
  const kinds = ['pas', 'reisjaar', 'rit', 'sleutel', 'verwerkt'] as const
  expect(kinds.filter((kind) => bytes[kind] > ITEM_BYTES[kind])).toEqual([])
})

test('a cost worked out by hand', () => {
  // 1,000,000 rides. Write units: 1.2 × 9 booked + 0.2 × 8 cancelled + 8 reported + 6 ⁄ 40 granted = 20.55 a ride,
  // and 2 for each line of the logboek: 1.5 + 1.2 + 1 + 0.2 + 1 + 1 ⁄ 40 requests about one person and 4 ⁄ 50 page of
  // orders × 50 people = 8.925 lines: 17.85. Together 38.4.
  // Read units: 1.5 × 1 judged + 1.2 × 2 booked + 1 × 4 listed + 1.2 × 2.5 cancelled or reported = 10.9 a ride, and
  // 4 ⁄ 50 page of orders × (13 ⁄ 2 for the rides + 50 for the passes) = 4.52.
  // 38.4 × $0.7625 + 15.42 × $0.1525 = $29.28 + $2.35155 = $31.63155. And two rounds a minute of 9 read units each, with
  // 525,600 minutes in a year: 1,051,200 × 9 × $0.1525 a million = $1.442772. Together $33.074322.
  expect(yearlyCost(1_000_000)['DynamoDB requests']).toBeCloseTo(33.074_322, 6)
  // 5.925 + 1 + 0.08 requests a ride × $1.20 a million.
  expect(yearlyCost(1_000_000)['API Gateway']).toBeCloseTo(8.406, 6)
})
