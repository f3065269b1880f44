import { DatabaseSync } from 'node:sqlite'
import { setImmediate } from 'node:timers/promises'
import { StoreBroken, type WholeStore } from '../store.ts'
import { translated } from './faults.ts'
import { hasRoom, makeFiles, presenceOf } from './files.ts'
import { queueOf } from './queue.ts'
import { readerOf } from './read.ts'
import { migrate } from './schema.ts'
import { troubleKeeper } from './trouble.ts'
import { writerOf } from './write.ts'

const SETTINGS = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  -- What is thrown away is overwritten with zeros.
  PRAGMA secure_delete = ON;
  -- At most 64 MiB of pages in memory: with the standard 2 MiB a booking waits for pages it had a moment ago.
  PRAGMA cache_size = -65536;
`

/** How often what has expired is thrown away; until then it is only not shown. */
const SWEEP_EVERY_MS = 3_600_000
/** How long after something was thrown away the log is emptied: a job that throws much away does not wait for it each time. */
const FORGET_AFTER_MS = 1000
/** Longest time that this thread itself waits for another process: meanwhile it serves nobody. */
const BLOCKED_MS = 20
/** Longest time that reading may go on before other work of this process gets its turn. */
const TURN_MS = 10

/** @throws StoreBroken on a file that is damaged, and Error on one of a later release; then nothing was changed */
const openDatabase = (path: string): DatabaseSync => {
  const db = new DatabaseSync(path, { timeout: BLOCKED_MS })
  try {
    db.exec(SETTINGS)
    const [check] = db.prepare('PRAGMA quick_check(1)').all()
    if (check?.['quick_check'] !== 'ok') throw new StoreBroken('damaged')
    migrate(db)
    return db
  } catch (error) {
    db.close()
    throw translated(error)
  }
}

/**
 * The engine for one machine: SQLite in the process, each transaction on disk before it is acknowledged.
 * @param folder where the database is kept; it is made when it is not there
 * @param now milliseconds since 1970, to leave out what has expired
 * @param busyMs how long to wait for another process that writes
 * @param sweepMs how often what has expired is thrown away
 * @throws StoreBroken when disk or database are not fit for use
 */
export const openSqlite = (folder: string, now: () => number, busyMs = 5000, sweepMs = SWEEP_EVERY_MS): WholeStore => {
  const path = makeFiles(folder)
  const seconds = (): number => Math.floor(now() / 1000)
  const db = openDatabase(path)
  const reader = readerOf(db, seconds)
  const writer = writerOf(db, presenceOf(path))
  const { trouble, note, stop } = troubleKeeper(() => {
    if (!hasRoom(folder)) throw new StoreBroken('full')
    writer.probe()
  })

  let turnBegan = performance.now()
  /**
   * Reads in turns: SQLite answers at once and without letting anybody else go first, so that a long row of questions
   * would hold the thread.
   */
  const read = async <T>(reading: () => T): Promise<T> => {
    if (performance.now() - turnBegan > TURN_MS) {
      await setImmediate()
      turnBegan = performance.now()
    }
    try {
      return reading()
    } catch (error) {
      note(error)
      throw translated(error)
    }
  }

  /** Maintenance: what cannot be done now is done the next time. */
  const maintain = (work: () => void): void => {
    try {
      work()
    } catch (error) {
      note(error)
    }
  }
  const sweep = (): void =>
    maintain(() => {
      writer.sweep(seconds())
      writer.forget()
    })
  sweep()
  const sweeping = setInterval(sweep, sweepMs).unref()
  let forgetting: NodeJS.Timeout | undefined
  const forgetSoon = (): void => {
    forgetting ??= setTimeout(() => {
      forgetting = undefined
      maintain(() => writer.forget())
    }, FORGET_AFTER_MS).unref()
  }

  const { transact, commit } = queueOf(writer, { seconds, busyMs, onFault: note, onWiped: forgetSoon })
  return {
    get: (key) => read(() => reader.get(key)),
    query: (query) => read(() => reader.query(query)),
    scan: (page) => read(() => reader.scan(page)),
    transact,
    setApart: () => {},
    trouble,
    close: () => {
      clearInterval(sweeping)
      clearTimeout(forgetting)
      stop()
      commit()
      maintain(() => writer.forget())
      db.close()
    },
  }
}
