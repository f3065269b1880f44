import type { DatabaseSync } from 'node:sqlite'
import { ABOUT } from './about.ts'

/**
 * One step for each version of the tables; `PRAGMA user_version` is how many a database has had. A step is never
 * changed once released: a database of any earlier version walks on from where it is.
 */
const STEPS: readonly string[] = [
  // The first version did not count its steps, so this one is taken for a database that has it already too.
  `CREATE TABLE IF NOT EXISTS items (
     pk TEXT NOT NULL, sk TEXT NOT NULL,
     gsi1pk TEXT, gsi1sk TEXT, gsi2pk TEXT, gsi2sk TEXT,
     version INTEGER NOT NULL, expires_at INTEGER, data TEXT NOT NULL,
     PRIMARY KEY (pk, sk)
   ) WITHOUT ROWID, STRICT;
   CREATE INDEX IF NOT EXISTS gsi1 ON items (gsi1pk, gsi1sk, pk, sk) WHERE gsi1pk IS NOT NULL;
   CREATE INDEX IF NOT EXISTS gsi2 ON items (gsi2pk, gsi2sk, pk, sk) WHERE gsi2pk IS NOT NULL;`,
  // What was written before stays out of a new index until it is written again.
  `ALTER TABLE items ADD COLUMN gsi3pk TEXT;
   ALTER TABLE items ADD COLUMN gsi3sk TEXT;
   CREATE INDEX gsi3 ON items (gsi3pk, gsi3sk, pk, sk) WHERE gsi3pk IS NOT NULL;`,
  // To find what has expired without reading everything.
  `CREATE INDEX expiry ON items (expires_at) WHERE expires_at IS NOT NULL;`,
]

const versionOf = (db: DatabaseSync): number => Number(db.prepare('PRAGMA user_version').get()?.['user_version'])

/** Whether the tables are those of this program. */
export const isCurrent = (db: DatabaseSync): boolean => versionOf(db) === STEPS.length

/**
 * Brings the tables to the version of this program, all steps or none. Two processes that open a database together
 * take turns.
 * @throws Error on a database of a later version: this program does not know what is in it
 */
export const migrate = (db: DatabaseSync): void => {
  db.exec(ABOUT)
  if (isCurrent(db)) return
  db.exec('BEGIN IMMEDIATE')
  try {
    const version = versionOf(db)
    if (version > STEPS.length) throw new Error(`the database is of a later version (${version}) than this program`)
    for (const step of STEPS.slice(version)) db.exec(step)
    db.exec(`PRAGMA user_version = ${STEPS.length}`)
    db.exec('COMMIT')
  } catch (error) {
    db.exec('ROLLBACK')
    throw error
  }
}
