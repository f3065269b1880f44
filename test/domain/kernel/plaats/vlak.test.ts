import { assert, double, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gaatDoor, ligtIn, type Vlak } from '../../../../domain/kernel/plaats/vlak.ts'
import { runs } from '../../../support/runs.ts'

/** A square of one degree, with a hole in its middle of 0,2 degrees. */
const rand = (x: number, y: number, zijde: number): [number, number][] => [
  [x, y],
  [x + zijde, y],
  [x + zijde, y + zijde],
  [x, y + zijde],
  [x, y],
]
const vierkant = (x: number, y: number): Vlak => ({ type: 'Polygon', coordinates: [rand(x, y, 1)] })
const METGAT: Vlak = { type: 'Polygon', coordinates: [rand(0, 0, 1), rand(0.4, 0.4, 0.2)] }
const TWEE: Vlak = { type: 'MultiPolygon', coordinates: [[rand(0, 0, 1)], [rand(3, 0, 1)]] }
const punt = (lon: number, lat: number) => ({ lon, lat })

describe('a place in an area', () => {
  test.each([
    ['inside', METGAT, 0.2, 0.2, true],
    ['in the hole', METGAT, 0.5, 0.5, false],
    ['beside it', METGAT, 1.1, 0.5, false],
    ['in the second part', TWEE, 3.5, 0.5, true],
    ['between the parts', TWEE, 2, 0.5, false],
  ] as const)('%s', (_, vlak, lon, lat, verwacht) => {
    expect(ligtIn(punt(lon, lat), vlak)).toBe(verwacht)
  })
})

describe('a line through an area', () => {
  test.each([
    ['right through', [-1, 0.5], [2, 0.5], true],
    ['from inside to outside', [0.5, 0.5], [2, 2], true],
    ['inside altogether', [0.1, 0.1], [0.2, 0.2], true],
    ['past it', [-1, 1.5], [2, 1.5], false],
    ['towards it and not far enough', [-2, 0.5], [-1, 0.5], false],
    ['along its upper edge', [-1, 1], [2, 1], false],
    ['touching a corner', [-1, 0], [1, 2], false],
    ['cutting a corner', [-1, 0.1], [1, -0.1], false],
    ['cutting off a corner', [-0.1, 0.2], [0.2, -0.1], true],
    ['a place to itself', [0.5, 0.5], [0.5, 0.5], true],
  ] as const)('%s', (_, [a, b], [c, d], verwacht) => {
    expect(gaatDoor(punt(a, b), punt(c, d), vierkant(0, 0))).toBe(verwacht)
  })

  test('only through a hole', () => {
    expect(gaatDoor(punt(0.45, 0.5), punt(0.55, 0.5), METGAT)).toBe(false)
    expect(gaatDoor(punt(0.45, 0.5), punt(0.7, 0.5), METGAT)).toBe(true)
  })

  test('back is as far as there', () => {
    const graad = double({ min: -2, max: 3, noNaN: true })
    assert(
      property(graad, graad, graad, graad, (a, b, c, d) => {
        expect(gaatDoor(punt(a, b), punt(c, d), TWEE)).toBe(gaatDoor(punt(c, d), punt(a, b), TWEE))
      }),
      { numRuns: runs(200) },
    )
  })
})
