import { isDeepStrictEqual } from 'node:util'
import { Unreadable, versionIs, type NewItem, type WholeItem, type WholeStore, type Write } from '../store.ts'
import { kindOf } from './kinds.ts'
import { readVoortgang, writeVoortgang, type Voortgang } from './voortgang.ts'

const PER_PAGE = 50

/** JSON does not keep what is undefined: without it data can be compared with what is stored. */
const asStored = (data: unknown): unknown => JSON.parse(JSON.stringify(data))

/** An item as it would be written today. @throws Unreadable */
const asToday = (item: WholeItem): NewItem => {
  const kind = kindOf(item)
  // Another release knows this kind.
  if (kind === undefined) throw new Unreadable('onbekend', 'newer')
  const { pk, sk, gsi1, gsi2, gsi3, expiresAt } = item
  return { pk, sk, expiresAt, gsi1, gsi2, gsi3, ...kind.places?.(item), data: asStored(kind.form.current(item)) }
}

const isSame = (a: WholeItem, b: NewItem): boolean =>
  isDeepStrictEqual([a.gsi1, a.gsi2, a.gsi3, a.data], [b.gsi1, b.gsi2, b.gsi3, b.data])

/** Whether an item has the form and the places of today. @throws Unreadable */
export const isOfToday = (item: WholeItem): boolean => isSame(item, asToday(item))

type Outcome = 'good' | 'rewritten' | 'unreadable'

/** Whoever writes the item meanwhile writes it in the form of today: then there is nothing left to do. */
const rewrite = async (store: WholeStore, item: WholeItem): Promise<Outcome> => {
  let written: NewItem
  try {
    written = asToday(item)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    store.setApart(error)
    return 'unreadable'
  }
  if (isSame(item, written)) return 'good'
  const write: Write = { item: written, condition: versionIs(item.version) }
  return (await store.transact([write])) === 'written' ? 'rewritten' : 'good'
}

const beginOf = (release: string): Voortgang => ({ release, gezien: 0, herschreven: 0, onleesbaar: 0, klaar: false })

/**
 * Brings every item to the form and the places of today, page by page, beside everything else. Killed at any moment, it
 * goes on the next time; an item is written whole, and only when nobody else wrote it meanwhile.
 * @param release what the forms of today are called; once done, nothing is walked through again until it changes
 * @param mayGoOn asked before each page
 * @returns how far it is; undefined where another process is at it
 */
export const rewriteAll = async (
  store: WholeStore,
  release: string,
  mayGoOn: () => boolean | Promise<boolean>,
): Promise<Voortgang | undefined> => {
  const read = await readVoortgang(store)
  let version = read?.version ?? 0
  let progress = read?.value.release === release ? read.value : beginOf(release)
  while (!progress.klaar && (await mayGoOn())) {
    const { items, next } = await store.scan({ limit: PER_PAGE, cursor: progress.cursor })
    const outcomes = await Promise.all(items.map((item) => rewrite(store, item)))
    const count = (outcome: Outcome): number => outcomes.filter((one) => one === outcome).length
    progress = {
      release,
      ...(next === undefined ? {} : { cursor: next }),
      gezien: progress.gezien + items.length,
      herschreven: progress.herschreven + count('rewritten'),
      onleesbaar: progress.onleesbaar + count('unreadable'),
      klaar: next === undefined,
    }
    const before = version === 0 ? undefined : { version }
    if ((await store.transact([writeVoortgang(progress, before)])) === 'conflict') return undefined
    version += 1
  }
  return progress
}
