import { describe, expect, test } from 'vitest'
import { geodesicMeter } from '../../../../domain/kernel/plaats/distance.ts'
import { BREEDTE_OP_METER, meridiaanMeter } from '../../support.ts'

describe('the geodesic on WGS84, against figures that others published', () => {
  test('Flinders Peak to Buninyong: 54.972,271 m (Geoscience Australia, test of Vincenty’s formulae)', () => {
    const flindersPeak = { lat: -(37 + 57 / 60 + 3.7203 / 3600), lon: 144 + 25 / 60 + 29.5244 / 3600 }
    const buninyong = { lat: -(37 + 39 / 60 + 10.1561 / 3600), lon: 143 + 55 / 60 + 35.3839 / 3600 }
    expect(geodesicMeter(flindersPeak, buninyong)).toBe(54_972)
  })

  test('a quarter of a meridian: 10.001.965,729 m', () => {
    expect(geodesicMeter({ lat: 0, lon: 5 }, { lat: 90, lon: 5 })).toBe(10_001_966)
  })

  test('one degree of the equator: 6.378.137 × π / 180 = 111.319,491 m', () => {
    expect(geodesicMeter({ lat: 0, lon: 5 }, { lat: 0, lon: 6 })).toBe(111_319)
  })
})

describe('the places of the cases lie where they say', () => {
  const plaatsen = Object.entries(BREEDTE_OP_METER).map(([meter, lat]) => ({ meter: Number(meter), lat }))

  test.each(plaatsen)('$meter m along the meridian, by its arc', ({ meter, lat }) => {
    expect(meridiaanMeter(53, lat)).toBeCloseTo(meter, 2)
  })

  test.each(plaatsen)('$meter m by the geodesic', ({ meter, lat }) => {
    expect(geodesicMeter({ lat: 53, lon: 5.5 }, { lat, lon: 5.5 })).toBe(meter)
  })

  test('the arc itself is right: a quarter of it is the published 10.001.965,729 m', () => {
    expect(meridiaanMeter(0, 90)).toBeCloseTo(10_001_965.729, 2)
  })
})

test('from a place to itself', () => {
  expect(geodesicMeter({ lat: 53, lon: 5.5 }, { lat: 53, lon: 5.5 })).toBe(0)
})

test('there and back are as far', () => {
  const a = { lat: 53.17, lon: 5.42 }
  const b = { lat: 52.13, lon: 6.52 }
  expect(geodesicMeter(a, b)).toBe(geodesicMeter(b, a))
})
