import { BUDGET_MS } from '../time-budget.ts'
import type { Middleware } from './event.ts'

/** The time of a request begins to run. */
export const startBudget = (now: () => number): Middleware => ({
  before: ({ event }) => {
    event.gevonden = { ...event.gevonden, untilMs: now() + BUDGET_MS.lastBegin }
  },
})
