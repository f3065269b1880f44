import * as z from 'zod'
import { formOf, type Stored } from '../form.ts'
import { isNew, versionIs, type Store, type Write } from '../store.ts'

/** The clock of one machine went back: from `totEpochMs` to `vanEpochMs`. Both in milliseconds since 1970. */
const Kloksprong = z.strictObject({ vanEpochMs: z.int(), totEpochMs: z.int() })
export type Kloksprong = Readonly<z.infer<typeof Kloksprong>>

const Klok = z.strictObject({
  /** The latest moment that the clock said. */
  gezienEpochMs: z.int(),
  /** Oldest first. */
  sprongen: z.array(Kloksprong),
})
export const KLOK = formOf({ name: 'klok', keys: /^ONDERHOUD KLOK$/, schema: Klok })

const KEY = { pk: 'ONDERHOUD', sk: 'KLOK' }

export const readKlok = async (store: Store): Promise<Stored<z.infer<typeof Klok>> | undefined> => {
  const item = await store.get(KEY)
  return item === undefined ? undefined : KLOK.read(item)
}

export const writeKlok = (klok: z.infer<typeof Klok>, gelezen: { readonly version: number } | undefined): Write => ({
  item: { ...KEY, data: KLOK.data(klok) },
  condition: gelezen === undefined ? isNew : versionIs(gelezen.version),
})
