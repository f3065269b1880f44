import { DatabaseSync } from 'node:sqlite'
import { StoreBroken, type WholeStore } from '../store.ts'
import { translated } from './faults.ts'
import { readerOf } from './read.ts'
import { isCurrent } from './schema.ts'

/** The tables of a database are not those of this release. */
export class OtherTables extends Error {
  override readonly name = 'OtherTables'
}

const guarded = <T>(work: () => T): T => {
  try {
    return work()
  } catch (error) {
    throw translated(error)
  }
}

/**
 * Everything as it is at this moment, whatever a server beside it goes on to write. Nothing can be written.
 * @param path of the database
 * @param now milliseconds since 1970, to leave out what has expired
 * @throws StoreBroken on a damaged file, and OtherTables on one of another release
 */
export const openSnapshot = (path: string, now: () => number): WholeStore => {
  const db = guarded(() => new DatabaseSync(path, { readOnly: true, timeout: 5000 }))
  try {
    return guarded(() => {
      const [check] = db.prepare('PRAGMA integrity_check(1)').all()
      if (check?.['integrity_check'] !== 'ok') throw new StoreBroken('damaged')
      if (!isCurrent(db)) throw new OtherTables('the tables are not those of this release')
      // The first thing that is read fixes what all later reading sees.
      db.exec('BEGIN')
      const reader = readerOf(db, () => Math.floor(now() / 1000))
      return {
        get: async (key) => guarded(() => reader.get(key)),
        query: async (query) => guarded(() => reader.query(query)),
        scan: async (page) => guarded(() => reader.scan(page)),
        transact: () => Promise.reject(new StoreBroken('readOnly')),
        setApart: () => {},
        trouble: () => undefined,
        close: () => db.close(),
      }
    })
  } catch (error) {
    db.close()
    throw error
  }
}
