import * as z from 'zod'
import { formOf, type Stored } from '../form.ts'
import type { Condition, Key, Store, Write } from '../store.ts'

/** The municipality's own ledger accounts: Opstap knows none, and makes none up. */
const StoredRekeningschema = z.strictObject({
  debiteuren: z.string(),
  opbrengst: z.string(),
  /** Left out: fares are booked with the yearly contributions. */
  opbrengstRitten: z.string().optional(),
  tussenrekening: z.string(),
  taakveld: z.string(),
})
export type Rekeningschema = z.infer<typeof StoredRekeningschema>
export const REKENINGSCHEMA = formOf({
  name: 'rekeningschema',
  keys: /^BANK#\S+ REKENINGSCHEMA$/,
  schema: StoredRekeningschema,
})

const keyOf = (gemeente: string): Key => ({ pk: `BANK#${gemeente}`, sk: 'REKENINGSCHEMA' })

export const readRekeningschema = async (
  store: Store,
  gemeente: string,
): Promise<Stored<Rekeningschema> | undefined> => {
  const item = await store.get(keyOf(gemeente))
  return item === undefined ? undefined : REKENINGSCHEMA.read(item)
}

export const writeRekeningschema = (gemeente: string, schema: Rekeningschema, condition: Condition): Write => ({
  item: { ...keyOf(gemeente), data: REKENINGSCHEMA.data(schema) },
  condition,
})
