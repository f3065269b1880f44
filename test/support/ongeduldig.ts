import { openUpstream, type Upstream } from '../../functions/services/upstream.ts'

const SLOW_MS = 1000
const LONG_MS = 3_600_000

/** Asks a service outside and gives up soon, and every time anew: an hour passes between two questions. */
export const ongeduldig = (): Upstream => {
  let nowMs = 0
  return openUpstream(SLOW_MS, () => (nowMs += LONG_MS))
}
