import type { DatabaseSync } from 'node:sqlite'
import { StoreBroken, type Store } from '../store.ts'
import { ALIVE } from './read.ts'
import type { RowWrite } from './rows.ts'

export type Outcome = Awaited<ReturnType<Store['transact']>>

export interface Writer {
  /** Writes transactions that share one wait for the disk; each succeeds or fails by itself. @throws when none was written */
  commit(transactions: readonly (readonly RowWrite[])[], seconds: number): Outcome[]
  /** Throws away what has expired; until then it is only not shown. */
  sweep(seconds: number): void
  /** Writes something that means nothing, to find out whether that can be done. */
  probe(): void
  /** Empties the log when something was thrown away since the last time: what was wiped stands there too. */
  forget(): void
}

/** @param isPresent whether what is written now will be found by a next start */
export const writerOf = (db: DatabaseSync, isPresent: () => boolean): Writer => {
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
  const expired = db.prepare('DELETE FROM items WHERE expires_at <= ?')
  const begin = db.prepare('BEGIN IMMEDIATE')
  const end = db.prepare('COMMIT')
  const savepoint = db.prepare('SAVEPOINT one')
  const release = db.prepare('RELEASE one')
  const undo = db.prepare('ROLLBACK TO one')
  const probe = db.prepare(`INSERT INTO opstap VALUES ('probe', '') ON CONFLICT DO UPDATE SET value = excluded.value`)
  let hasWiped = false

  const changesOf = (write: RowWrite, seconds: number): number | bigint => {
    if (write.does === 'insert') return insert.run(...write.values, seconds).changes
    if (write.does === 'update') return update.run(...write.values, write.version, seconds).changes
    hasWiped = true
    return remove.run(write.pk, write.sk, write.version, seconds).changes
  }

  const apply = (writes: readonly RowWrite[], seconds: number): Outcome => {
    savepoint.run()
    const all = writes.every((write) => changesOf(write, seconds) === 1)
    if (!all) undo.run()
    release.run()
    return all ? 'written' : 'conflict'
  }

  return {
    commit: (transactions, seconds) => {
      if (!isPresent()) throw new StoreBroken('gone')
      begin.run()
      try {
        const outcomes = transactions.map((writes) => apply(writes, seconds))
        end.run()
        return outcomes
      } catch (error) {
        if (db.isTransaction) db.exec('ROLLBACK')
        throw error
      }
    },
    sweep: (seconds) => {
      if (expired.run(seconds).changes !== 0) hasWiped = true
    },
    probe: () => void probe.run(),
    forget: () => {
      if (!hasWiped) return
      const [row] = db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all()
      // Somebody reads what is in the log: the next time will do.
      hasWiped = row?.['busy'] !== 0
    },
  }
}
