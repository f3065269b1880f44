import type { Bron } from '../kernel/citation.ts'
import type { Budget } from './schema/budget.ts'

/** What a policy with counters says of kilometres a year for every ride: the least that any group has, which no own budget is below. */
export const jaarkilometersVan = (budgetten: readonly Budget[]): { meterPerJaar: number; bron: Bron } | undefined =>
  budgetten.flatMap(({ per, als, hoeveelheden, bron }) => {
    const meters =
      per === 'jaar' && als === undefined ? hoeveelheden.flatMap(({ budgetMeter }) => budgetMeter ?? []) : []
    return meters.length === 0 ? [] : [{ meterPerJaar: Math.min(...meters), bron }]
  })[0]
