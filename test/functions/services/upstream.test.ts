import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { eenmaalGevraagd } from '../../../functions/services/afstand/afstand.ts'
import { metOsrm } from '../../../functions/services/afstand/osrm.ts'
import { openGazetteer } from '../../../functions/services/locaties/gazetteer.ts'
import { openPdok } from '../../../functions/services/locaties/pdok.ts'
import { openUpstream, ServiceUnavailable, type Upstream } from '../../../functions/services/upstream.ts'
import { startBuitendienst, type Buitendienst } from '../../support/buitendienst.ts'

const SLOW_MS = 60
const REST_MS = 30_000

let dienst: Buitendienst
let status = 200
let body: unknown
beforeAll(async () => {
  dienst = await startBuitendienst(() => ({ status, body }))
})
afterAll(() => dienst.stop())

let now = 0
let upstream: Upstream
beforeEach(() => {
  dienst.gedrag = 'goed'
  dienst.gevraagd.length = 0
  status = 200
  body = { ok: true }
  now = 0
  upstream = openUpstream(SLOW_MS, () => now)
})
const ask = (): Promise<unknown> => upstream(new URL(dienst.url))

describe('a service outside', () => {
  test('is left alone for half a minute after two failures, and then asked by one', async () => {
    dienst.gedrag = 'status 500'
    for (let i = 0; i < 10; i++) await expect(ask()).rejects.toBeInstanceOf(ServiceUnavailable)
    expect(dienst.gevraagd).toHaveLength(2)
    now = REST_MS
    const all = await Promise.allSettled(Array.from({ length: 5 }, ask))
    expect(all.every((outcome) => outcome.status === 'rejected')).toBe(true)
    expect(dienst.gevraagd).toHaveLength(3)
    dienst.gedrag = 'goed'
    now = 2 * REST_MS
    expect(await ask()).toEqual({ ok: true })
    expect(await Promise.all([ask(), ask()])).toEqual([{ ok: true }, { ok: true }])
  })

  test('is waited for no longer than was said, or than the caller has', async () => {
    dienst.gedrag = 'te traag'
    const begin = performance.now()
    await expect(ask()).rejects.toBeInstanceOf(ServiceUnavailable)
    expect(performance.now() - begin).toBeGreaterThanOrEqual(SLOW_MS - 1)
    const shorter = performance.now()
    await expect(openUpstream(60_000)(new URL(dienst.url), 5)).rejects.toBeInstanceOf(ServiceUnavailable)
    expect(performance.now() - shorter).toBeLessThan(30_000)
  })

  test('that answers that it has nothing is not away', async () => {
    status = 404
    for (let i = 0; i < 5; i++) await expect(ask()).rejects.toBeInstanceOf(ServiceUnavailable)
    // One more may be on its way from the test before.
    expect(dienst.gevraagd.length).toBeGreaterThanOrEqual(5)
  })
})

const A = { lat: 53.17, lon: 5.42 }
const B = { lat: 53.2, lon: 5.5 }
const straight = () => Promise.resolve({ meter: 7, methode: 'omwegfactor' as const })

describe('the route planner', () => {
  test('is asked once for a way: what was judged is booked at the same price', async () => {
    body = { code: 'Ok', routes: [{ distance: 1234.6 }] }
    const afstand = metOsrm(dienst.url, straight, upstream)
    const eerst = await afstand(A, B)
    expect(eerst).toEqual({ meter: 1235, methode: 'routeplanner' })
    dienst.gedrag = 'verbroken'
    expect(await afstand(A, B)).toEqual(eerst)
    expect(dienst.gevraagd).toHaveLength(1)
    // The way back is another way.
    expect((await afstand(B, A)).routeplannerUitgevallen).toBe(true)
  })

  test('that is away is asked again when it is back, and not for each date of a series', async () => {
    dienst.gedrag = 'status 500'
    const afstand = metOsrm(dienst.url, straight, upstream)
    const reeks = eenmaalGevraagd(afstand)
    for (let dag = 0; dag < 24; dag++) expect((await reeks(A, B)).meter).toBe(7)
    expect(dienst.gevraagd).toHaveLength(1)
    dienst.gedrag = 'goed'
    body = { code: 'Ok', routes: [{ distance: 10 }] }
    expect((await afstand(A, B)).methode).toBe('routeplanner')
    // The series goes on at the price that it began with.
    expect((await reeks(A, B)).meter).toBe(7)
  })
})

describe('the address service', () => {
  const doc = {
    type: 'adres',
    id: 'adr-1',
    weergavenaam: 'Verzonnenstraat 1, Franeker',
    woonplaatsnaam: 'Franeker',
    gemeentenaam: 'Waadhoeke',
    centroide_ll: 'POINT(5.5 53.2)',
  }
  const plaats = { id: 'adr-1', weergavenaam: 'x', woonplaats: 'Franeker', gemeente: 'Waadhoeke', punt: B }

  test('is asked for a place once', async () => {
    body = { response: { docs: [doc] } }
    const locaties = openPdok(dienst.url, openGazetteer([]), upstream)
    expect((await locaties.vind('adr-1'))?.weergavenaam).toBe('Verzonnenstraat 1, Franeker')
    dienst.gedrag = 'verbroken'
    expect((await locaties.vind('adr-1'))?.weergavenaam).toBe('Verzonnenstraat 1, Franeker')
    expect(dienst.gevraagd).toHaveLength(1)
  })

  test('is not asked for a place that is kept with the pass', async () => {
    const locaties = openPdok(dienst.url, openGazetteer([]), upstream)
    expect(await locaties.vind('adr-1', () => Promise.resolve([plaats]))).toEqual(plaats)
    expect(dienst.gevraagd).toEqual([])
  })

  test('is asked again for what it did not know', async () => {
    body = { response: { docs: [] } }
    const locaties = openPdok(dienst.url, openGazetteer([]), upstream)
    expect(await locaties.vind('adr-1')).toBeUndefined()
    body = { response: { docs: [doc] } }
    expect((await locaties.vind('adr-1'))?.id).toBe('adr-1')
  })
})
