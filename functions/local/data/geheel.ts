import { DatabaseSync } from 'node:sqlite'
import { readAbout, type About } from '../../stores/sqlite/about.ts'
import { translated } from '../../stores/sqlite/faults.ts'
import { StoreBroken } from '../../stores/store.ts'
import { kenmerkVanSleutel } from './sleutel.ts'
import { Dataprobleem } from './woorden.ts'

/** A database as it is in a backup: a single file, with the key that belongs to it in its table `opstap`. */
const NAAM = 'sleutel'

const inEenBestand = <T>(path: string, work: (db: DatabaseSync) => T): T => {
  let db: DatabaseSync | undefined
  try {
    db = new DatabaseSync(path)
    // No log beside it, and what is taken out of it is overwritten.
    db.exec('PRAGMA journal_mode = DELETE; PRAGMA secure_delete = ON')
    const [check] = db.prepare('PRAGMA integrity_check(1)').all()
    if (check?.['integrity_check'] !== 'ok') throw new StoreBroken('damaged')
    return work(db)
  } catch (error) {
    throw translated(error)
  } finally {
    db?.close()
  }
}

export const zetSleutelIn = (path: string, sleutel: string): void =>
  inEenBestand(
    path,
    (db) => void db.prepare('INSERT OR REPLACE INTO opstap (name, value) VALUES (?, ?)').run(NAAM, sleutel),
  )

/** Takes the key out again, so that it stands in one place. @throws Dataprobleem where the two do not belong together */
export const neemSleutelUit = (path: string, bestand: string): { about: About; sleutel: string } =>
  inEenBestand(path, (db) => {
    const about = readAbout(db)
    const sleutel = db.prepare('SELECT value FROM opstap WHERE name = ?').get(NAAM)?.['value']
    if (about === undefined || typeof sleutel !== 'string' || kenmerkVanSleutel(sleutel) !== about.sleutelkenmerk)
      throw new Dataprobleem(`${bestand}: in deze back-up zit niet de sleutel die bij de database hoort.`)
    db.prepare('DELETE FROM opstap WHERE name = ?').run(NAAM)
    return { about, sleutel }
  })
