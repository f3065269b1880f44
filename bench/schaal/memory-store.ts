import { setImmediate } from 'node:timers/promises'
import { cursorOf, positionIn } from '../../functions/stores/cursor.ts'
import type { Item, Key, NewItem, Page, Query, Store, Write } from '../../functions/stores/store.ts'
import { INDEXES, type Row } from '../units.ts'

/** Hears all that passes by the door. */
export interface Listener {
  read(place: Query['index'], pk: string, rows: readonly Row[]): void
  written(row: Row, before: Row | undefined): void
  transaction(items: number): void
}

const order = ([sort, { pk, sk }]: readonly [string, Row]): string => `${sort}\0${pk}\0${sk}`

/** Items that share a partition key, in order when they are asked for. */
class Partition {
  readonly #rows = new Map<string, readonly [sort: string, row: Row]>()
  #sorted: readonly (readonly [string, Row])[] | undefined

  set(sort: string, row: Row): void {
    this.#rows.set(`${row.pk} ${row.sk}`, [sort, row])
    this.#sorted = undefined
  }

  delete({ pk, sk }: Key): void {
    this.#rows.delete(`${pk} ${sk}`)
    this.#sorted = undefined
  }

  sorted(): readonly (readonly [string, Row])[] {
    this.#sorted ??= [...this.#rows.values()].toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
    return this.#sorted
  }
}

const itemOf = ({ pk, sk, version, text }: Row): Item => ({ pk, sk, version, data: JSON.parse(text) as unknown })

/** A store that keeps everything in memory and waits for nothing: for load of which only the keys and sizes count. */
export class MemoryStore implements Store {
  readonly #table = new Map<string, Row>()
  readonly #partitions = new Map<string, Partition>()
  readonly #nu: () => number
  readonly #listener: Listener
  /** Rounds of calls that do not wait for one another, since this was last set to 0. */
  waves = 0
  #wave: Promise<unknown> | undefined

  constructor(nu: () => number, listener: Listener) {
    this.#nu = nu
    this.#listener = listener
  }

  readonly get = async ({ pk, sk }: Key): Promise<Item | undefined> => {
    await this.#turn()
    const row = this.#table.get(`${pk} ${sk}`)
    const found = row !== undefined && this.#isAlive(row) ? row : undefined
    this.#listener.read(undefined, pk, found === undefined ? [] : [found])
    return found && itemOf(found)
  }

  readonly query = async (query: Query): Promise<Page> => {
    await this.#turn()
    const { index, pk, from = '', to = '\u{10FFFF}', descending, limit } = query
    const position = positionIn(query)
    const rows = this.#partitions.get(`${index ?? 'table'} ${pk}`)?.sorted() ?? []
    const after = position?.join('\0')
    const found = (descending === true ? rows.toReversed() : rows).filter(([sort, row]) => {
      if (sort < from || sort > to || !this.#isAlive(row)) return false
      const place = `${sort}\0${row.pk}\0${row.sk}`
      return after === undefined || (descending === true ? place < after : place > after)
    })
    const page = found.slice(0, limit)
    const last = page.at(-1)
    this.#listener.read(
      index,
      pk,
      page.map(([, row]) => row),
    )
    const items = page.map(([, row]) => itemOf(row))
    return found.length > limit && last !== undefined
      ? { items, next: cursorOf([last[0], last[1].pk, last[1].sk]) }
      : { items }
  }

  readonly transact = async (writes: readonly Write[]): Promise<'written' | 'conflict'> => {
    await this.#turn()
    const before = writes.map(({ item: { pk, sk } }) => this.#table.get(`${pk} ${sk}`))
    const holds = writes.every(({ condition }, i) => {
      const row = before[i]
      const alive = row !== undefined && this.#isAlive(row) ? row : undefined
      return condition.is === 'new' ? alive === undefined : alive?.version === condition.version
    })
    if (!holds) return 'conflict'
    for (const [i, { item }] of writes.entries()) this.#write(item, before[i])
    this.#listener.transaction(writes.length)
    return 'written'
  }

  readonly setApart = (): void => {}
  readonly trouble = (): undefined => undefined
  readonly close = (): void => {}

  #isAlive({ expiresAt }: Row): boolean {
    return expiresAt === undefined || expiresAt > this.#nu() / 1000
  }

  /** Calls that are made at once are answered at once; the next ones after that. */
  #turn(): Promise<unknown> {
    this.#wave ??= this.#newWave()
    return this.#wave
  }

  async #newWave(): Promise<void> {
    this.waves += 1
    await setImmediate()
    this.#wave = undefined
  }

  #write({ data, ...item }: NewItem, before: Row | undefined): void {
    const row: Row = { ...item, version: (before?.version ?? 0) + 1, text: JSON.stringify(data) }
    this.#table.set(`${row.pk} ${row.sk}`, row)
    this.#partition('table', row.pk).set(row.sk, row)
    for (const index of INDEXES) {
      const old = before?.[index]
      if (old !== undefined) this.#partition(index, old.pk).delete(row)
      const place = row[index]
      if (place !== undefined) this.#partition(index, place.pk).set(place.sk, row)
    }
    this.#listener.written(row, before)
  }

  #partition(place: string, pk: string): Partition {
    const name = `${place} ${pk}`
    const partition = this.#partitions.get(name) ?? new Partition()
    this.#partitions.set(name, partition)
    return partition
  }
}
