import * as z from 'zod'
import { formOf } from './form.ts'
import { isNew, type Key, type Store, type Write } from './store.ts'
import { hash, isVan, vingerafdrukVan } from './vingerafdruk.ts'

/** What a request with an Idempotency-Key led to: which request it was, and which rides, series or pass it made. */
const Sleutelgebruik = z.strictObject({
  vingerafdruk: z.string(),
  ritten: z.array(z.strictObject({ pasnummer: z.string(), vertrek: z.string(), ritnummer: z.string() })),
  reeks: z.strictObject({ pasnummer: z.string(), reeksnummer: z.string() }).optional(),
  pasnummer: z.string().optional(),
})
export type Sleutelgebruik = z.infer<typeof Sleutelgebruik>
export const SLEUTEL = formOf({ name: 'sleutel', keys: /^SLEUTEL#/, schema: Sleutelgebruik })

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

export const readSleutel = async (store: Store, sleutel: Sleutel): Promise<Sleutelgebruik | undefined> => {
  const item = await store.get(keyOf(sleutel))
  return item === undefined ? undefined : SLEUTEL.read(item).value
}

/** Whether a key was used for this request; for another one it cannot be used again. */
export const isZelfde = ({ vingerafdruk }: Sleutelgebruik, verzoek: unknown): boolean => isVan(vingerafdruk, verzoek)

/** What a request made. */
export type Gemaakt = Omit<Sleutelgebruik, 'vingerafdruk'>

/** @param expiresAt seconds since 1970; after that the ride is long past and its time alone refuses it */
export const writeSleutel = (sleutel: Sleutel, verzoek: unknown, gemaakt: Gemaakt, expiresAt: number): Write => ({
  item: { ...keyOf(sleutel), data: SLEUTEL.data({ vingerafdruk: vingerafdrukVan(verzoek), ...gemaakt }), expiresAt },
  condition: isNew,
})
