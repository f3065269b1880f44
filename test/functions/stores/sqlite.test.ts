import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, test } from 'vitest'
import { openSqlite } from '../../../functions/stores/sqlite.ts'
import { isNew, StoreUnavailable } from '../../../functions/stores/store.ts'
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
})
