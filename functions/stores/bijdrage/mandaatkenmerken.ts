import { createHash } from 'node:crypto'
import * as z from 'zod'
import { formOf } from '../form.ts'
import { isNew, type Key, type Store, type Write } from '../store.ts'

/** That a mandate reference is taken, and by which pass as a hash: a reference is never given to two (EPC016-06, AT-01). */
const StoredMandaatkenmerk = z.strictObject({ van: z.string() })
export const MANDAATKENMERK = formOf({
  name: 'mandaatkenmerk',
  keys: /^BANK#\S+ KENMERK#/,
  schema: StoredMandaatkenmerk,
})

/** Capitals and spaces make no other reference. */
const keyOf = (gemeente: string, kenmerk: string): Key => ({
  pk: `BANK#${gemeente}`,
  sk: `KENMERK#${kenmerk.replaceAll(' ', '').toUpperCase()}`,
})
const van = (gemeente: string, pasnummer: string): string =>
  createHash('sha256').update(`${gemeente} ${pasnummer}`).digest('hex').slice(0, 32)

/** Whether a reference is free, this pass's already, or another's. */
export const readMandaatkenmerk = async (
  store: Store,
  gemeente: string,
  kenmerk: string,
  pasnummer: string,
): Promise<'vrij' | 'eigen' | 'bezet'> => {
  const item = await store.get(keyOf(gemeente, kenmerk))
  if (item === undefined) return 'vrij'
  return MANDAATKENMERK.read(item).value.van === van(gemeente, pasnummer) ? 'eigen' : 'bezet'
}

export const writeMandaatkenmerk = (gemeente: string, kenmerk: string, pasnummer: string): Write => ({
  item: { ...keyOf(gemeente, kenmerk), data: MANDAATKENMERK.data({ van: van(gemeente, pasnummer) }) },
  condition: isNew,
})
