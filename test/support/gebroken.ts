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
