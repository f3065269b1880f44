import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { makePrivateFile, makePrivateFolder } from '../../stores/private.ts'
import { isBusy } from '../../stores/sqlite/faults.ts'
import { Dataprobleem } from './woorden.ts'

/** As long as a server that was just told to stop may need. */
const WAIT_MS = 2000

const WORDEN = {
  'in-gebruik': 'hier draait al een Opstap. Stop die eerst, of kies met OPSTAP_DATA een andere map.',
  'backup-bezig': 'hier wordt al een back-up gemaakt. Wacht tot die klaar is.',
}

/**
 * Holds a folder for one server, or for one backup: a lock of the operating system, which goes with the process however that ends.
 * @returns lets it go
 * @throws Dataprobleem when another one holds it
 */
export const claim = (folder: string, lockfile: keyof typeof WORDEN = 'in-gebruik'): (() => void) => {
  const path = join(folder, lockfile)
  makePrivateFolder(folder)
  makePrivateFile(path)
  const lock = new DatabaseSync(path, { timeout: WAIT_MS })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (!isBusy(error)) throw error
    throw new Dataprobleem(`${folder}: ${WORDEN[lockfile]}`)
  }
  return () => lock.close()
}
