import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makePrivateFolder } from '../stores/private.ts'

const exists = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST'

/** The secret of one machine, beside its database. Who loses it can no longer find whose lines of the logboek are whose. */
export const eigenSleutel = (folder: string): string => {
  const file = join(folder, 'sleutel')
  const own = `${file}.${process.pid}`
  makePrivateFolder(folder)
  writeFileSync(own, randomBytes(32).toString('base64url'), { mode: 0o600 })
  try {
    // Whole or not at all, also when two processes start together.
    linkSync(own, file)
  } catch (error) {
    if (!exists(error)) throw error
  } finally {
    rmSync(own)
  }
  return readFileSync(file, 'utf8')
}
