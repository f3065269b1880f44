import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { cursorOf, lastKeyIn, positionIn, scanCursorOf } from '../cursor.ts'
import { dataIn } from '../item-data.ts'
import { migrate } from './schema.ts'
import {
  StoreUnavailable,
  type Item,
  type Key,
  type NewItem,
  type Page,
  type Query,
  type Store,
  type WholeItem,
  type WholeStore,
  type Write,
} from '../store.ts'

const SETTINGS = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  -- What is thrown away is overwritten with zeros.
  PRAGMA secure_delete = ON;
  -- At most 64 MiB of pages in memory: with the standard 2 MiB a booking waits for pages it had a moment ago.
  PRAGMA cache_size = -65536;
`
const ALIVE = '(expires_at IS NULL OR expires_at > ?)'
/** SQLite compares text by code point, as DynamoDB compares bytes: this is after every key. */
const LAST = '\u{10FFFF}'

/** How often what has expired is thrown away; until then it is only not shown. */
const SWEEP_EVERY_MS = 3_600_000

interface Row {
  readonly pk: string
  readonly sk: string
  readonly version: number
  readonly data: string
  /** The sort key of the query. */
  readonly sort: string
}

const itemOf = ({ pk, sk, version, data }: Row): Item => ({ pk, sk, version, data: dataIn(data) })

interface WholeRow extends Omit<Row, 'sort'> {
  readonly gsi1pk: string | null
  readonly gsi1sk: string | null
  readonly gsi2pk: string | null
  readonly gsi2sk: string | null
  readonly gsi3pk: string | null
  readonly gsi3sk: string | null
  readonly expires_at: number | null
}

const keyOf = (pk: string | null, sk: string | null): Key | undefined =>
  pk === null || sk === null ? undefined : { pk, sk }

const wholeItemOf = (row: WholeRow): WholeItem => ({
  ...itemOf({ ...row, sort: row.sk }),
  gsi1: keyOf(row.gsi1pk, row.gsi1sk),
  gsi2: keyOf(row.gsi2pk, row.gsi2sk),
  gsi3: keyOf(row.gsi3pk, row.gsi3sk),
  expiresAt: row.expires_at ?? undefined,
})

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

/** Another process holds the database: the request can be sent again. Any other error is a fault of ours. */
const translated = (error: unknown): unknown =>
  error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY
    ? new StoreUnavailable('database busy', { cause: error })
    : error

/** Reads a page, one statement for each kind of query. */
const pageReader = (db: DatabaseSync, seconds: () => number): ((query: Query) => Page) => {
  const prepared = new Map<string, StatementSync>()
  const prepare = ({ index, descending }: Query): StatementSync => {
    const [pk, sort] = index === undefined ? ['pk', 'sk'] : [`${index}pk`, `${index}sk`]
    const [after, order] = descending === true ? ['<', 'DESC'] : ['>', 'ASC']
    const sql = `
      SELECT pk, sk, version, data, ${sort} AS sort FROM items
      WHERE ${pk} = ? AND ${sort} BETWEEN ? AND ? AND ${ALIVE} AND (? OR (${sort}, pk, sk) ${after} (?, ?, ?))
      ORDER BY ${sort} ${order} ${index === undefined ? '' : `, pk ${order}, sk ${order}`} LIMIT ?`
    const statement = prepared.get(sql) ?? db.prepare(sql)
    prepared.set(sql, statement)
    return statement
  }
  return (query) => {
    const { pk, from = '', to = LAST, limit } = query
    const position = positionIn(query)
    // One more than is shown tells whether there is a next page.
    const found: unknown[] = prepare(query).all(
      pk,
      from,
      to,
      seconds(),
      position === undefined ? 1 : 0,
      ...(position ?? ['', '', '']),
      limit + 1,
    )
    const rows = (found as Row[]).slice(0, limit)
    const last = rows.at(-1)
    const items = rows.map(itemOf)
    return found.length > limit && last !== undefined
      ? { items, next: cursorOf([last.sort, last.pk, last.sk]) }
      : { items }
  }
}

/** Walks through everything in the order of the keys. */
const scanner = (db: DatabaseSync, seconds: () => number): WholeStore['scan'] => {
  const select = db.prepare(`SELECT * FROM items WHERE (pk, sk) > (?, ?) AND ${ALIVE} ORDER BY pk, sk LIMIT ?`)
  return async ({ limit, cursor }) => {
    const { pk, sk } = cursor === undefined ? { pk: '', sk: '' } : lastKeyIn(cursor)
    const rows: unknown[] = await Promise.resolve(select.all(pk, sk, seconds(), limit))
    const items = (rows as WholeRow[]).map(wholeItemOf)
    const last = items.at(-1)
    return items.length < limit || last === undefined ? { items } : { items, next: scanCursorOf(last) }
  }
}

type Outcome = Awaited<ReturnType<Store['transact']>>

interface Waiting {
  readonly writes: readonly Write[]
  readonly resolve: (outcome: Outcome) => void
  readonly reject: (error: unknown) => void
}

/** Writes transactions. Those that arrive in one turn of the event loop share one wait for the disk; each succeeds or fails by itself. */
const transactionWriter = (db: DatabaseSync, seconds: () => number) => {
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
  const commitWaiting = (): void => {
    const batch = waiting
    waiting = []
    if (batch.length === 0) return
    try {
      begin.run()
      const outcomes = batch.map(({ writes }) => apply(writes))
      commit.run()
      for (const [i, { resolve }] of batch.entries()) resolve(outcomes[i] ?? 'conflict')
    } catch (error) {
      if (db.isOpen && db.isTransaction) db.exec('ROLLBACK')
      for (const { reject } of batch) reject(translated(error))
    }
  }

  const transact = (writes: readonly Write[]): Promise<Outcome> =>
    new Promise((resolve, reject) => {
      waiting.push({ writes, resolve, reject })
      if (waiting.length === 1) setImmediate(commitWaiting)
    })
  return { transact, commitWaiting }
}

/**
 * The engine for one machine: SQLite in the process, each transaction on disk before it is acknowledged.
 * @param folder where the database is kept; it is made when it is not there
 * @param now milliseconds since 1970, to leave out what has expired
 * @param busyMs how long to wait for another process that writes
 */
export const openSqlite = (folder: string, now: () => number, busyMs = 5000): WholeStore => {
  mkdirSync(folder, { recursive: true })
  const db = new DatabaseSync(join(folder, 'opstap.sqlite'), { timeout: busyMs })
  db.exec(SETTINGS)
  migrate(db)
  const seconds = (): number => Math.floor(now() / 1000)
  const sweep = db.prepare('DELETE FROM items WHERE expires_at <= ?')
  sweep.run(seconds())
  const sweeping = setInterval(() => {
    try {
      sweep.run(seconds())
    } catch {
      // Another process is writing: the next hour will do, as what has expired is not shown.
    }
  }, SWEEP_EVERY_MS).unref()
  const select = db.prepare(`SELECT pk, sk, version, data, sk AS sort FROM items WHERE pk = ? AND sk = ? AND ${ALIVE}`)
  const readPage = pageReader(db, seconds)
  const { transact, commitWaiting } = transactionWriter(db, seconds)
  return {
    get: async ({ pk, sk }) => {
      const row: unknown = await Promise.resolve(select.get(pk, sk, seconds()))
      return row === undefined ? undefined : itemOf(row as Row)
    },
    query: async (query) => await Promise.resolve(readPage(query)),
    transact,
    scan: scanner(db, seconds),
    setApart: () => {},
    close: () => {
      clearInterval(sweeping)
      commitWaiting()
      db.close()
    },
  }
}
