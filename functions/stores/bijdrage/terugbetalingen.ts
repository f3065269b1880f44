import * as z from 'zod'
import { TERUGBETAALFOUTEN } from '../../../domain/bijdrage/index.ts'
import { formOf, type Stored } from '../form.ts'
import type { Condition, Key, Store, Write } from '../store.ts'
import { partitionOfBank } from './machtigingen.ts'

const Gedaan = z.strictObject({ op: z.string(), wie: z.string() })

/** A file of refunds: who made it, and from which account. It grows until it is closed, and never changes after. */
const StoredOpdracht = z.strictObject({
  jaar: z.int(),
  volgnummer: z.int(),
  gemaakt: Gedaan,
  uitvoerdatum: z.string(),
  /** The municipality, as banks know it. */
  afzender: z.strictObject({ naam: z.string(), iban: z.string() }),
  aantal: z.int(),
  bedragCent: z.int(),
  gesloten: z.string().optional(),
  /** What could not be paid back, and why: how many, and the first of them. */
  zonder: z.strictObject({
    aantal: z.int(),
    eerste: z.array(z.strictObject({ pasnummer: z.string(), bedragCent: z.int(), fout: z.enum(TERUGBETAALFOUTEN) })),
  }),
})
export type Terugbetaalopdracht = z.infer<typeof StoredOpdracht>
export const TERUGBETAALOPDRACHT = formOf({
  name: 'terugbetaalopdracht',
  keys: /^BANK#[^#\s]+ TERUGBETAALOPDRACHT#/,
  schema: StoredOpdracht,
})

/** One refund in a file: of which claim, which change of it, and where it goes. */
const StoredTerugbetaling = z.strictObject({
  pasnummer: z.string(),
  runnummer: z.string(),
  kenmerk: z.string(),
  mutatie: z.int(),
  bedragCent: z.int(),
  rekening: z.strictObject({ iban: z.string(), naam: z.string() }),
})
export type Terugbetaling = z.infer<typeof StoredTerugbetaling>
export const TERUGBETALING = formOf({
  name: 'terugbetaling',
  keys: /^BANK#\S+#\S+ TERUGBETALING#/,
  schema: StoredTerugbetaling,
})

export const opdrachtnummerVan = ({ jaar, volgnummer }: Pick<Terugbetaalopdracht, 'jaar' | 'volgnummer'>): string =>
  `${jaar}-${String(volgnummer).padStart(2, '0')}`

const SK = 'TERUGBETAALOPDRACHT#'
const keyOf = (gemeente: string, opdracht: string): Key => ({ pk: `BANK#${gemeente}`, sk: `${SK}${opdracht}` })

export const readOpdracht = async (
  store: Store,
  gemeente: string,
  opdracht: string,
): Promise<Stored<Terugbetaalopdracht> | undefined> => {
  const item = await store.get(keyOf(gemeente, opdracht))
  return item === undefined ? undefined : TERUGBETAALOPDRACHT.read(item)
}

/** Those of a year by number: at most 99. */
export const readOpdrachten = async (
  store: Store,
  gemeente: string,
  jaar: number,
): Promise<Stored<Terugbetaalopdracht>[]> => {
  const { items } = await store.query({
    pk: `BANK#${gemeente}`,
    from: `${SK}${jaar}-`,
    to: `${SK}${jaar}-~`,
    limit: 100,
  })
  return items.map((item) => TERUGBETAALOPDRACHT.read(item))
}

export const writeOpdracht = (gemeente: string, opdracht: Terugbetaalopdracht, condition: Condition): Write => ({
  item: { ...keyOf(gemeente, opdrachtnummerVan(opdracht)), data: TERUGBETAALOPDRACHT.data(opdracht) },
  condition,
})

/** The first index lists the refunds of a file. */
const indexOf = (gemeente: string, opdracht: string): string => `BANK#${gemeente}#${SK}${opdracht}`

export const writeTerugbetaling = (
  gemeente: string,
  opdracht: string,
  terugbetaling: Terugbetaling,
  condition: Condition,
): Write => {
  const { pasnummer, runnummer, mutatie } = terugbetaling
  const sk = `${runnummer}#${mutatie}`
  return {
    item: {
      pk: partitionOfBank(gemeente, pasnummer),
      sk: `TERUGBETALING#${sk}`,
      gsi1: { pk: indexOf(gemeente, opdracht), sk: `${pasnummer}#${sk}` },
      data: TERUGBETALING.data(terugbetaling),
    },
    condition,
  }
}

export const queryTerugbetalingen = async (
  store: Store,
  gemeente: string,
  opdracht: string,
  cursor: string | undefined,
): Promise<{ readonly terugbetalingen: Terugbetaling[]; readonly next?: string }> => {
  const page = await store.query({ index: 'gsi1', pk: indexOf(gemeente, opdracht), limit: 500, cursor })
  const terugbetalingen = page.items.map((item) => TERUGBETALING.read(item).value)
  return page.next === undefined ? { terugbetalingen } : { terugbetalingen, next: page.next }
}
