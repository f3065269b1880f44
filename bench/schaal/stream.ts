import { INVOCATION_MS, PARTITIONS, PUT_EVENTS_MS } from './assumptions.ts'
import type { StreamRecord } from './ledger.ts'
import { LIMITS } from './limits.ts'
import { spreadOf } from './random.ts'

/** As many events as one call of EventBridge takes. */
const EVENTS_PER_CALL = 10
const POLL_MS = 1000 / LIMITS.streamPolls.value
const MINUTE_MS = 60_000
/** Beyond this a queue is not followed further: a day is what a stream keeps. */
const GIVEN_UP_MS = LIMITS.streamHours.value * 60 * MINUTE_MS

export const BATCH_SIZES = [1, 10, 100, 1000] as const
export const FACTORS = [1, 10, 100] as const

export const invocationMs = (records: number): number =>
  INVOCATION_MS + PUT_EVENTS_MS * Math.ceil(records / EVENTS_PER_CALL)

export interface Lag {
  readonly batch: number
  /** How many times the load. */
  readonly factor: number
  /** From when a change was written to when it was told, in milliseconds. */
  readonly p50: number
  readonly p99: number
  readonly most: number
}

/** One shard, one batch at a time: what waits is told in order. @returns the lag of each moment that records came in */
const lagsOf = (moments: readonly number[], batch: number, factor: number): number[] => {
  const lags: number[] = []
  let [now, begun] = [0, 0]
  // The first and the last record that waits, counted with the factor.
  let [next, waiting] = [0, 0]
  while (begun < moments.length) {
    while (next < moments.length && (moments[next] ?? 0) <= now) {
      waiting += factor
      next += 1
    }
    if (waiting === 0) {
      now = Math.ceil(((moments[next] ?? 0) + 1) / POLL_MS) * POLL_MS
      continue
    }
    const taken = Math.min(batch, waiting)
    now += invocationMs(taken)
    waiting -= taken
    // A moment is told when the last of its records is.
    while (begun < next && (next - begun - 1) * factor >= waiting) {
      lags.push(now - (moments[begun] ?? 0))
      begun += 1
    }
    if (now > GIVEN_UP_MS) break
  }
  return lags
}

const at = (sorted: readonly number[], part: number): number => sorted[Math.floor((sorted.length - 1) * part)] ?? 0

/** How long it takes until others hear of a change, by how much is told at a time. */
export const streamLag = (stream: readonly StreamRecord[]): readonly Lag[] => {
  const shards = Array.from({ length: PARTITIONS }, (): number[] => [])
  for (const { pk, atMs } of stream) shards[spreadOf(pk, PARTITIONS)]?.push(atMs)
  return FACTORS.flatMap((factor) =>
    BATCH_SIZES.map((batch) => {
      const lags = shards.flatMap((moments) => lagsOf(moments, batch, factor)).toSorted((a, b) => a - b)
      return { batch, factor, p50: at(lags, 0.5), p99: at(lags, 0.99), most: at(lags, 1) }
    }),
  )
}
