import type { DatabaseSync } from 'node:sqlite'
import { StoreUnavailable, type NewItem, type Store, type Write } from '../store.ts'

/** What has not expired. */
export const ALIVE = '(expires_at IS NULL OR expires_at > ?)'

const valuesOf = ({ gsi1, gsi2, gsi3, expiresAt, data, pk, sk }: NewItem): (string | number | null)[] => [
  gsi1?.pk ?? null,
  gsi1?.sk ?? null,
  gsi2?.pk ?? null,
  gsi2?.sk ?? null,
  gsi3?.pk ?? null,
  gsi3?.sk ?? null,
  expiresAt ?? null,
  JSON.stringify(data),
  pk,
  sk,
]

const SQLITE_BUSY = 5

/** Another process holds the database. */
const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY

/** Then the request can be sent again; any other error is a fault of ours. */
export const translated = (error: unknown): unknown =>
  isBusy(error) ? new StoreUnavailable('database busy', { cause: error }) : error

const TRY_AGAIN_MS = 20

type Outcome = Awaited<ReturnType<Store['transact']>>

interface Waiting {
  readonly writes: readonly Write[]
  /** When it may be given up, by the clock of `performance.now`. */
  readonly until: number
  readonly resolve: (outcome: Outcome) => void
  readonly reject: (error: unknown) => void
}

/** Writes transactions. Those that arrive in one turn of the event loop share one wait for the disk; each succeeds or fails by itself. */
export const transactionWriter = (db: DatabaseSync, seconds: () => number, busyMs: number) => {
  // An expired item that has not been deleted yet does not stand in the way of a new one.
  const insert = db.prepare(`
    INSERT INTO items (gsi1pk, gsi1sk, gsi2pk, gsi2sk, gsi3pk, gsi3sk, expires_at, data, pk, sk, version)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
    ON CONFLICT DO UPDATE SET gsi1pk = excluded.gsi1pk, gsi1sk = excluded.gsi1sk, gsi2pk = excluded.gsi2pk,
      gsi2sk = excluded.gsi2sk, gsi3pk = excluded.gsi3pk, gsi3sk = excluded.gsi3sk,
      expires_at = excluded.expires_at, data = excluded.data, version = 1 WHERE expires_at <= ?`)
  const update = db.prepare(`
    UPDATE items SET gsi1pk = ?, gsi1sk = ?, gsi2pk = ?, gsi2sk = ?, gsi3pk = ?, gsi3sk = ?,
      expires_at = ?, data = ?, version = version + 1
    WHERE pk = ? AND sk = ? AND version = ? AND ${ALIVE}`)
  const remove = db.prepare(`DELETE FROM items WHERE pk = ? AND sk = ? AND version = ? AND ${ALIVE}`)
  const begin = db.prepare('BEGIN IMMEDIATE')
  const commit = db.prepare('COMMIT')
  const savepoint = db.prepare('SAVEPOINT one')
  const release = db.prepare('RELEASE one')
  const undo = db.prepare('ROLLBACK TO one')

  const write = ({ item, condition }: Write): boolean => {
    // What is written without data is thrown away (`wis`), whatever the clock says.
    if (condition.is === 'version' && item.data === null)
      return remove.run(item.pk, item.sk, condition.version, seconds()).changes === 1
    const values = valuesOf(item)
    const { changes } =
      condition.is === 'new' ? insert.run(...values, seconds()) : update.run(...values, condition.version, seconds())
    return changes === 1
  }

  const apply = (writes: readonly Write[]): Outcome => {
    savepoint.run()
    const all = writes.every(write)
    if (!all) undo.run()
    release.run()
    return all ? 'written' : 'conflict'
  }

  let waiting: Waiting[] = []
  let canWrite = true

  /** Another process writes: what may wait any longer is tried again a moment later, and the thread is free meanwhile. */
  const tryAgain = (batch: readonly Waiting[], error: unknown): void => {
    const now = performance.now()
    const mayWait = ({ until }: Waiting): boolean => isBusy(error) && until > now
    for (const one of batch) if (!mayWait(one)) one.reject(translated(error))
    waiting = [...batch.filter(mayWait), ...waiting]
    if (waiting.length > 0) setTimeout(commitWaiting, TRY_AGAIN_MS)
  }

  const commitWaiting = (): void => {
    const batch = waiting
    waiting = []
    if (batch.length === 0) return
    try {
      begin.run()
    } catch (error) {
      canWrite = false
      tryAgain(batch, error)
      return
    }
    try {
      const outcomes = batch.map(({ writes }) => apply(writes))
      commit.run()
      canWrite = true
      for (const [i, { resolve }] of batch.entries()) resolve(outcomes[i] ?? 'conflict')
    } catch (error) {
      canWrite = false
      if (db.isOpen && db.isTransaction) db.exec('ROLLBACK')
      for (const { reject } of batch) reject(translated(error))
    }
  }

  const transact = (writes: readonly Write[]): Promise<Outcome> =>
    new Promise((resolve, reject) => {
      waiting.push({ writes, until: performance.now() + busyMs, resolve, reject })
      if (waiting.length === 1) setImmediate(commitWaiting)
    })
  return { transact, commitWaiting, canWrite: () => canWrite }
}
