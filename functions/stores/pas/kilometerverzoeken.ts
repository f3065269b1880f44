import * as z from 'zod'
import { VERZOEKUITKOMSTEN, type Kilometerverzoek } from '../../../domain/persoon/index.ts'
import { formOf, readEach, type Stored } from '../form.ts'
import type { Condition, Item, Key, Page, Store, Write } from '../store.ts'
import { partitionOfPas } from './passen.ts'

const StoredVerzoek: z.ZodType<Omit<Kilometerverzoek, 'verzoeknummer'>> = z.strictObject({
  reden: z.string(),
  vanaf: z.string().optional(),
  totEnMet: z.string().optional(),
  op: z.string(),
  uiterlijkOp: z.string(),
  patroon: z.strictObject({
    jaar: z.int(),
    limietMeter: z.int(),
    perMaandMeter: z.array(z.int()),
    gebruiktMeter: z.int(),
    verwachtMeter: z.int(),
  }),
  afhandeling: z
    .strictObject({ uitkomst: z.enum(VERZOEKUITKOMSTEN), besluitnummer: z.string(), op: z.string(), wie: z.string() })
    .optional(),
})
export const KILOMETERVERZOEK = formOf({ name: 'kilometerverzoek', keys: /^PAS#.* AANVRAAG#/, schema: StoredVerzoek })

/** `AANVRAAG#…` sorts before all that is read in a range. */
const keyOf = (gemeente: string, pasnummer: string, verzoeknummer: string): Key => ({
  pk: partitionOfPas(gemeente, pasnummer),
  sk: `AANVRAAG#${verzoeknummer}`,
})
const openIn = (gemeente: string): string => `AANVRAAG#${gemeente}`

/** A request with the pass that it was made on. */
export interface Pasverzoek {
  readonly pasnummer: string
  readonly verzoek: Kilometerverzoek
}

const stored = (item: Item): Stored<Pasverzoek> => {
  const { value, version } = KILOMETERVERZOEK.read(item)
  const [, , pasnummer = ''] = item.pk.split('#')
  const [, verzoeknummer = ''] = item.sk.split('#')
  return { value: { pasnummer, verzoek: { ...value, verzoeknummer } }, version }
}

/** What is open stands in an index of the gemeente, the oldest first; what was answered leaves it. */
export const writeKilometerverzoek = (
  gemeente: string,
  { pasnummer, verzoek: { verzoeknummer, ...data } }: Pasverzoek,
  condition: Condition,
): Write => ({
  item: {
    ...keyOf(gemeente, pasnummer, verzoeknummer),
    ...(data.afhandeling === undefined ? { gsi1: { pk: openIn(gemeente), sk: `${data.op}#${verzoeknummer}` } } : {}),
    data: KILOMETERVERZOEK.data(data),
  },
  condition,
})

export const readKilometerverzoek = async (
  store: Store,
  gemeente: string,
  pasnummer: string,
  verzoeknummer: string,
): Promise<Stored<Pasverzoek> | undefined> => {
  const item = await store.get(keyOf(gemeente, pasnummer, verzoeknummer))
  return item === undefined ? undefined : stored(item)
}

const verzoekenIn = (store: Store, { items }: Page): Pasverzoek[] =>
  readEach(store, items, (item) => stored(item).value)

/** More than anybody is answered: as long as one waits there is no other. */
const MEESTE = 200

/** Those of one pass, the newest first. */
export const queryKilometerverzoeken = async (
  store: Store,
  gemeente: string,
  pasnummer: string,
): Promise<Pasverzoek[]> => {
  const page = await store.query({
    pk: partitionOfPas(gemeente, pasnummer),
    from: 'AANVRAAG#',
    to: 'AANVRAAG#~',
    limit: MEESTE,
  })
  return verzoekenIn(store, page).toSorted((a, b) => (a.verzoek.op < b.verzoek.op ? 1 : -1))
}

/** Those of a gemeente that are open, the oldest first; the index can be a moment behind. @throws BadCursor */
export const queryOpenKilometerverzoeken = async (
  store: Store,
  gemeente: string,
  page: { readonly limit: number; readonly cursor?: string | undefined },
): Promise<{ readonly verzoeken: readonly Pasverzoek[]; readonly next?: string }> => {
  const gelezen = await store.query({ index: 'gsi1', pk: openIn(gemeente), ...page })
  const verzoeken = verzoekenIn(store, gelezen)
  return gelezen.next === undefined ? { verzoeken } : { verzoeken, next: gelezen.next }
}
