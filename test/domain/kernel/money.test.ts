import { assert, integer, maxSafeNat, nat, oneof, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kilometerMicrocent, MICROCENT_PER_CENT, roundHalfUp } from '../../../domain/kernel/money.ts'
import { runs } from '../../support/runs.ts'

/** The outcome, or what it was refused with. */
const afgerond = (numerator: number, denominator: number): number | string => {
  try {
    return roundHalfUp(numerator, denominator)
  } catch (fout) {
    return (fout as Error).name
  }
}

describe('roundHalfUp', () => {
  test.each([
    [0, 10, 0],
    [4, 10, 0],
    [5, 10, 1],
    [14, 10, 1],
    [15, 10, 2],
    [25, 10, 3],
    [1, 3, 0],
    [2, 3, 1],
    [7, 1, 7],
    [197_500_000, 1_000_000, 198],
    [197_499_999, 1_000_000, 197],
  ])('%i / %i = %i', (numerator, denominator, verwacht) => {
    expect(roundHalfUp(numerator, denominator)).toBe(verwacht)
  })

  test('is exact for every amount that it does not refuse, and refuses only what would not be', () => {
    const getal = oneof(maxSafeNat(), integer({ min: 2 ** 52 - 1000, max: 2 ** 52 }), nat())
    assert(
      property(getal, integer({ min: 1, max: 1_000_000_000 }), (n, d) => {
        const som = 2n * BigInt(n) + BigInt(d)
        const past = som <= BigInt(Number.MAX_SAFE_INTEGER)
        expect(afgerond(n, d)).toBe(past ? Number(som / (2n * BigInt(d))) : 'RangeError')
      }),
      { numRuns: runs(1000) },
    )
  })

  test.each([
    ['a number too large to be exact', Number.MAX_SAFE_INTEGER, 10],
    ['a number whose double is too large to be exact', 2 ** 52, 10],
    ['a negative number', -1, 10],
    ['a fraction', 0.5, 10],
    ['no number', Number.NaN, 10],
    ['infinity', Number.POSITIVE_INFINITY, 10],
    ['a denominator of nothing', 1, 0],
    ['a negative denominator', 1, -10],
    ['a fraction as denominator', 1, 0.5],
  ])('refuses %s', (_, numerator, denominator) => {
    expect(() => roundHalfUp(numerator, denominator)).toThrow(RangeError)
  })
})

test('a tariff of € 0,165 a kilometre: 4 km are 66 cents', () => {
  expect(kilometerMicrocent(16_500, 4000)).toBe(66 * MICROCENT_PER_CENT)
})
