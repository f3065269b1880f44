import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import * as z from 'zod'
import { translated } from './faults.ts'
import { DATABASE } from './files.ts'

/**
 * What a database knows of itself, beside its items. Not one of the counted steps: releases that do not know this table
 * open the database as before.
 */
export const ABOUT = `CREATE TABLE IF NOT EXISTS opstap (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID, STRICT`

const About = z.object({
  /** Which database it is; a copy has the same. */
  id: z.string(),
  /** Tells the key that it belongs to from any other, and not what that is. */
  sleutelkenmerk: z.string(),
  /** Whether the demo is to be made in it. */
  demo: z.enum(['maken', 'niet']),
})
export type About = z.infer<typeof About>

/** What there is at the place of a database. */
export type Found =
  | { readonly is: 'nothing' | 'empty' }
  | { readonly is: 'database'; readonly about: About | undefined; readonly hasItems: boolean }

const onDatabase = <T>(folder: string, work: (db: DatabaseSync) => T): T => {
  let db: DatabaseSync | undefined
  try {
    db = new DatabaseSync(join(folder, DATABASE))
    return work(db)
  } catch (error) {
    throw translated(error)
  } finally {
    db?.close()
  }
}

/** @returns undefined where it does not know itself yet */
export const readAbout = (db: DatabaseSync): About | undefined => {
  const rows = db.prepare('SELECT name, value FROM opstap').all()
  return About.safeParse(Object.fromEntries(rows.map(({ name, value }) => [name, value]))).data
}

const hasTable = (db: DatabaseSync, name: string): boolean =>
  db.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(name) !== undefined

/** @throws StoreBroken on a file that is no database */
export const lookAt = (folder: string): Found => {
  const path = join(folder, DATABASE)
  if (!existsSync(path)) return { is: existsSync(`${path}-wal`) ? 'empty' : 'nothing' }
  if (statSync(path).size === 0) return { is: 'empty' }
  return onDatabase(folder, (db) => ({
    is: 'database',
    about: hasTable(db, 'opstap') ? readAbout(db) : undefined,
    hasItems: hasTable(db, 'items') && db.prepare('SELECT 1 FROM items LIMIT 1').get() !== undefined,
  }))
}

export const writeAbout = (folder: string, about: About): void =>
  onDatabase(folder, (db) => {
    db.exec(ABOUT)
    const write = db.prepare('INSERT OR REPLACE INTO opstap (name, value) VALUES (?, ?)')
    for (const [name, value] of Object.entries(about)) write.run(name, value)
  })
