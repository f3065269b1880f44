import { describe, expect, test } from 'vitest'
import { cirkelVan, reikwijdte, tussen, uiteen } from '../../../web/src/onderdelen/kaart/ritvlak.ts'

const plaats = (lat: number, lon: number) => ({
  id: `${lat}-${lon}`,
  weergavenaam: 'Voorbeeldplaats (verzonnen)',
  woonplaats: 'Harlingen',
  gemeente: 'Harlingen',
  punt: { lat, lon },
})
const WONING = plaats(53.17, 5.42)
const VAN = plaats(53.19, 5.54)

describe('the circle that a ride is judged by', () => {
  test.each([
    ['straalVanWoning', { midden: WONING.punt, straalMeter: 25_000, rond: 'woning' }],
    ['straalVanOpstapadres', { midden: VAN.punt, straalMeter: 25_000, rond: 'opstapadres' }],
    ['ritlengte', undefined],
  ] as const)('%s', (gemeten, cirkel) => {
    expect(cirkelVan({ van: VAN }, { woning: WONING }, { gemeten, straalMeter: 25_000 })).toEqual(cirkel)
  })

  test('none where the policy knows other areas', () => {
    expect(cirkelVan({ van: VAN }, { woning: WONING }, undefined)).toBeUndefined()
  })
})

test('the drawing holds the circle, and what lies outside it', () => {
  // A tenth of a degree north is 11.132 metres; with its margin 12.801,8.
  const ver = { lat: WONING.punt.lat + 0.1, lon: WONING.punt.lon }
  expect(reikwijdte(WONING.punt, [ver])).toBeCloseTo(12_801.8, 1)
  expect(reikwijdte(WONING.punt, [ver], 25_000)).toBeCloseTo(28_750, 6)
  expect(reikwijdte(WONING.punt, [WONING.punt])).toBeCloseTo(575, 6)
})

test('without a circle its middle is halfway', () => {
  expect(tussen({ lat: 53, lon: 5 }, { lat: 54, lon: 6 })).toEqual({ lat: 53.5, lon: 5.5 })
})

test.each([
  [
    { x: 0, y: 0 },
    { x: 20, y: 0 },
    { x: 0, y: 0 },
    { x: 20, y: 0 },
  ],
  [
    { x: 0, y: 0 },
    { x: 19, y: 0 },
    { x: -0.5, y: 0 },
    { x: 19.5, y: 0 },
  ],
  [
    { x: 0, y: 10 },
    { x: 0, y: 0 },
    { x: 0, y: 15 },
    { x: 0, y: -5 },
  ],
  [
    { x: 3, y: 3 },
    { x: 3, y: 3 },
    { x: -7, y: 3 },
    { x: 13, y: 3 },
  ],
])('marks from %o to %o do not stand on each other', (van, naar, eerste, tweede) => {
  expect(uiteen(van, naar, 20)).toEqual([eerste, tweede])
})
