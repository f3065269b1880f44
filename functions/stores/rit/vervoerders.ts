import * as z from 'zod'
import { VERVOERTYPEN } from '../../../domain/pas/index.ts'
import { formOf, type Stored } from '../form.ts'
import type { Condition, Key, Store, Write } from '../store.ts'

const StoredVervoerder = z.strictObject({
  vervoerdersnummer: z.string(),
  naam: z.string(),
  geldigVanaf: z.string(),
  geldigTotEnMet: z.string().optional(),
  rijdt: z.strictObject({
    vervoertypen: z.array(z.enum(VERVOERTYPEN)).optional(),
    woonplaatsen: z.array(z.string()).optional(),
  }),
  contract: z
    .strictObject({
      tarieven: z.array(
        z.strictObject({
          vervoertypen: z.array(z.enum(VERVOERTYPEN)).optional(),
          perRitCent: z.int(),
          millicentPerKm: z.int(),
          millicentPerMinuut: z.int(),
          loosritCent: z.int(),
        }),
      ),
      indexen: z.array(z.strictObject({ vanaf: z.string(), honderdstenProcent: z.int() })),
      marge: z.strictObject({ meterProcent: z.int(), minstensMeter: z.int(), minuten: z.int() }),
    })
    .optional(),
  /** Subjects of the tokens that are this carrier's. */
  inlogs: z.array(z.string()),
  /** How many days back it may ask what changed. */
  wijzigingenDagen: z.int(),
})
export type Vervoerdergegevens = z.infer<typeof StoredVervoerder>

const StoredVervoerders = z.strictObject({
  vervoerders: z.array(StoredVervoerder),
  gewijzigd: z.strictObject({ op: z.string(), wie: z.string() }),
})
export type Vervoerderslijst = z.infer<typeof StoredVervoerders>

/** All carriers of a gemeente in one item: who drives what changes in one act. */
export const VERVOERDERS = formOf({ name: 'vervoerders', keys: /^VERVOERDERS#.* LIJST$/, schema: StoredVervoerders })

const keyOf = (gemeente: string): Key => ({ pk: `VERVOERDERS#${gemeente}`, sk: 'LIJST' })

export const readVervoerders = async (
  store: Store,
  gemeente: string,
): Promise<Stored<Vervoerderslijst> | undefined> => {
  const item = await store.get(keyOf(gemeente))
  return item === undefined ? undefined : VERVOERDERS.read(item)
}

export const writeVervoerders = (gemeente: string, lijst: Vervoerderslijst, condition: Condition): Write => ({
  item: { ...keyOf(gemeente), data: VERVOERDERS.data(lijst) },
  condition,
})
