import { assert, asyncProperty, double, record } from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { geodesicMeter } from '../../../domain/kernel/plaats/distance.ts'
import { eenmaalGevraagd } from '../../../functions/services/afstand/afstand.ts'
import { metOmwegfactor } from '../../../functions/services/afstand/omwegfactor.ts'
import { metOsrm } from '../../../functions/services/afstand/osrm.ts'
import { openGazetteer } from '../../../functions/services/locaties/gazetteer.ts'
import { openPdok } from '../../../functions/services/locaties/pdok.ts'
import { openUpstream, ServiceUnavailable, type Upstream } from '../../../functions/services/upstream.ts'
import { startBuitendienst, type Buitendienst } from '../../support/buitendienst.ts'
import { runs } from '../../support/runs.ts'

const SLOW_MS = 1000
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
    body = { code: 'Ok', routes: [{ distance: 7234.6 }] }
    const afstand = metOsrm(dienst.url, straight, upstream)
    const eerst = await afstand(A, B)
    expect(eerst).toEqual({ meter: 7235, methode: 'routeplanner' })
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
    body = { code: 'Ok', routes: [{ distance: 7000 }] }
    expect((await afstand(A, B)).methode).toBe('routeplanner')
    // The series goes on at the price that it began with.
    expect((await reeks(A, B)).meter).toBe(7)
  })
})

describe('a route that cannot be counts as none, and the ride says so', () => {
  // The straight line is 6.305 m.
  const opWeg = { location: [A.lon, A.lat], distance: 2.1, name: '' }
  const aanWeg = { location: [B.lon, B.lat], distance: 0.4, name: '' }
  const ver = { location: [B.lon + 0.1, B.lat], distance: 6_700, name: '' }
  const elders = { location: [999, 999], distance: 0, name: '' }

  test.each<[string, unknown, unknown[]]>([
    ['no length at all', 0, [opWeg, aanWeg]],
    ['three metres', 3, [opWeg, aanWeg]],
    ['a metre shorter than the straight line', 6_304, [opWeg, aanWeg]],
    ['less than nothing', -7_000, [opWeg, aanWeg]],
    ['once around the earth', 40_000_000, [opWeg, aanWeg]],
    ['the largest number of four bytes', 2_147_483_647, [opWeg, aanWeg]],
    ['the largest number there is', 1e308, [opWeg, aanWeg]],
    ['a text', '7000', [opWeg, aanWeg]],
    ['nothing', null, [opWeg, aanWeg]],
    ['from a road far away', 7_000, [ver, aanWeg]],
    ['to a road far away', 7_000, [opWeg, ver]],
    ['to no place on earth', 7_000, [opWeg, elders]],
  ])('%s', async (_, distance, waypoints) => {
    body = { code: 'Ok', routes: [{ distance }], waypoints }
    expect(await metOsrm(dienst.url, straight, upstream)(A, B)).toEqual({
      meter: 7,
      methode: 'omwegfactor',
      routeplannerUitgevallen: true,
    })
  })

  test.each([6_305, 7_000, 68_915])('but %i metres is one', async (distance) => {
    body = { code: 'Ok', routes: [{ distance }], waypoints: [opWeg, aanWeg] }
    expect(await metOsrm(dienst.url, straight, upstream)(A, B)).toEqual({ meter: distance, methode: 'routeplanner' })
  })

  test('never is a way shorter than the straight line, whatever a planner says', async () => {
    const graad = record({
      lat: double({ min: 51, max: 53, noNaN: true }),
      lon: double({ min: 4, max: 7, noNaN: true }),
    })
    await assert(
      asyncProperty(graad, graad, double({ min: 0, noNaN: true }), async (van, naar, distance) => {
        const zegt: Upstream = () => Promise.resolve({ code: 'Ok', routes: [{ distance }] })
        const { meter } = await metOsrm(dienst.url, metOmwegfactor(1.3), zegt)(van, naar)
        expect(meter).toBeGreaterThanOrEqual(geodesicMeter(van, naar))
      }),
      { numRuns: runs(200) },
    )
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

  test.each<[string, Record<string, unknown>]>([
    ['north of the pole', { centroide_ll: 'POINT(5.5 999)' }],
    ['at the other side of the earth', { centroide_ll: 'POINT(-5.5 -53.2)' }],
    ['with the axes the other way round', { centroide_ll: 'POINT(53.2 5.5)' }],
    ['nowhere', { centroide_ll: 'POINT(1e308 53.2)' }],
    ['without coordinates', { centroide_ll: 'POINT EMPTY' }],
    ['with coordinates of two points', { centroide_ll: 'POINT(5.5 53.2 5.5 53.2)' }],
    ['with a name without end', { weergavenaam: 'a'.repeat(100_000) }],
    ['with a number for a name', { woonplaatsnaam: 7 }],
  ])('that has an address %s is not available', async (_, anders) => {
    body = { response: { docs: [{ ...doc, ...anders }] } }
    const locaties = openPdok(dienst.url, openGazetteer([]), upstream)
    await expect(locaties.vind('adr-1')).rejects.toBeInstanceOf(ServiceUnavailable)
  })

  test('is asked again for what it did not know', async () => {
    body = { response: { docs: [] } }
    const locaties = openPdok(dienst.url, openGazetteer([]), upstream)
    expect(await locaties.vind('adr-1')).toBeUndefined()
    body = { response: { docs: [doc] } }
    expect((await locaties.vind('adr-1'))?.id).toBe('adr-1')
  })
})
