import * as z from 'zod'
import { BANKKEUZES, BANKSOORTEN, BANKSTANDEN, BANKVRAGEN, type Bankstap } from '../../../domain/bijdrage/index.ts'
import { formOf, readEach, type Stored } from '../form.ts'
import type { Condition, Item, Key, Store, Write } from '../store.ts'

const StoredStap: z.ZodType<Bankstap> = z.strictObject({
  op: z.string(),
  wie: z.string(),
  stap: z.enum(['binnengekomen', ...BANKKEUZES]),
  reden: z.string().optional(),
  kenmerk: z.string().optional(),
})

/**
 * A movement of money that a bank told: its mark makes that it counts once. Who paid, from which account and with which
 * words is kept only for as long as somebody must decide about it or send it back.
 */
const StoredBankregel = z.strictObject({
  bestand: z.string(),
  soort: z.enum(BANKSOORTEN),
  bedragCent: z.int(),
  datum: z.string(),
  stand: z.enum(BANKSTANDEN),
  /** Why it was not booked at once. */
  vraag: z.enum(BANKVRAGEN).optional(),
  redencode: z.string().optional(),
  van: z
    .strictObject({
      naam: z.string().optional(),
      iban: z.string().optional(),
      kenmerk: z.string().optional(),
      omschrijving: z.string().optional(),
    })
    .optional(),
  stappen: z.array(StoredStap),
})
type Inhoud = z.infer<typeof StoredBankregel>
export type Bankpost = Inhoud & { readonly merk: string }
export const BANKREGEL = formOf({ name: 'bankregel', keys: /^BANK#\S+ BANKREGEL#/, schema: StoredBankregel })

const SK = 'BANKREGEL#'
/** With the account of the municipality itself: whose money it is nobody knows yet. */
const keyOf = (gemeente: string, merk: string): Key => ({ pk: `BANK#${gemeente}`, sk: `${SK}${merk}` })
const lijstVan = (gemeente: string, stand: Inhoud['stand']): string => `BANK#${gemeente}#TUSSENREKENING#${stand}`

const stored = (item: Item): Stored<Bankpost> => {
  const { value, version } = BANKREGEL.read(item)
  return { value: { ...value, merk: item.sk.slice(SK.length) }, version }
}

export const readBankregel = async (
  store: Store,
  gemeente: string,
  merk: string,
): Promise<Stored<Bankpost> | undefined> => {
  const item = await store.get(keyOf(gemeente, merk))
  return item === undefined ? undefined : stored(item)
}

/** What was booked at once stands in no list; what somebody had to decide about stands in that of what became of it. @param expiresAt seconds since 1970 */
export const writeBankregel = (
  gemeente: string,
  { merk, ...data }: Bankpost,
  { condition, expiresAt }: { readonly condition: Condition; readonly expiresAt: number },
): Write => ({
  item: {
    ...keyOf(gemeente, merk),
    expiresAt,
    ...(data.vraag === undefined ? {} : { gsi1: { pk: lijstVan(gemeente, data.stand), sk: `${data.datum}#${merk}` } }),
    data: BANKREGEL.data(data),
  },
  condition,
})

/** Those of a list, the oldest first; the index can be a moment behind. @throws BadCursor */
export const queryBankregels = async (
  store: Store,
  gemeente: string,
  stand: Inhoud['stand'],
  page: { readonly limit: number; readonly cursor?: string | undefined },
): Promise<{ readonly bankregels: Bankpost[]; readonly next?: string }> => {
  const { items, next } = await store.query({ index: 'gsi1', pk: lijstVan(gemeente, stand), ...page })
  const bankregels = readEach(store, items, (item) => stored(item).value)
  return next === undefined ? { bankregels } : { bankregels, next }
}
