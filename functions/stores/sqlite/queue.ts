import type { Write } from '../store.ts'
import { isBusy, translated } from './faults.ts'
import { rowWriteOf, type RowWrite } from './rows.ts'
import type { Outcome, Writer } from './write.ts'

const TRY_AGAIN_MS = 20

interface Waiting {
  readonly writes: readonly RowWrite[]
  /** When it may be given up, by the clock of `performance.now`. */
  readonly until: number
  readonly resolve: (outcome: Outcome) => void
  readonly reject: (error: unknown) => void
}

interface Queued {
  /** Milliseconds since 1970, in whole seconds. */
  readonly seconds: () => number
  /** How long a transaction waits for another process that writes. */
  readonly busyMs: number
  readonly onFault: (error: unknown) => void
  /** Something was thrown away. */
  readonly onWiped: () => void
}

/** Transactions that arrive in one turn of the event loop share one wait for the disk; each succeeds or fails by itself. */
export const queueOf = (writer: Writer, { seconds, busyMs, onFault, onWiped }: Queued) => {
  let waiting: Waiting[] = []

  /** Another process writes: what may wait any longer is tried again a moment later, and the thread is free meanwhile. */
  const failed = (batch: readonly Waiting[], error: unknown): void => {
    onFault(error)
    const now = performance.now()
    const mayWait = ({ until }: Waiting): boolean => isBusy(error) && until > now
    for (const one of batch) if (!mayWait(one)) one.reject(translated(error))
    waiting = [...batch.filter(mayWait), ...waiting]
    if (waiting.length > 0) setTimeout(commit, TRY_AGAIN_MS)
  }

  const commit = (): void => {
    const batch = waiting
    waiting = []
    if (batch.length === 0) return
    try {
      const transactions = batch.map(({ writes }) => writes)
      const outcomes = writer.commit(transactions, seconds())
      for (const [i, { resolve }] of batch.entries()) resolve(outcomes[i] ?? 'conflict')
      if (transactions.some((writes) => writes.some(({ does }) => does === 'remove'))) onWiped()
    } catch (error) {
      failed(batch, error)
    }
  }

  const transact = (writes: readonly Write[]): Promise<Outcome> =>
    new Promise((resolve, reject) => {
      waiting.push({ writes: writes.map(rowWriteOf), until: performance.now() + busyMs, resolve, reject })
      if (waiting.length === 1) setImmediate(commit)
    })
  return { transact, commit }
}
