import { statfsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { closeToOthers, makePrivateFile, makePrivateFolder } from '../private.ts'

export const DATABASE = 'opstap.sqlite'

/** SQLite gives the files that it makes beside the database the same rights. @returns the path of the database */
export const makeFiles = (folder: string): string => {
  const path = join(folder, DATABASE)
  makePrivateFolder(folder)
  makePrivateFile(path)
  for (const beside of ['-wal', '-shm']) closeToOthers(`${path}${beside}`)
  return path
}

/** With less room than this a transaction of any size may fail. */
const LEAST_BYTES = 1024 * 1024

export const hasRoom = (folder: string): boolean => {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize >= LEAST_BYTES
}

const numberOf = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.ino

/**
 * Whether the files that a connection writes to are still the ones that a next start will find.
 * @param path of a database that is open
 */
export const presenceOf = (path: string): (() => boolean) => {
  const opened = [path, `${path}-wal`].map((file) => [file, numberOf(file)] as const)
  return () => opened.every(([file, number]) => numberOf(file) === number)
}
