/** What is computed with, and was not looked up: every number can be argued with here. */
export const RIDES_PER_YEAR = 30_000_000
/** So many municipalities there were in 2025: from memory, not looked up. */
export const GEMEENTEN = 342
/** Rides of a pass in a year, as the cost is computed with: a pass is granted once in so many rides. */
export const RIDES_PER_PASS = 40

/** The day before Christmas Eve, beside an average day; and the share of a day's work in its busiest hour. */
export const BUSY_DAY_FACTOR = 1.5
export const BUSY_HOUR_SHARE = 0.12
export const RIDES_IN_BUSY_HOUR = Math.round((RIDES_PER_YEAR / 365) * BUSY_DAY_FACTOR * BUSY_HOUR_SHARE)

/** Many things are done at a quarter: appointments begin, systems send what they have. Such a minute is three others. */
const weightOfMinute = (minute: number): number => (minute % 15 === 0 ? 3 : 1)
const sumOf = (minutes: readonly number[]): number => minutes.reduce((sum, minute) => sum + weightOfMinute(minute), 0)
const HOUR = Array.from({ length: 60 }, (_, minute) => minute)
/** The minutes of that hour that are done in full: those around half past ten in the Netherlands. */
const PART = HOUR.slice(20, 40)
export const PART_BEGIN = '2026-12-23T09:20:00Z'
export const MINUTE_WEIGHTS: readonly number[] = PART.map(weightOfMinute)
/** The busiest of them, which is counted by the second. */
export const PEAK_MINUTE = 10
export const RIDES_IN_PART = Math.round((RIDES_IN_BUSY_HOUR * sumOf(PART)) / sumOf(HOUR))

/**
 * Share of each gemeente, largest first: `1 / (rank + 2)^0.85`, scaled. The largest has a twentieth, as Amsterdam has of
 * the inhabitants; the middle one 1 in 600. A shape and no register: no numbers of inhabitants were looked up.
 */
export const gemeenteShares = (gemeenten: number): readonly number[] => {
  const weights = Array.from({ length: gemeenten }, (_, i) => 1 / (i + 3) ** 0.85)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / total)
}

/** One call of DynamoDB from a function in the same region, read or write. An estimate: nothing was measured on AWS. */
export const CALL_MS = 8
/** One call of EventBridge, and what an invocation costs besides: together what the cost is computed with. */
export const PUT_EVENTS_MS = 20
export const INVOCATION_MS = 20

/** Partitions of a new table on demand, and so shards of its stream: fewest, so that each has most to do. */
export const PARTITIONS = 4

export const SEED = 20_261_223
