import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs'

/** What only the account that the server runs under may read, from the first byte on and whatever the umask is. */
const FOLDER = 0o700
const FILE = 0o600

/** Makes a folder that is not there yet. One that is there already is left as its owner wants it. */
export const makePrivateFolder = (folder: string): void => {
  mkdirSync(folder, { recursive: true, mode: FOLDER })
}

/** Makes a file that is not there yet, and closes one that an earlier release left open to others. */
export const makePrivateFile = (file: string): void => {
  closeSync(openSync(file, 'a', FILE))
  chmodSync(file, FILE)
}

/** The same of a file that others make, if it is there. */
export const closeToOthers = (file: string): void => {
  if (existsSync(file)) chmodSync(file, FILE)
}
