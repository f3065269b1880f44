import { HttpProblem } from '../http/problem.ts'
import type { Wie } from '../use-cases/wie.ts'
import type { Middleware } from './event.ts'

/** Most requests a second that go on and on. Ten seconds' worth may come at once. */
export interface Limits {
  /** Of one person or system, over all its tokens. */
  readonly perToken: number
  /** Of all residents together who travel on one pass. */
  readonly perPass: number
}

const BURST_SECONDS = 10
/** Whoever is forgotten begins with a full bucket. One that was not used for ten seconds is full anyway. */
const MOST_REMEMBERED = 50_000

/** Takes one from a bucket. @returns seconds to wait when it is empty, else 0 */
type Take = (key: string, perSecond: number) => number

const openBuckets = (nowMs: () => number): Take => {
  const buckets = new Map<string, { left: number; atMs: number }>()
  return (key, perSecond) => {
    const most = perSecond * BURST_SECONDS
    const { left, atMs } = buckets.get(key) ?? { left: most, atMs: nowMs() }
    const now = nowMs()
    const filled = Math.min(most, left + ((now - atMs) / 1000) * perSecond)
    // At the end of the map again: its beginning is who asked longest ago.
    buckets.delete(key)
    const [longestAgo] = buckets.keys()
    if (buckets.size >= MOST_REMEMBERED && longestAgo !== undefined) buckets.delete(longestAgo)
    buckets.set(key, { left: filled < 1 ? filled : filled - 1, atMs: now })
    return filled < 1 ? (1 - filled) / perSecond : 0
  }
}

const tooMany = (waitSeconds: number): HttpProblem =>
  new HttpProblem(429, 'te-veel-verzoeken', {
    title: 'Te veel verzoeken',
    detail: 'U doet te veel verzoeken achter elkaar. Wacht even en probeer het opnieuw.',
    headers: { 'retry-after': String(Math.ceil(waitSeconds)) },
  })

/** Counts requests in the memory of this process (ADR 21). @throws HttpProblem 429 with `Retry-After` */
export type Limiter = (wie: Wie) => void

/** @param nowMs a clock that never goes back, in milliseconds */
export const openLimiter = ({ perToken, perPass }: Limits, nowMs: () => number): Limiter => {
  const take = openBuckets(nowMs)
  return ({ sub, rollen, gemeente, pasnummer }) => {
    const waits = [
      take(JSON.stringify(['token', gemeente, sub]), perToken),
      // Staff ask about many passes; a pass is counted for those who can ask about no other.
      ...(pasnummer !== undefined && rollen.every((rol) => rol === 'pashouder')
        ? [take(JSON.stringify(['pas', gemeente, pasnummer]), perPass)]
        : []),
    ]
    const wait = Math.max(...waits)
    if (wait > 0) throw tooMany(wait)
  }
}

/** Refuses who asks too much, before anything is read for them. */
export const limitRequests = (limiter: Limiter): Middleware => ({
  before: ({ event }) => {
    const { wie } = event.gevonden
    if (wie !== undefined) limiter(wie)
  },
})
