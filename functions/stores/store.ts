/**
 * The door to storage: four calls and two conditions, the same on every engine. An item lives under a partition key
 * and a sort key; three indexes sort items by other keys. What an item means is the business of the repositories.
 */
export interface Key {
  readonly pk: string
  readonly sk: string
}

/** `gsi1`, `gsi2` and `gsi3` place an item in an index too. */
export interface NewItem extends Key {
  readonly gsi1?: Key | undefined
  readonly gsi2?: Key | undefined
  readonly gsi3?: Key | undefined
  /** Seconds since 1970 after which the item counts as gone. Engines may delete it at any later time. */
  readonly expiresAt?: number | undefined
  readonly data: unknown
}

export interface Item extends Key {
  /** 1 when new, one more at every write. */
  readonly version: number
  readonly data: unknown
}

export interface Query {
  /** Without an index: the table itself. What an index shows can be a moment old. */
  readonly index?: 'gsi1' | 'gsi2' | 'gsi3'
  readonly pk: string
  /** Sort keys from `from` to `to`, both included. */
  readonly from?: string
  readonly to?: string
  readonly descending?: boolean
  /** Largest number of items in a page. */
  readonly limit: number
  /** `next` of the page before. */
  readonly cursor?: string | undefined
}

export interface Page {
  readonly items: readonly Item[]
  /** Where the next page begins; absent on the last one. */
  readonly next?: string
}

export type Condition = { readonly is: 'new' } | { readonly is: 'version'; readonly version: number }

export interface Write {
  readonly item: NewItem
  readonly condition: Condition
}

export const isNew: Condition = { is: 'new' }
export const versionIs = (version: number): Condition => ({ is: 'version', version })

/** The engine is too busy or cannot be reached; nothing was written, or it is not known. The same request may be sent again. */
export class StoreUnavailable extends Error {}

export interface Store {
  /** The item as it was last written, never an older one. */
  get(key: Key): Promise<Item | undefined>
  query(query: Query): Promise<Page>
  /**
   * Writes all or nothing.
   * @returns `conflict` when a condition did not hold; then nothing was written
   */
  transact(writes: readonly Write[]): Promise<'written' | 'conflict'>
  close(): void
}
