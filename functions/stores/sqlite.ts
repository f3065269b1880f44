import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { cursorOf, positionOf } from './cursor.ts'
import {
  StoreUnavailable,
  type Item,
  type Key,
  type NewItem,
  type Page,
  type Query,
  type Store,
  type Write,
} from './store.ts'

const SCHEMA = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA busy_timeout = 5000;
  CREATE TABLE IF NOT EXISTS items (
    pk TEXT NOT NULL, sk TEXT NOT NULL,
    gsi1pk TEXT, gsi1sk TEXT, gsi2pk TEXT, gsi2sk TEXT,
    version INTEGER NOT NULL, expires_at INTEGER, data TEXT NOT NULL,
    PRIMARY KEY (pk, sk)
  ) WITHOUT ROWID, STRICT;
  CREATE INDEX IF NOT EXISTS gsi1 ON items (gsi1pk, gsi1sk, pk, sk) WHERE gsi1pk IS NOT NULL;
  CREATE INDEX IF NOT EXISTS gsi2 ON items (gsi2pk, gsi2sk, pk, sk) WHERE gsi2pk IS NOT NULL;
`
const COLUMNS = 'pk, sk, gsi1pk, gsi1sk, gsi2pk, gsi2sk, version, expires_at, data'
/** SQLite compares text by code point, as DynamoDB compares bytes: this is after every key. */
const LAST = '\u{10FFFF}'

interface Row {
  readonly pk: string
  readonly sk: string
  readonly gsi1pk: string | null
  readonly gsi1sk: string | null
  readonly gsi2pk: string | null
  readonly gsi2sk: string | null
  readonly version: number
  readonly expires_at: number | null
  readonly data: string
}

const keyOf = (pk: string | null, sk: string | null): Key | undefined =>
  pk === null || sk === null ? undefined : { pk, sk }

const itemOf = (row: Row): Item => ({
  pk: row.pk,
  sk: row.sk,
  gsi1: keyOf(row.gsi1pk, row.gsi1sk),
  gsi2: keyOf(row.gsi2pk, row.gsi2sk),
  version: row.version,
  expiresAt: row.expires_at ?? undefined,
  data: JSON.parse(row.data),
})

const valuesOf = (item: NewItem): (string | number | null)[] => [
  item.gsi1?.pk ?? null,
  item.gsi1?.sk ?? null,
  item.gsi2?.pk ?? null,
  item.gsi2?.sk ?? null,
  item.expiresAt ?? null,
  JSON.stringify(item.data),
]

const SQLITE_BUSY = 5

/** Another process holds the database: the request can be sent again. Any other error is a fault of ours. */
const translated = (error: unknown): unknown =>
  error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY
    ? new StoreUnavailable('database busy', { cause: error })
    : error

/**
 * The engine for one machine: SQLite in the process, each transaction on disk before it is acknowledged.
 * @param folder where the database is kept; it is made when it is not there
 * @param now milliseconds since 1970, to leave out what has expired
 */
export const openSqlite = (folder: string, now: () => number): Store => {
  mkdirSync(folder, { recursive: true })
  const db = new DatabaseSync(join(folder, 'opstap.sqlite'))
  db.exec(SCHEMA)
  const seconds = (): number => Math.floor(now() / 1000)
  db.prepare('DELETE FROM items WHERE expires_at <= ?').run(seconds())

  const select = db.prepare(
    `SELECT ${COLUMNS} FROM items WHERE pk = ? AND sk = ? AND (expires_at IS NULL OR expires_at > ?)`,
  )
  // An expired item that has not been deleted yet does not stand in the way of a new one.
  const insert = db.prepare(`
    INSERT INTO items (gsi1pk, gsi1sk, gsi2pk, gsi2sk, expires_at, data, pk, sk, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)
    ON CONFLICT DO UPDATE SET gsi1pk = excluded.gsi1pk, gsi1sk = excluded.gsi1sk, gsi2pk = excluded.gsi2pk,
      gsi2sk = excluded.gsi2sk, expires_at = excluded.expires_at, data = excluded.data, version = 1 WHERE expires_at <= ?`)
  const update = db.prepare(`
    UPDATE items SET gsi1pk = ?, gsi1sk = ?, gsi2pk = ?, gsi2sk = ?, expires_at = ?, data = ?, version = version + 1
    WHERE pk = ? AND sk = ? AND version = ? AND (expires_at IS NULL OR expires_at > ?)`)

  const write = ({ item, condition }: Write): boolean => {
    const values = [...valuesOf(item), item.pk, item.sk]
    const { changes } =
      condition.is === 'new' ? insert.run(...values, seconds()) : update.run(...values, condition.version, seconds())
    return changes === 1
  }

  const queries = new Map<string, ReturnType<DatabaseSync['prepare']>>()
  const prepareQuery = ({ index, descending }: Query): ReturnType<DatabaseSync['prepare']> => {
    const name = `${index ?? ''}${descending === true ? '-' : '+'}`
    const pk = index === undefined ? 'pk' : `${index}pk`
    const sort = index === undefined ? 'sk' : `${index}sk`
    const [after, order] = descending === true ? ['<', 'DESC'] : ['>', 'ASC']
    const made =
      queries.get(name) ??
      db.prepare(`
        SELECT ${COLUMNS}, ${sort} AS sort FROM items
        WHERE ${pk} = :pk AND ${sort} BETWEEN :from AND :to AND (expires_at IS NULL OR expires_at > :now)
          AND (:sort IS NULL OR (${sort}, pk, sk) ${after} (:sort, :afterPk, :afterSk))
        ORDER BY ${sort} ${order}, pk ${order}, sk ${order} LIMIT :limit`)
    queries.set(name, made)
    return made
  }

  return {
    get: ({ pk, sk }) => {
      const row = select.get(pk, sk, seconds()) as Row | undefined
      return Promise.resolve(row === undefined ? undefined : itemOf(row))
    },
    query: (query) => {
      const [sort, afterPk, afterSk] = query.cursor === undefined ? [null, null, null] : positionOf(query.cursor)
      const rows = prepareQuery(query).all({
        pk: query.pk,
        from: query.from ?? '',
        to: query.to ?? LAST,
        now: seconds(),
        sort,
        afterPk,
        afterSk,
        limit: query.limit + 1,
      }) as unknown as (Row & { sort: string })[]
      const shown = rows.slice(0, query.limit)
      const last = shown.at(-1)
      const page: Page = { items: shown.map(itemOf) }
      return Promise.resolve(
        rows.length > shown.length && last !== undefined
          ? { ...page, next: cursorOf([last.sort, last.pk, last.sk]) }
          : page,
      )
    },
    transact: (writes) => {
      try {
        db.exec('BEGIN IMMEDIATE')
        const all = writes.every(write)
        db.exec(all ? 'COMMIT' : 'ROLLBACK')
        return Promise.resolve(all ? 'written' : 'conflict')
      } catch (error) {
        if (db.isTransaction) db.exec('ROLLBACK')
        return Promise.reject(translated(error))
      }
    },
    close: () => db.close(),
  }
}
