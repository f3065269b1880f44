import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signToken } from '../../../functions/local/inloggen/issuer.ts'
import { serverVan, startServerproces, type Draaiend } from '../../releases/proces.ts'
import { als, ALLES_MEE, NU, stappenVan, type Releaseclient } from '../../releases/stappen.ts'
import { PROJECT } from '../../support/proces.ts'

/** What 0.2.0 can be asked, it also asks of what the program of today wrote. */
describe('a release that is undone loses nothing', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'opstap-'))
  const env = { OPSTAP_DATA: folder, OPSTAP_NU: NU }
  const vandaag = (nu: string = NU): Promise<Draaiend> =>
    startServerproces('functions/local/start.ts', PROJECT, { ...env, OPSTAP_NU: nu }, signToken)
  let vorige: Draaiend
  let roep: Releaseclient['roep']
  const ritten = async (pasnummer: string): Promise<any[]> =>
    (await roep('GET', `/ritten?pasnummer=${pasnummer}`, als('centralist'))).body.ritten

  beforeAll(async () => {
    const stappen = stappenVan('0.2.0').filter(({ nu }) => nu.startsWith('2026'))
    for (const { nu, doe } of stappen) {
      const draaiend = await vandaag(nu)
      await doe(draaiend.client)
      await draaiend.stop()
    }
    vorige = await startServerproces(await serverVan('0.2.0'), PROJECT, env, signToken)
    roep = vorige.client.roep
  })
  afterAll(async () => {
    await vorige.stop()
    rmSync(folder, { recursive: true })
  })

  test.each([
    '/passen/HRL-000001',
    '/passen/HRL-000002',
    '/passen/HRL-000001/reizigersbudgetten/2026',
    '/passen/HRL-000002/inzagen',
    '/passen/HRL-000002/gegevens',
    '/passen/HRL-000002/koppelingen',
    '/passen/HRL-000002/correctieverzoeken',
    '/correctieverzoeken',
    '/stiptheid?van=2026-11-01&tot=2026-11-23',
  ])('the release before answers %s', async (pad) => {
    expect(await roep('GET', pad, als('gemeente'))).toMatchObject({ status: 200 })
  })

  test.each(['/incassogegevens', '/bijdrageruns', '/bijdrageruns/2026-01/regels'])(
    'and of contributions %s',
    async (pad) => {
      expect(await roep('GET', pad, als('gemeente', 'berkelland'))).toMatchObject({ status: 200 })
    },
  )

  test('knows a repeated request again', async () => {
    const { status, body } = await roep('POST', '/ritten', als('centralist'), ALLES_MEE, 'alles-mee')
    expect([status, body.ritten.length]).toEqual([201, 2])
  })

  test.each(['HRL-000001', 'HRL-000002', 'HRL-000003', 'HRL-000007'])(
    'reads each ride and series of %s',
    async (pas) => {
      for (const { ritnummer } of await ritten(pas))
        expect(await roep('GET', `/ritten/${ritnummer}`, als('centralist'))).toMatchObject({ status: 200 })
      const { body } = await roep('GET', `/ritreeksen?pasnummer=${pas}`, als('centralist'))
      for (const { reeksnummer } of body.reeksen)
        expect(await roep('GET', `/ritreeksen/${reeksnummer}`, als('centralist'))).toMatchObject({ status: 200 })
    },
  )

  test('books, changes and cancels, and the newer one goes on with that', async () => {
    const aanvraag = { ...ALLES_MEE, retour: undefined, vertrek: '2026-12-18T10:30:00+01:00' }
    const { body } = await roep('POST', '/ritten', als('centralist'), aanvraag, 'op-0.2.0')
    const pad = `/ritten/${body.ritten[0].ritnummer}`
    const later = { vertrek: '2026-12-18T11:00:00+01:00' }
    expect((await roep('PATCH', pad, als('centralist'), later)).status).toBe(200)
    const verandering = { telefoon: '0600 000 008' }
    expect((await roep('PATCH', '/passen/HRL-000001', als('gemeente'), verandering)).status).toBe(200)
    const budget = (await roep('GET', '/passen/HRL-000001/reizigersbudgetten/2026', als('centralist'))).body
    const nieuw = await vandaag()
    const straks = await nieuw.client.roep('GET', '/passen/HRL-000001/reizigersbudgetten/2026', als('centralist'))
    expect(straks.body).toMatchObject({ geboektMeter: budget.geboektMeter, geredenMeter: budget.geredenMeter })
    expect((await nieuw.client.roep('GET', pad, als('centralist'))).body.vertrek).toBe('2026-12-18T10:00:00Z')
    expect(nieuw.uitvoer()).not.toContain('setApart')
    await nieuw.stop()
  })
})
