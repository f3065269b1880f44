import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { bewaarSleutel, nieuweSleutel } from '../../../functions/local/data/sleutel.ts'
import { openSqlite } from '../../../functions/stores/sqlite/open.ts'
import { isNew, versionIs } from '../../../functions/stores/store.ts'
import { wis } from '../../../functions/stores/wis.ts'

const root = mkdtempSync(join(tmpdir(), 'opstap-rechten-'))
afterAll(() => rmSync(root, { recursive: true }))

const rechten = (path: string): string => (statSync(path).mode & 0o777).toString(8)

describe('what stands on disk', () => {
  test('is for the account of the server only, under the usual umask', async () => {
    // One that closes nothing by itself; a thread cannot set it.
    expect(process.umask() & 0o055).toBe(0)
    const folder = join(root, 'nieuw', 'diep')
    const store = openSqlite(folder, () => 0)
    await store.transact([{ item: { pk: 'P', sk: 'S', data: 1 }, condition: isNew }])
    bewaarSleutel(folder, nieuweSleutel())
    const files = readdirSync(folder)
    expect(files.toSorted()).toEqual(['opstap.sqlite', 'opstap.sqlite-shm', 'opstap.sqlite-wal', 'sleutel'])
    expect(files.map((file) => rechten(join(folder, file)))).toEqual(files.map(() => '600'))
    expect([rechten(folder), rechten(join(root, 'nieuw'))]).toEqual(['700', '700'])
    store.close()
  })

  test('that an earlier release left open is closed', () => {
    const folder = join(root, 'oud')
    openSqlite(folder, () => 0).close()
    for (const file of ['opstap.sqlite', 'opstap.sqlite-wal'])
      writeFileSync(join(folder, file), '', { flag: 'a', mode: 0o644 })
    const store = openSqlite(folder, () => 0)
    for (const file of readdirSync(folder)) expect([file, rechten(join(folder, file))]).toEqual([file, '600'])
    store.close()
  })
})

describe('what was thrown away', () => {
  /** Every byte of the folder, the log among them. */
  const alles = (folder: string): string =>
    readdirSync(folder)
      .map((file) => readFileSync(join(folder, file), 'latin1'))
      .join('')

  test('is in no file any more after the next sweep: not in the database, and not in its log', async () => {
    const folder = join(root, 'gewist')
    let now = 0
    const store = openSqlite(folder, () => now, 5000, 20)
    const naam = 'Geheimtje Voorbeeld (verzonnen)'
    const item = { pk: 'PAS#x#y', sk: 'PAS', gsi1: { pk: naam, sk: naam }, data: { naam } }
    expect(await store.transact([{ item, condition: isNew }])).toBe('written')
    expect(await store.transact([{ item: { ...item, data: { naam, telefoon: '1' } }, condition: versionIs(1) }])).toBe(
      'written',
    )
    expect(alles(folder)).toContain(naam)
    expect(await store.transact([wis({ pk: item.pk, sk: item.sk, version: 2 }, now)])).toBe('written')
    now = 10_000
    await expect.poll(() => alles(folder).includes(naam)).toBe(false)
    store.close()
    expect(alles(folder)).not.toContain(naam)
  })
})
