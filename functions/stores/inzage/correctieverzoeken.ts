import * as z from 'zod'
import { CORRECTIEUITKOMSTEN, type Correctieverzoek } from '../../../domain/pas/index.ts'
import { partitionOfPas } from '../pas/passen.ts'
import { formOf, readEach, type Stored } from '../form.ts'
import type { Condition, Item, Key, Page, Store, Write } from '../store.ts'

const StoredVerzoek: z.ZodType<Omit<Correctieverzoek, 'nummer'>> = z.strictObject({
  veld: z.string(),
  voorstel: z.string(),
  toelichting: z.string().optional(),
  op: z.string(),
  uiterlijkOp: z.string(),
  afhandeling: z
    .strictObject({ uitkomst: z.enum(CORRECTIEUITKOMSTEN), reden: z.string(), op: z.string(), wie: z.string() })
    .optional(),
})
export const CORRECTIEVERZOEK = formOf({ name: 'correctieverzoek', keys: /^PAS#.* CORRECTIE#/, schema: StoredVerzoek })

/** `CORRECTIE#…` sorts before `JAAR#…`: who reads a pass with its years does not read these. */
const keyOf = (gemeente: string, pasnummer: string, nummer: string): Key => ({
  pk: partitionOfPas(gemeente, pasnummer),
  sk: `CORRECTIE#${nummer}`,
})
const openIn = (gemeente: string): string => `CORRECTIE#${gemeente}`

/** What is open stands in an index of the gemeente, the oldest first; what was settled leaves it. */
export const writeCorrectieverzoek = (
  gemeente: string,
  pasnummer: string,
  { nummer, ...data }: Correctieverzoek,
  condition: Condition,
): Write => ({
  item: {
    ...keyOf(gemeente, pasnummer, nummer),
    ...(data.afhandeling === undefined ? { gsi1: { pk: openIn(gemeente), sk: `${data.op}#${nummer}` } } : {}),
    data: CORRECTIEVERZOEK.data(data),
  },
  condition,
})

export interface Pascorrectie {
  readonly pasnummer: string
  readonly verzoek: Correctieverzoek
}

const stored = (item: Item): Stored<Pascorrectie> => {
  const { value, version } = CORRECTIEVERZOEK.read(item)
  const [, , pasnummer = ''] = item.pk.split('#')
  const [, nummer = ''] = item.sk.split('#')
  return { value: { pasnummer, verzoek: { ...value, nummer } }, version }
}

export const readCorrectieverzoek = async (
  store: Store,
  gemeente: string,
  pasnummer: string,
  nummer: string,
): Promise<Stored<Pascorrectie> | undefined> => {
  const item = await store.get(keyOf(gemeente, pasnummer, nummer))
  return item === undefined ? undefined : stored(item)
}

type Bladzijde = { readonly correcties: Pascorrectie[]; readonly next?: string }

const bladzijdeVan = (store: Store, { items, next }: Page): Bladzijde => {
  const correcties = readEach(store, items, (item) => stored(item).value)
  return next === undefined ? { correcties } : { correcties, next }
}

/** Those of one pass. @throws BadCursor */
export const queryCorrectieverzoeken = async (
  store: Store,
  gemeente: string,
  pasnummer: string,
  page: { readonly limit: number; readonly cursor?: string | undefined },
): Promise<Bladzijde> =>
  bladzijdeVan(
    store,
    await store.query({ pk: partitionOfPas(gemeente, pasnummer), from: 'CORRECTIE#', to: 'CORRECTIE#~', ...page }),
  )

/** Those of a gemeente that are open, the oldest first; the index can be a moment behind. @throws BadCursor */
export const queryOpenCorrectieverzoeken = async (
  store: Store,
  gemeente: string,
  page: { readonly limit: number; readonly cursor?: string | undefined },
): Promise<Bladzijde> => bladzijdeVan(store, await store.query({ index: 'gsi1', pk: openIn(gemeente), ...page }))
