/** How long, and how often, a store is asked before it counts as unavailable. */
export interface Patience {
  /** Longest that one attempt takes. */
  readonly attemptMs: number
  readonly attempts: number
  /** Longest pause between two attempts; they grow, with chance in them. */
  readonly pauseMs: number
}

/** Somebody waits for the answer. */
export const RIDER: Patience = { attemptMs: 1500, attempts: 4, pauseMs: 200 }
/** Nobody does. */
export const JOB: Patience = { attemptMs: 5000, attempts: 8, pauseMs: 2000 }

/** Longest that a call for a rider can take. */
export const STORE_CALL_MS = RIDER.attempts * (RIDER.attemptMs + RIDER.pauseMs)
