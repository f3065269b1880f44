import { describe, expect, test } from 'vitest'
import { signToken } from '../../../functions/local/inloggen/issuer.ts'
import { openSqlite } from '../../../functions/stores/sqlite/open.ts'
import { KINDS } from '../../../functions/stores/onderhoud/kinds.ts'
import type { WholeStore } from '../../../functions/stores/store.ts'
import { mapVan, openRelease, RELEASES } from '../../releases/open.ts'
import { als, PAS_MET_SLEUTEL, REEKS_MET_SLEUTEL } from '../../releases/stappen.ts'
import { wachtOpRun } from '../../support/innen.ts'
import { alleItems, releasesContract } from './releases.ts'

releasesContract('sqlite')

const KINDS_OF_0_2_0 = [
  'bijdrageregel',
  'bijdragerun',
  'correctieverzoek',
  'dagtelling',
  'datumuitkomst',
  'demo',
  'incasso',
  'incassogegevens',
  'koppelcode',
  'koppeling',
  'koppelpogingen',
  'logregel',
  'machtiging',
  'pas',
  'paskoppeling',
  'reeks',
  'reisjaar',
  'rit',
  'runvoortgang',
  'sleutel',
  'statistiek',
  'vrijstelling',
]

test('0.2.0 left an item of every kind that it knew', async () => {
  const store = openSqlite(mapVan('0.2.0'), () => Date.parse('2026-11-23T08:00:00Z'))
  const items = await alleItems(store)
  store.close()
  const found = KINDS.filter(({ form }) => items.some(({ pk, sk }) => form.keys.test(`${pk} ${sk}`)))
  expect(found.map(({ form }) => form.name).toSorted()).toEqual(KINDS_OF_0_2_0)
})

describe('what was left', () => {
  test.each(RELEASES)('by %s is met by a yearly run, pass for pass', async (release) => {
    const opstap = await openRelease(release, 'sqlite')
    await opstap.herschreven
    const soort = release === '0.1.0' ? 'jaarlijks' : 'aanvullend'
    const token = await opstap.token('gemeente', { gemeente: 'berkelland' })
    const { status, body } = await opstap.call('POST', '/bijdrageruns', { token, body: { jaar: 2026, soort } })
    expect(status).toBe(201)
    const run = await wachtOpRun(opstap, body.runnummer)
    const items = await alleItems(opstap.deps.store as WholeStore)
    const passen = items.filter(({ pk, sk }) => pk.startsWith('PAS#berkelland#') && sk === 'PAS')
    expect(run.voortgang.passen).toBe(passen.length)
    await opstap.stop()
  })

  test('by a run, a series and keys of 0.2.0 goes on', async () => {
    const opstap = await openRelease('0.2.0', 'sqlite')
    const token = await signToken(als('gemeente'))
    const headers = { 'idempotency-key': 'pas' }
    const eerste = await opstap.call('POST', '/passen', { token, headers, body: PAS_MET_SLEUTEL })
    expect(eerste.status).toBe(201)
    const aantal = (await alleItems(opstap.deps.store as WholeStore)).filter(({ sk }) => sk === 'PAS').length
    await opstap.call('POST', '/passen', { token, headers, body: PAS_MET_SLEUTEL })
    expect((await alleItems(opstap.deps.store as WholeStore)).filter(({ sk }) => sk === 'PAS')).toHaveLength(aantal)
    const centralist = await signToken(als('centralist'))
    const reeks = await opstap.call('POST', '/ritreeksen', {
      token: centralist,
      headers: { 'idempotency-key': 'reeks' },
      body: REEKS_MET_SLEUTEL,
    })
    expect(reeks.status).toBe(201)
    const { body } = await opstap.call('GET', '/ritreeksen?pasnummer=HRL-000003', { token: centralist })
    expect(body.reeksen.map((een: any) => een.reeksnummer)).toContain(reeks.body.reeksnummer)
    expect(body.reeksen).toHaveLength(3)
    await opstap.stop()
  })
})
