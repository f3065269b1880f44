import { createHash } from 'node:crypto'
import * as z from 'zod'
import { formOf } from './form.ts'
import { isNew, type Key, type Store, type Write } from './store.ts'

/** What a request with an Idempotency-Key led to: which request it was, and which rides, series or pass it made. */
const Sleutelgebruik = z.strictObject({
  vingerafdruk: z.string(),
  ritten: z.array(z.strictObject({ pasnummer: z.string(), vertrek: z.string(), ritnummer: z.string() })),
  reeks: z.strictObject({ pasnummer: z.string(), reeksnummer: z.string() }).optional(),
  pasnummer: z.string().optional(),
})
export type Sleutelgebruik = z.infer<typeof Sleutelgebruik>
export const SLEUTEL = formOf({ name: 'sleutel', keys: /^SLEUTEL#/, schema: Sleutelgebruik })

const hash = (...delen: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(delen)).digest('base64url')

/** A key belongs to who sent it: another person's same key is another key. */
export interface Sleutel {
  readonly gemeente: string
  readonly wie: string
  readonly idempotencyKey: string
}

const keyOf = ({ gemeente, wie, idempotencyKey }: Sleutel): Key => ({
  pk: `SLEUTEL#${hash(gemeente, wie, idempotencyKey)}`,
  sk: 'SLEUTEL',
})

/** The same request gives the same text, however it was written down. */
export const vingerafdrukVan = (verzoek: unknown): string => hash(JSON.stringify(verzoek))

export const readSleutel = async (store: Store, sleutel: Sleutel): Promise<Sleutelgebruik | undefined> => {
  const item = await store.get(keyOf(sleutel))
  return item === undefined ? undefined : SLEUTEL.read(item).value
}

/** @param expiresAt seconds since 1970; after that the ride is long past and its time alone refuses it */
export const writeSleutel = (sleutel: Sleutel, gebruik: Sleutelgebruik, expiresAt: number): Write => ({
  item: { ...keyOf(sleutel), data: SLEUTEL.data(gebruik), expiresAt },
  condition: isNew,
})
