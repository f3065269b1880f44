import { getJson, OtherStatus } from './get-json.ts'

/** A service outside did not answer, or not as agreed. The request may be sent again later. */
export class ServiceUnavailable extends Error {
  override readonly name = 'ServiceUnavailable'
}

/** Longest time that a rider waits for a service outside. */
export const UPSTREAM_MS = 2000
/** After so many failures in a row a service is left alone for a while: nobody waits for what is known to be away. */
const FAILURES = 2
const REST_MS = 30_000

/** Asks one service for JSON. @throws ServiceUnavailable on no answer, a slow one, or one that is no JSON */
export type Upstream = (url: URL, withinMs?: number) => Promise<unknown>

/** The service answers, and does not give this: that says nothing about its health. */
const isRefusal = (error: unknown): boolean =>
  error instanceof OtherStatus && error.status >= 400 && error.status < 500 && error.status !== 429

/**
 * One service outside, with a breaker: after some failures in a row nobody asks it for half a minute, then one tries.
 * @param longestMs longest that one question takes
 * @param nowMs a clock that never goes back, in milliseconds
 */
export const openUpstream = (longestMs = UPSTREAM_MS, nowMs: () => number = () => performance.now()): Upstream => {
  let failures = 0
  let restsUntil = 0
  const fail = (): void => {
    failures += 1
    if (failures >= FAILURES) restsUntil = nowMs() + REST_MS
  }
  return async (url, withinMs = longestMs) => {
    if (nowMs() < restsUntil) throw new ServiceUnavailable(`${url.host} was away a moment ago`)
    // While one tries whether it is back, the others do not wait for that.
    if (failures >= FAILURES) restsUntil = nowMs() + longestMs
    try {
      const answer = await getJson(url, Math.min(longestMs, withinMs))
      failures = 0
      restsUntil = 0
      return answer
    } catch (error) {
      if (isRefusal(error)) failures = restsUntil = 0
      else fail()
      throw new ServiceUnavailable(`${url.host} did not answer`, { cause: error })
    }
  }
}
