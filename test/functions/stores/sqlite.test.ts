import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, test } from 'vitest'
import { openSqlite } from '../../../functions/stores/sqlite/open.ts'
import { isNew, StoreUnavailable, versionIs } from '../../../functions/stores/store.ts'
import { storeContract } from './contract.ts'

const folders: string[] = []
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'opstap-store-'))
  folders.push(made)
  return made
}
afterAll(() => folders.forEach((made) => rmSync(made, { recursive: true })))

storeContract('SQLite', () => {
  let now = 0
  const store = openSqlite(folder(), () => now)
  return Promise.resolve({
    store,
    setNow: (epochMs) => {
      now = epochMs
    },
    close: () => Promise.resolve(store.close()),
  })
})

describe('SQLite', () => {
  const write = { item: { pk: 'P', sk: 'S', data: 1 }, condition: isNew }

  test('keeps what was written when it is opened again, and deletes what has expired', async () => {
    const place = folder()
    const first = openSqlite(place, () => 0)
    await first.transact([write, { item: { pk: 'P', sk: 'T', data: 2, expiresAt: 10 }, condition: isNew }])
    first.close()
    const second = openSqlite(place, () => 10_000)
    expect(await second.get({ pk: 'P', sk: 'S' })).toMatchObject({ data: 1 })
    second.close()
    const database = new DatabaseSync(join(place, 'opstap.sqlite'))
    expect(database.prepare('SELECT sk FROM items').all()).toEqual([{ sk: 'S' }])
    database.close()
  })

  test('keeps a write-ahead log, so that readers do not wait for a writer', () => {
    const place = folder()
    openSqlite(place, () => 0).close()
    const database = new DatabaseSync(join(place, 'opstap.sqlite'))
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' })
    database.close()
  })

  test('says that it is unavailable while another process writes, and writes nothing', async () => {
    const place = folder()
    const store = openSqlite(place, () => 0, 50)
    const other = new DatabaseSync(join(place, 'opstap.sqlite'))
    other.exec('BEGIN IMMEDIATE')
    await expect(store.transact([write])).rejects.toBeInstanceOf(StoreUnavailable)
    other.exec('ROLLBACK')
    other.close()
    expect(await store.get(write.item)).toBeUndefined()
    expect(await store.transact([write])).toBe('written')
    store.close()
  })

  /** The tables as version 0.1.0 made them. */
  const OLD = `
    PRAGMA journal_mode = WAL;
    CREATE TABLE items (
      pk TEXT NOT NULL, sk TEXT NOT NULL,
      gsi1pk TEXT, gsi1sk TEXT, gsi2pk TEXT, gsi2sk TEXT,
      version INTEGER NOT NULL, expires_at INTEGER, data TEXT NOT NULL,
      PRIMARY KEY (pk, sk)
    ) WITHOUT ROWID, STRICT;
    CREATE INDEX gsi1 ON items (gsi1pk, gsi1sk, pk, sk) WHERE gsi1pk IS NOT NULL;
    CREATE INDEX gsi2 ON items (gsi2pk, gsi2sk, pk, sk) WHERE gsi2pk IS NOT NULL;
    INSERT INTO items (pk, sk, gsi1pk, gsi1sk, version, data) VALUES ('P', 'S', 'G', 'H', 3, '"oud"');`
  const oldDatabase = (): string => {
    const place = folder()
    const database = new DatabaseSync(join(place, 'opstap.sqlite'))
    database.exec(OLD)
    database.close()
    return place
  }

  test('opens a database of the first version: what is in it stays, and enters the new index when it is written', async () => {
    const place = oldDatabase()
    for (let time = 0; time < 2; time++) openSqlite(place, () => 0).close()
    const store = openSqlite(place, () => 0)
    expect(await store.get({ pk: 'P', sk: 'S' })).toMatchObject({ data: 'oud', version: 3 })
    expect((await store.query({ index: 'gsi1', pk: 'G', limit: 1 })).items).toHaveLength(1)
    expect((await store.query({ index: 'gsi3', pk: 'X', limit: 1 })).items).toEqual([])
    const item = { pk: 'P', sk: 'S', gsi3: { pk: 'X', sk: 'Y' }, data: 'nieuw' }
    expect(await store.transact([{ item, condition: versionIs(3) }])).toBe('written')
    expect((await store.query({ index: 'gsi3', pk: 'X', limit: 1 })).items).toMatchObject([{ data: 'nieuw' }])
    store.close()
  })

  test('does not open a database of a later version, and changes nothing in it', () => {
    const place = oldDatabase()
    const database = new DatabaseSync(join(place, 'opstap.sqlite'))
    database.exec('PRAGMA user_version = 99')
    expect(() => openSqlite(place, () => 0)).toThrow('later version')
    expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: 99 })
    expect(database.prepare('SELECT count(*) AS items FROM items').get()).toEqual({ items: 1 })
    database.close()
  })
})
