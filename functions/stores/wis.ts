import { versionIs, type Item, type Key, type Query, type Store, type Write } from './store.ts'

/**
 * Throws an item away: nothing of it is left and it counts as gone at once. The empty row itself goes right away in SQLite,
 * and within days in DynamoDB, which does not delete what expired over five years ago: so it expires now.
 */
export const wis = ({ pk, sk, version }: Key & Pick<Item, 'version'>, nuEpochMs: number): Write => ({
  item: { pk, sk, data: null, expiresAt: Math.floor(nuEpochMs / 1000) },
  condition: versionIs(version),
})

/** The first items that are there, past pages that hold nothing but the empty rows of what was thrown away. */
export const firstItems = async (store: Store, query: Query): Promise<readonly Item[]> => {
  let page = await store.query(query)
  while (page.items.length === 0 && page.next !== undefined) page = await store.query({ ...query, cursor: page.next })
  return page.items
}
