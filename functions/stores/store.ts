/**
 * The door to storage: four calls and two conditions, the same on every engine. An item lives under a partition key
 * and a sort key; three indexes sort items by other keys. What an item means is the business of the repositories.
 */
export interface Key {
  readonly pk: string
  readonly sk: string
}

/** Where an item stands in the indexes, besides its own place. */
export interface Places {
  readonly gsi1?: Key | undefined
  readonly gsi2?: Key | undefined
  readonly gsi3?: Key | undefined
}

export interface NewItem extends Key, Places {
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
export class StoreUnavailable extends Error {
  override readonly name: string = 'StoreUnavailable'
}

/** Why nothing can be written: the disk is full, fails or may only be read; the database is damaged, or its file is gone. */
export type Trouble = 'full' | 'disk' | 'readOnly' | 'damaged' | 'gone'

/** The engine cannot keep anything; nothing was written. */
export class StoreBroken extends StoreUnavailable {
  override readonly name = 'StoreBroken'
  readonly trouble: Trouble

  constructor(trouble: Trouble, options?: ErrorOptions) {
    super(`nothing can be kept: ${trouble}`, options)
    this.trouble = trouble
  }
}

/**
 * An item that is there and cannot be read: another release wrote it in a form that this one does not know, or it is
 * damaged. Tells the kind of item and the place of the fault, and nothing of what stands in it.
 */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
  readonly form: string
  readonly because: 'newer' | 'malformed'
  readonly place: string

  constructor(form: string, because: 'newer' | 'malformed', place = '') {
    super(because === 'newer' ? `${form}: written by a newer release` : `${form}: cannot be read at "${place}"`)
    this.form = form
    this.because = because
    this.place = place
  }
}

export interface Store {
  /** The item as it was last written, never an older one. */
  get(key: Key): Promise<Item | undefined>
  query(query: Query): Promise<Page>
  /**
   * Writes all or nothing.
   * @returns `conflict` when a condition did not hold; then nothing was written
   */
  transact(writes: readonly Write[]): Promise<'written' | 'conflict'>
  /** Tells of an item in a list that could not be read, and was left out. */
  setApart(fault: Unreadable): void
  /** What is wrong with the engine, for as long as it is. */
  trouble(): Trouble | undefined
  close(): void
}

/** An item with all that is kept of it. */
export type WholeItem = Item & Omit<NewItem, 'data'>

/** What maintenance can do besides: walk through everything, in any order. What answers a request is never given this. */
export interface WholeStore extends Store {
  /** @param cursor `next` of the page before */
  scan(page: { readonly limit: number; readonly cursor?: string | undefined }): Promise<{
    readonly items: readonly WholeItem[]
    readonly next?: string
  }>
}
