import type { Deps } from './deps.ts'
import { UPSTREAM_MS } from './services/upstream.ts'
import { STORE_CALL_MS } from './stores/patience.ts'
import { StoreUnavailable, type Store } from './stores/store.ts'

/**
 * One budget of time for a request, from the edge to what is asked of others: everybody waits longer than all that is
 * further in, so that a caller always hears of us what became of it.
 */
export const BUDGET_MS = {
  /** CloudFront waits for API Gateway, which itself ends at 30 seconds. */
  edge: 30_000,
  /** A function is ended by Lambda. */
  function: 28_000,
  /** Nothing is begun any more: what was not done is not done, and the caller may send the same again. */
  lastBegin: 28_000 - STORE_CALL_MS - UPSTREAM_MS,
} as const

/** The time for this request is up. */
export class OutOfTime extends StoreUnavailable {
  override readonly name = 'OutOfTime'
}

/** The same, for as long as there is time. @param leftMs what is left of the budget of a request, in milliseconds */
export const withinBudget = (deps: Deps, leftMs: () => number): Deps => {
  const demand = (): void => {
    if (leftMs() <= 0) throw new OutOfTime('the time for this request is up')
  }
  const { store } = deps
  const bounded: Store = {
    ...store,
    get: async (key) => {
      demand()
      return await store.get(key)
    },
    query: async (query) => {
      demand()
      return await store.query(query)
    },
    transact: async (writes) => {
      demand()
      return await store.transact(writes)
    },
  }
  return {
    ...deps,
    store: bounded,
    afstand: (van, naar) => deps.afstand(van, naar, Math.max(0, Math.min(UPSTREAM_MS, leftMs()))),
  }
}
