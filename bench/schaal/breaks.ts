import { DEFAULTS } from '../../infra/settings/environments.ts'
import { CALL_MS, PARTITIONS } from './assumptions.ts'
import { keysOf, totalsOf, type Keys } from './ledger.ts'
import { LIMITS } from './limits.ts'
import type { Load } from './load.ts'
import type { Runs } from './runs.ts'
import { invocationMs } from './stream.ts'

/** Something that is not without end: how much of it the busiest minute takes. */
export interface Break {
  readonly what: string
  readonly unit: string
  readonly now: number
  readonly limit: number
  /** Whose limit it is: a setting or a design of our own, or one of AWS. */
  readonly of: 'Opstap' | 'AWS'
  /** How many times as much it takes before this is at its end. */
  readonly times: number
}

/** As `infra/stacks/events.ts` has it. */
const BATCH = 100
const { production } = DEFAULTS
const MINUTE_SECONDS = 60

const hottestOf = (keys: readonly Keys[], place: 'table' | 'index'): Keys => {
  const found = keys.find(({ name }) => name.startsWith('table ') === (place === 'table'))
  if (found === undefined) throw new Error(`nothing of the ${place}`)
  return found
}

const limitOf =
  (of: Break['of']) =>
  (what: string, unit: string, now: number, limit: number): Break => ({
    what,
    unit,
    now,
    limit,
    of,
    times: limit / now,
  })
const own = limitOf('Opstap')
const aws = (what: string, now: number, { value, unit }: { readonly value: number; readonly unit: string }): Break =>
  limitOf('AWS')(what, unit, now, value)

/** Everything that has an end in the busiest minute, first what is first at its own. */
export const breaksOf = ({ installation: { ledger }, ...load }: Load): readonly Break[] => {
  const [writes, reads] = [keysOf(ledger.writes), keysOf(ledger.reads)]
  const [written, read] = [totalsOf(ledger.writes), totalsOf(ledger.reads)]
  const perSecond = (totals: typeof written, place: string): number => totals.get(place)?.perSecond ?? 0
  const indexWrites = Math.max(...['gsi1', 'gsi2', 'gsi3'].map((index) => perSecond(written, index)))
  const told = ledger.stream.length / ledger.records
  const records = ledger.recordsInPeak / MINUTE_SECONDS
  const hottest = { table: hottestOf(writes, 'table'), index: hottestOf(writes, 'index') }
  return [
    own(
      'throttle of the API (`throttle`), busiest second',
      'requests a second',
      load.perSecond.second,
      production.throttle.perSecond,
    ),
    own('bookings at once (`concurrentBookings`)', 'at once', load.bookingsAtOnce, production.concurrentBookings),
    own(
      'one address (`requestsPerAddress`), were all carriers one',
      'requests in five minutes',
      load.carriersInFiveMinutes,
      production.requestsPerAddress,
    ),
    own(
      'round of messages, done before the next begins',
      'seconds',
      (load.roundWaves * CALL_MS) / 1000,
      MINUTE_SECONDS,
    ),
    own(
      `telling others: ${PARTITIONS} shards, a batch of ${BATCH} at a time each`,
      'records a second',
      records * told,
      (PARTITIONS * BATCH * 1000) / invocationMs(BATCH),
    ),
    aws('writes of the table, when it is new', perSecond(written, 'table'), LIMITS.newTableWrites),
    aws('writes of the table', perSecond(written, 'table'), LIMITS.tableWrites),
    aws('writes of the busiest index', indexWrites, LIMITS.tableWrites),
    aws('reads of the table, when it is new', perSecond(read, 'table'), LIMITS.newTableReads),
    aws(
      `writes of the hottest key of the table (\`${hottest.table.name}\`), busiest second`,
      hottest.table.hottestSecond,
      LIMITS.partitionWrites,
    ),
    aws(
      `writes of the hottest key of an index (\`${hottest.index.name}\`), busiest second`,
      hottest.index.hottestSecond,
      LIMITS.partitionWrites,
    ),
    aws(
      `reads of the hottest key (\`${hottestOf(reads, 'index').name}\`), busiest second`,
      hottestOf(reads, 'index').hottestSecond,
      LIMITS.partitionReads,
    ),
    aws('functions at work', load.atOnce, LIMITS.concurrency),
    aws('requests to API Gateway, busiest second', load.perSecond.second, LIMITS.gatewayRequests),
  ].toSorted((a, b) => a.times - b.times)
}

/** The same of the runs of contributions of all gemeenten side by side: these do not grow with the hour of the day. */
export const breaksOfRuns = (runs: Runs): readonly Break[] =>
  [
    aws('write units, all runs at once, a new table', runs.perSecond.all, LIMITS.newTableWrites),
    aws('write units, all runs at once', runs.perSecond.all, LIMITS.tableWrites),
    aws('write units, the largest run alone, a new table', runs.perSecond.largest, LIMITS.newTableWrites),
    aws('write units, all runs in the course of an hour, a new table', runs.perSecond.inHour, LIMITS.newTableWrites),
    aws(`write units of the hottest key (\`${runs.hottest.name}\`)`, runs.hottest.perSecond, LIMITS.partitionWrites),
    aws('minutes of one invocation, the largest run', runs.seconds.largest / 60, LIMITS.functionMinutes),
    aws('items of the largest transaction', runs.largestTransaction, LIMITS.transactionItems),
  ].toSorted((a, b) => a.times - b.times)
