import { GEMEENTEN, RIDES_IN_PART } from './assumptions.ts'
import { breaksOf, breaksOfRuns, type Break } from './breaks.ts'
import { keysOf, totalsOf, type Keys } from './ledger.ts'
import { runLoad, type Load } from './load.ts'
import { measureRuns, type Runs } from './runs.ts'
import { streamLag, type Lag } from './stream.ts'

export interface Schaal {
  readonly load: Omit<Load, 'installation'>
  readonly largestItem: number
  readonly largestTransaction: number
  readonly tables: readonly { readonly name: string; readonly writes: number; readonly reads: number }[]
  readonly writes: readonly Keys[]
  readonly reads: readonly Keys[]
  readonly stream: { readonly written: number; readonly told: number; readonly lag: readonly Lag[] }
  readonly runs: Runs
  readonly breaks: readonly Break[]
  readonly runBreaks: readonly Break[]
}

/** What would be asked of AWS with every gemeente in one table: computed from load that was really done, in memory. */
export const measureSchaal = async (
  size = { gemeenten: GEMEENTEN, rides: RIDES_IN_PART },
  passen?: readonly [number, number],
): Promise<Schaal> => {
  const whole = await runLoad(size)
  const { installation, ...load } = whole
  const { ledger } = installation
  const [written, read] = [totalsOf(ledger.writes), totalsOf(ledger.reads)]
  const runs = await measureRuns(size.gemeenten, passen)
  return {
    load,
    largestItem: ledger.largestItem,
    largestTransaction: ledger.largestTransaction,
    tables: ['table', 'gsi1', 'gsi2', 'gsi3'].map((name) => ({
      name,
      writes: written.get(name)?.perSecond ?? 0,
      reads: read.get(name)?.perSecond ?? 0,
    })),
    writes: keysOf(ledger.writes),
    reads: keysOf(ledger.reads),
    stream: {
      written: ledger.recordsInPeak / 60,
      told: (ledger.recordsInPeak / 60) * (ledger.stream.length / ledger.records),
      lag: streamLag(ledger.stream),
    },
    runs,
    breaks: breaksOf(whole),
    runBreaks: breaksOfRuns(runs),
  }
}
