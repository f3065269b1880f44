import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { cursorOf, lastKeyIn, positionIn, scanCursorOf } from '../cursor.ts'
import { dataIn } from '../item-data.ts'
import { closeToOthers, makePrivateFile, makePrivateFolder } from '../private.ts'
import type { Item, Key, Page, Query, WholeItem, WholeStore } from '../store.ts'
import { migrate } from './schema.ts'
import { ALIVE, transactionWriter, translated } from './writer.ts'

const SETTINGS = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  -- What is thrown away is overwritten with zeros.
  PRAGMA secure_delete = ON;
  -- At most 64 MiB of pages in memory: with the standard 2 MiB a booking waits for pages it had a moment ago.
  PRAGMA cache_size = -65536;
`
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

/** Longest time that this thread itself waits for another process: meanwhile it serves nobody. */
const BLOCKED_MS = 20

/** Longest time that reading may go on before other work of this process gets its turn. */
const TURN_MS = 10

/**
 * Reads in turns: SQLite answers at once and without letting anybody else go first, so that a long row of questions
 * would hold the thread.
 * @throws StoreUnavailable while another process keeps readers out
 */
const inTurns = () => {
  let began = performance.now()
  return async <T>(reading: () => T): Promise<T> => {
    if (performance.now() - began > TURN_MS) {
      await setImmediate()
      began = performance.now()
    }
    try {
      return reading()
    } catch (error) {
      throw translated(error)
    }
  }
}

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

/**
 * The engine for one machine: SQLite in the process, each transaction on disk before it is acknowledged.
 * @param folder where the database is kept; it is made when it is not there
 * @param now milliseconds since 1970, to leave out what has expired
 * @param busyMs how long to wait for another process that writes
 * @param sweepMs how often what has expired is thrown away
 */
export const openSqlite = (folder: string, now: () => number, busyMs = 5000, sweepMs = SWEEP_EVERY_MS): WholeStore => {
  const file = join(folder, 'opstap.sqlite')
  makePrivateFolder(folder)
  // SQLite gives the files that it makes beside this one the same rights.
  makePrivateFile(file)
  for (const beside of ['-wal', '-shm']) closeToOthers(`${file}${beside}`)
  const db = new DatabaseSync(file, { timeout: BLOCKED_MS })
  db.exec(SETTINGS)
  migrate(db)
  const seconds = (): number => Math.floor(now() / 1000)
  const expired = db.prepare('DELETE FROM items WHERE expires_at <= ?')
  const sweep = (): void => {
    expired.run(seconds())
    // The log still holds what was on the pages before; what was thrown away must be gone from there too.
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  }
  sweep()
  const sweeping = setInterval(() => {
    try {
      sweep()
    } catch {
      // Another process is writing: the next hour will do, as what has expired is not shown.
    }
  }, sweepMs).unref()
  const select = db.prepare(`SELECT pk, sk, version, data, sk AS sort FROM items WHERE pk = ? AND sk = ? AND ${ALIVE}`)
  const readPage = pageReader(db, seconds)
  const read = inTurns()
  const { transact, commitWaiting, canWrite } = transactionWriter(db, seconds, busyMs)
  return {
    get: async ({ pk, sk }) => {
      const row: unknown = await read(() => select.get(pk, sk, seconds()))
      return row === undefined ? undefined : itemOf(row as Row)
    },
    query: (query) => read(() => readPage(query)),
    transact,
    canWrite,
    scan: scanner(db, seconds),
    setApart: () => {},
    close: () => {
      clearInterval(sweeping)
      commitWaiting()
      db.close()
    },
  }
}
