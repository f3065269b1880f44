import * as z from 'zod'
import { formOf, type Stored } from '../form.ts'
import type { Condition, Item, Key, Store, Write } from '../store.ts'
import { partitionOfPas } from './passen.ts'

/** What may stay with a pass that ended or is blocked, once the municipality has said so. */
export const BEHOUDBAAR = ['reeksen', 'koppelingen', 'machtiging', 'anderePassen'] as const
export type Behoudbaar = (typeof BEHOUDBAAR)[number]

/** That a change of a pass left something to be decided: since when, who made the change, and what may stay. */
const StoredNasleep = z.strictObject({
  sinds: z.string(),
  wie: z.string(),
  rol: z.string(),
  open: z.boolean(),
  behouden: z.array(z.enum(BEHOUDBAAR)),
})
export type Nasleepmerk = z.infer<typeof StoredNasleep>

export const NASLEEP = formOf({ name: 'nasleep', keys: /^PAS#.* EINDE$/, schema: StoredNasleep })

/** `EINDE` sorts before `JAAR#…`: who reads a pass with its years does not read it. */
const keyOf = (gemeente: string, pasnummer: string): Key => ({ pk: partitionOfPas(gemeente, pasnummer), sk: 'EINDE' })
const openIn = (gemeente: string): string => `NASLEEP#${gemeente}`

export const readNasleep = async (
  store: Store,
  gemeente: string,
  pasnummer: string,
): Promise<Stored<Nasleepmerk> | undefined> => {
  const item = await store.get(keyOf(gemeente, pasnummer))
  return item === undefined ? undefined : NASLEEP.read(item)
}

/** What is open stands in an index of the gemeente, the oldest first; what was settled leaves it. */
export const writeNasleep = (gemeente: string, pasnummer: string, merk: Nasleepmerk, condition: Condition): Write => ({
  item: {
    ...keyOf(gemeente, pasnummer),
    ...(merk.open ? { gsi1: { pk: openIn(gemeente), sk: `${merk.sinds}#${pasnummer}` } } : {}),
    data: NASLEEP.data(merk),
  },
  condition,
})

const pasnummerIn = ({ pk }: Item): string => pk.split('#')[2] ?? ''

/** The passes of a gemeente that left something open, the oldest first; the index can be a moment behind. @throws BadCursor */
export const queryNasleep = async (
  store: Store,
  gemeente: string,
  page: { readonly limit: number; readonly cursor?: string | undefined },
): Promise<{ readonly passen: readonly string[]; readonly next?: string | undefined }> => {
  const { items, next } = await store.query({ index: 'gsi1', pk: openIn(gemeente), ...page })
  return { passen: items.map(pasnummerIn), next }
}
