import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqlite } from '../../functions/stores/sqlite/open.ts'
import { StoreUnavailable, type Store } from '../../functions/stores/store.ts'

/** A store that gives no answer to its n-th call: nothing was done, or it was and the answer got lost. */
export const gebroken = (
  store: Store,
  positie: number,
  wanneer: 'ervoor' | 'erna',
): Store & { geteld: () => number } => {
  let geteld = 0
  const breek = async <T>(roep: () => Promise<T>): Promise<T> => {
    if (geteld++ !== positie) return await roep()
    if (wanneer === 'erna') await roep()
    throw new StoreUnavailable('injected')
  }
  return {
    get: (key) => breek(() => store.get(key)),
    query: (query) => breek(() => store.query(query)),
    transact: (writes) => breek(() => store.transact(writes)),
    setApart: (fault) => store.setApart(fault),
    trouble: () => store.trouble(),
    close: () => {},
    geteld: () => geteld,
  }
}

/** Does something with a copy of a folder with data, that is gone after it. */
export const opKopieVan = async <T>(
  basis: string,
  nu: () => number,
  werk: (store: Store) => Promise<T>,
): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'opstap-'))
  cpSync(basis, folder, { recursive: true })
  const store = openSqlite(folder, nu)
  try {
    return await werk(store)
  } finally {
    store.close()
    rmSync(folder, { recursive: true })
  }
}
