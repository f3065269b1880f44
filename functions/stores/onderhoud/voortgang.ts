import * as z from 'zod'
import { formOf, type Stored } from '../form.ts'
import { isNew, versionIs, type Store, type Write } from '../store.ts'

/** How far the walk is that brings every item to the form of today. */
const Voortgang = z.strictObject({
  /** The release whose forms are written. */
  release: z.string(),
  /** Where to go on; absent at the beginning and at the end. */
  cursor: z.string().optional(),
  gezien: z.int(),
  herschreven: z.int(),
  onleesbaar: z.int(),
  klaar: z.boolean(),
})
export type Voortgang = z.infer<typeof Voortgang>
export const VOORTGANG = formOf({ name: 'onderhoud', keys: /^ONDERHOUD HERSCHRIJVEN$/, schema: Voortgang })

const KEY = { pk: 'ONDERHOUD', sk: 'HERSCHRIJVEN' }

export const readVoortgang = async (store: Store): Promise<Stored<Voortgang> | undefined> => {
  const item = await store.get(KEY)
  return item === undefined ? undefined : VOORTGANG.read(item)
}

/** @param gelezen as it was read, so that of two that work on it one goes on */
export const writeVoortgang = (voortgang: Voortgang, gelezen: { readonly version: number } | undefined): Write => ({
  item: { ...KEY, data: VOORTGANG.data(voortgang) },
  condition: gelezen === undefined ? isNew : versionIs(gelezen.version),
})
