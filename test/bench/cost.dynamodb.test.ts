import { expect, inject, test } from 'vitest'
import { measureCost } from '../../bench/cost/cost.ts'
import { MEASUREMENT } from '../../infra/cost/operations.ts'

/** A page of orders of another size than was measured: a few bytes more may pass a unit of 4 kB. */
const A_BIT = 1

test.skipIf(inject('dynamodb') === '')(
  'each operation asks of DynamoDB what the cost is computed with; if not: npm run bench -- cost --page (without Java 17 this does not run)',
  async () => {
    const now = await measureCost(inject('dynamodb'), 2)
    expect(now.map(({ name }) => name)).toEqual(MEASUREMENT.measured.map(({ name }) => name))
    const differing = now.filter(({ calls, readUnits, writeUnits }, i) => {
      const then = MEASUREMENT.measured[i]
      const apart = [calls, readUnits, writeUnits].map((units, j) =>
        Math.abs(units - ([then?.calls, then?.readUnits, then?.writeUnits][j] ?? Number.NaN)),
      )
      return !apart.every((difference) => difference <= A_BIT)
    })
    expect(differing).toEqual([])
  },
)
