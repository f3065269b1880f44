import { createHash, randomBytes } from 'node:crypto'
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makePrivateFolder } from '../../stores/private.ts'

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)

const fileIn = (folder: string): string => join(folder, 'sleutel')

/** The secret of one machine, beside its database. Whoever loses it can no longer find whose lines of the logboek are whose. */
export const leesSleutel = (folder: string): string | undefined => {
  try {
    return readFileSync(fileIn(folder), 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** Puts a secret beside the database, whole or not at all; one that is there stays. @returns the one that is there then */
export const bewaarSleutel = (folder: string, sleutel: string): string => {
  const own = `${fileIn(folder)}.${process.pid}`
  makePrivateFolder(folder)
  writeFileSync(own, sleutel, { mode: 0o600 })
  try {
    linkSync(own, fileIn(folder))
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  } finally {
    rmSync(own)
  }
  return readFileSync(fileIn(folder), 'utf8')
}

export const nieuweSleutel = (): string => randomBytes(32).toString('base64url')

/** Tells one secret from another; the secret itself cannot be found from it. */
export const kenmerkVanSleutel = (sleutel: string): string =>
  createHash('sha256').update(`opstap-sleutel ${sleutel}`).digest('base64url')
