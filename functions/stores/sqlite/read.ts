import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { cursorOf, lastKeyIn, positionIn, scanCursorOf } from '../cursor.ts'
import type { Item, Key, Page, Query, WholeItem } from '../store.ts'
import { itemOf, wholeItemOf, type Row, type WholeRow } from './rows.ts'

export const ALIVE = '(expires_at IS NULL OR expires_at > ?)'
/** SQLite compares text by code point, as DynamoDB compares bytes: this is after every key. */
const LAST = '\u{10FFFF}'

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

type Scanned = { readonly items: readonly WholeItem[]; readonly next?: string }

/** Walks through everything in the order of the keys. */
const scanner = (db: DatabaseSync, seconds: () => number) => {
  const select = db.prepare(`SELECT * FROM items WHERE (pk, sk) > (?, ?) AND ${ALIVE} ORDER BY pk, sk LIMIT ?`)
  return ({ limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined }): Scanned => {
    const { pk, sk } = cursor === undefined ? { pk: '', sk: '' } : lastKeyIn(cursor)
    const rows: unknown[] = select.all(pk, sk, seconds(), limit)
    const items = (rows as WholeRow[]).map(wholeItemOf)
    const last = items.at(-1)
    return items.length < limit || last === undefined ? { items } : { items, next: scanCursorOf(last) }
  }
}

/** Everything that reads, on a connection of its own or that of the writer. */
export const readerOf = (db: DatabaseSync, seconds: () => number) => {
  const select = db.prepare(`SELECT pk, sk, version, data, sk AS sort FROM items WHERE pk = ? AND sk = ? AND ${ALIVE}`)
  return {
    get: ({ pk, sk }: Key): Item | undefined => {
      const row: unknown = select.get(pk, sk, seconds())
      return row === undefined ? undefined : itemOf(row as Row)
    },
    query: pageReader(db, seconds),
    scan: scanner(db, seconds),
  }
}
