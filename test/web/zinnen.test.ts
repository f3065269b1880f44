import { describe, expect, test } from 'vitest'
import { en } from '../../web/src/teksten/en/index.ts'
import { nl } from '../../web/src/teksten/nl/index.ts'
import { foutenIn } from '../support/zinnen.ts'

/** Every sentence of a language that a number is put into, with that number in each of its places. */
const zinnenMet = (deel: unknown, n: number): string[] => {
  if (typeof deel === 'function') {
    const maak = deel as (...delen: unknown[]) => unknown
    try {
      const zin = maak(n, n, n, n, n)
      // A sentence about a thing of more parts is not made of a number.
      return typeof zin === 'string' && !zin.includes('undefined') ? [zin] : []
    } catch {
      return []
    }
  }
  return typeof deel === 'object' && deel !== null ? Object.values(deel).flatMap((een) => zinnenMet(een, n)) : []
}
const vasteZinnen = (deel: unknown): string[] => {
  if (typeof deel === 'string') return [deel]
  return typeof deel === 'object' && deel !== null ? Object.values(deel).flatMap(vasteZinnen) : []
}

describe.each([
  ['nl', nl],
  ['en', en],
])('sentences of the website (%s)', (_, teksten) => {
  test.each([0, 1, 2])('with %i', (n) => {
    expect(zinnenMet(teksten, n).length).toBeGreaterThan(50)
    // No policy has a pass of nought years, nought companions or a fare of nought at most; and no exemption is of nothing.
    const NOOIT_NUL =
      /^(at most nothing: )(Een pas is|A pass is|Hoogstens 0, van|At most 0, 0|hoogstens 0 per rit|at most 0 a ride|Deze persoon betaalt ten hoogste 0 minder|This person pays at most 0 less)/
    const fouten = zinnenMet(teksten, n).flatMap(foutenIn)
    expect(fouten.filter((fout) => !NOOIT_NUL.test(fout))).toEqual([])
  })

  test('without a number', () => {
    expect(vasteZinnen(teksten).flatMap(foutenIn)).toEqual([])
  })
})
