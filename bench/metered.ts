import { writeRit } from '../functions/stores/rit/ritten.ts'
import { isNew, type Item, type Query, type Store } from '../functions/stores/store.ts'
import { ritVan } from './rides.ts'

const UNIT_BYTES = 4096

/** Names and values of the attributes that the door does not hand out: the keys in the indexes and the version. */
const { item: example } = writeRit('harlingen', ritVan(0, 'P0', '2026-06-15T09:30:00Z'), isNew)
const INDEXED = [example.gsi1, example.gsi2, example.gsi3].flatMap((key) => [key?.pk ?? '', key?.sk ?? ''])
const UNSEEN_BYTES =
  INDEXED.reduce((sum, key) => sum + 'gsi1pk'.length + Buffer.byteLength(key), 0) + 'pkskdataversion'.length + 1

const bytesOf = ({ pk, sk, data }: Item): number =>
  Buffer.byteLength(pk) + Buffer.byteLength(sk) + Buffer.byteLength(JSON.stringify(data)) + UNSEEN_BYTES

export interface Metered extends Store {
  /** Read units that DynamoDB would charge since this was last asked; computed from sizes, an index at half. */
  taken(): number
}

/** A store that adds up what reading it would cost on DynamoDB. */
export const metered = (store: Store): Metered => {
  let units = 0
  const charge = (items: readonly Item[], index: Query['index']): void => {
    const whole = Math.max(1, Math.ceil(items.reduce((sum, item) => sum + bytesOf(item), 0) / UNIT_BYTES))
    units += index === undefined ? whole : whole / 2
  }
  return {
    ...store,
    get: async (key) => {
      const item = await store.get(key)
      charge(item === undefined ? [] : [item], undefined)
      return item
    },
    query: async (query) => {
      const page = await store.query(query)
      charge(page.items, query.index)
      return page
    },
    taken: () => {
      const before = units
      units = 0
      return before
    },
  }
}
