import * as z from 'zod'
import { metGeheim } from '../services/pseudoniem.ts'
import { zegelVan, type Zegel } from '../services/zegel.ts'
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

/** What a request made. */
export type Gemaakt = Omit<Sleutelgebruik, 'vingerafdruk'>

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

/** Only with the key that was sent, of which we keep a hash, can be read what it led to. */
const zegelMet = ({ gemeente, wie, idempotencyKey }: Sleutel): Zegel =>
  zegelVan(metGeheim(hash('sleutel', gemeente, wie, idempotencyKey)))

/** Of rides the numbers stand open, by which the release before finds them: they say nothing once the ride is gone. */
const metElk = ({ ritten, reeks, pasnummer }: Gemaakt, doe: (tekst: string) => string): Gemaakt => ({
  ritten: ritten.map((rit) => ({ ...rit, pasnummer: doe(rit.pasnummer), vertrek: doe(rit.vertrek) })),
  ...(reeks === undefined ? {} : { reeks: { pasnummer: doe(reeks.pasnummer), reeksnummer: doe(reeks.reeksnummer) } }),
  ...(pasnummer === undefined ? {} : { pasnummer: doe(pasnummer) }),
})

export const readSleutel = async (store: Store, sleutel: Sleutel): Promise<Sleutelgebruik | undefined> => {
  const item = await store.get(keyOf(sleutel))
  if (item === undefined) return undefined
  const { vingerafdruk, ...gemaakt } = SLEUTEL.read(item).value
  const zegel = zegelMet(sleutel)
  // Earlier releases wrote them open.
  return { vingerafdruk, ...metElk(gemaakt, (tekst) => zegel.open(tekst, item.pk) ?? tekst) }
}

/** Whether a key was used for this request; for another one it cannot be used again. */
export const isZelfde = ({ vingerafdruk }: Sleutelgebruik, verzoek: unknown): boolean => isVan(vingerafdruk, verzoek)

/** @param expiresAt seconds since 1970; after that the ride is long past and its time alone refuses it */
export const writeSleutel = (sleutel: Sleutel, verzoek: unknown, gemaakt: Gemaakt, expiresAt: number): Write => {
  const { pk, sk } = keyOf(sleutel)
  const zegel = zegelMet(sleutel)
  const gesloten = metElk(gemaakt, (tekst) => zegel.sluit(tekst, pk))
  const data = SLEUTEL.data({ vingerafdruk: vingerafdrukVan(verzoek), ...gesloten })
  return { item: { pk, sk, data, expiresAt }, condition: isNew }
}
