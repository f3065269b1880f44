import type { Key, WholeItem, WholeStore } from '../../functions/stores/store.ts'
import { isNew, versionIs, type Write } from '../../functions/stores/store.ts'
import { wis } from '../../functions/stores/wis.ts'

/** Two tables of the same installation: the one that went on, and what it was at an earlier point. */
export interface Tables {
  readonly old: WholeStore
  readonly restored: WholeStore
}

/** An item that is not the same in both. */
export interface Difference extends Key {
  readonly kind: string
  /** What became of it since the point that was restored. */
  readonly since: 'added' | 'changed' | 'removed'
  readonly old: WholeItem | undefined
  readonly restored: WholeItem | undefined
}

const PAGE = 100

/** As in `docs/opslag.md`: how the key of the partition begins, and of a pass how that in it begins. */
export const kindOf = ({ pk, sk }: Key): string => {
  const [partition = '', within = ''] = [pk.split('#')[0], sk.split('#')[0]]
  return partition === 'PAS' ? `PAS ${within}` : partition
}

const pagesOf = async function* (store: WholeStore): AsyncGenerator<readonly WholeItem[]> {
  let cursor: string | undefined
  do {
    const page = await store.scan({ limit: PAGE, cursor })
    yield page.items
    cursor = page.next
  } while (cursor !== undefined)
}

const same = (a: { version: number; data: unknown } | undefined, b: WholeItem): boolean =>
  a !== undefined && a.version === b.version && JSON.stringify(a.data) === JSON.stringify(b.data)

/**
 * What happened after the point that was restored, in no order. Nothing may write meanwhile.
 * @param wanted whether a kind counts
 */
export const differences = async function* (
  { old, restored }: Tables,
  wanted: (kind: string) => boolean = () => true,
): AsyncGenerator<Difference> {
  for await (const items of pagesOf(old)) {
    const chosen = items.filter((item) => wanted(kindOf(item)))
    const found = await Promise.all(chosen.map((item) => restored.get(item)))
    for (const [i, item] of chosen.entries()) {
      const there = found[i]
      if (same(there, item)) continue
      const since = there === undefined ? 'added' : 'changed'
      yield { pk: item.pk, sk: item.sk, kind: kindOf(item), since, old: item, restored: there }
    }
  }
  for await (const items of pagesOf(restored)) {
    const chosen = items.filter((item) => wanted(kindOf(item)))
    const found = await Promise.all(chosen.map((item) => old.get(item)))
    for (const [i, item] of chosen.entries())
      if (found[i] === undefined)
        yield { pk: item.pk, sk: item.sk, kind: kindOf(item), since: 'removed', old: undefined, restored: item }
  }
}

const writeOf = ({ old, restored }: Difference, nuEpochMs: number): Write | undefined => {
  if (old !== undefined) return { item: old, condition: restored === undefined ? isNew : versionIs(restored.version) }
  return restored === undefined ? undefined : wis(restored, nuEpochMs)
}

/**
 * Makes items of some kinds in the restored table as they are in the old one. Stopped halfway, the same call does the rest.
 * @returns how many
 * @throws Error when somebody else writes to the restored table
 */
export const carryOver = async (tables: Tables, kinds: readonly string[], nuEpochMs: number): Promise<number> => {
  let carried = 0
  for await (const difference of differences(tables, (kind) => kinds.includes(kind))) {
    const write = writeOf(difference, nuEpochMs)
    if (write === undefined) continue
    if ((await tables.restored.transact([write])) === 'conflict')
      throw new Error('the restored table changes meanwhile: stop everything that writes first')
    carried += 1
  }
  return carried
}
