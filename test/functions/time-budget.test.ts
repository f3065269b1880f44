import { describe, expect, test } from 'vitest'
import type { Deps } from '../../functions/deps.ts'
import { UPSTREAM_MS } from '../../functions/services/upstream.ts'
import { STORE_CALL_MS } from '../../functions/stores/patience.ts'
import { StoreUnavailable } from '../../functions/stores/store.ts'
import { BUDGET_MS, OutOfTime, withinBudget } from '../../functions/time-budget.ts'

/** API Gateway ends what takes longer. */
const API_GATEWAY_MS = 30_000

test('everybody waits longer than what is further in', () => {
  expect(BUDGET_MS.lastBegin + STORE_CALL_MS + UPSTREAM_MS).toBeLessThanOrEqual(BUDGET_MS.function)
  expect(BUDGET_MS.function).toBeLessThan(BUDGET_MS.edge)
  expect(BUDGET_MS.edge).toBeLessThanOrEqual(API_GATEWAY_MS)
})

describe('a request', () => {
  const asked: (number | undefined)[] = []
  const deps = {
    store: {
      get: () => Promise.resolve(undefined),
      query: () => Promise.resolve({ items: [] }),
      transact: () => Promise.resolve('written'),
    },
    afstand: (_van: unknown, _naar: unknown, withinMs?: number) => {
      asked.push(withinMs)
      return Promise.resolve({ meter: 1, methode: 'omwegfactor' })
    },
  } as unknown as Deps
  const punt = { lat: 53, lon: 5 }

  test('may do anything while there is time', async () => {
    const { store } = withinBudget(deps, () => 1)
    expect(await store.get({ pk: 'P', sk: 'S' })).toBeUndefined()
    expect(await store.query({ pk: 'P', limit: 1 })).toEqual({ items: [] })
    expect(await store.transact([])).toBe('written')
  })

  test('begins nothing when the time is up: it may be sent again', async () => {
    const { store } = withinBudget(deps, () => 0)
    for (const call of [store.get({ pk: 'P', sk: 'S' }), store.query({ pk: 'P', limit: 1 }), store.transact([])])
      await expect(call).rejects.toBeInstanceOf(OutOfTime)
    expect(new OutOfTime('')).toBeInstanceOf(StoreUnavailable)
  })

  test('waits for a route no longer than it has, and no longer than a rider waits', async () => {
    for (const left of [100_000, 300, -5]) await withinBudget(deps, () => left).afstand(punt, punt)
    expect(asked).toEqual([UPSTREAM_MS, 300, 0])
  })
})
