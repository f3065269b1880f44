import { StoreBroken, StoreUnavailable, type Trouble } from '../store.ts'

/** Primary result codes of SQLite (https://sqlite.org/rescode.html); the rest of a code says more of the same. */
const BUSY = 5
const TROUBLE: Readonly<Record<number, Trouble>> = {
  8: 'readOnly',
  10: 'disk',
  11: 'damaged',
  13: 'full',
  14: 'disk',
  26: 'damaged',
}
const PRIMARY = 0xff

export const codeOf = (error: unknown): number | undefined =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode & PRIMARY
    : undefined

/** What is wrong with the disk or the file, if that is what an error says. */
export const troubleIn = (error: unknown): Trouble | undefined => {
  if (error instanceof StoreBroken) return error.trouble
  const code = codeOf(error)
  return code === undefined ? undefined : TROUBLE[code]
}

/** Another process holds the database. */
export const isBusy = (error: unknown): boolean => codeOf(error) === BUSY

/** Another process holds the database, or the disk fails: the request can be sent again. Any other error is a fault of ours. */
export const translated = (error: unknown): unknown => {
  const trouble = troubleIn(error)
  if (trouble !== undefined) return error instanceof StoreBroken ? error : new StoreBroken(trouble, { cause: error })
  return isBusy(error) ? new StoreUnavailable('database busy', { cause: error }) : error
}
