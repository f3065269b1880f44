import * as z from 'zod'
import type { Maandtelling } from '../../../domain/rit/index.ts'
import { formOf, readEach, type Stored } from '../form.ts'
import type { Condition, Store, Write } from '../store.ts'

const Aantal = z.strictObject({ ritten: z.int(), mensen: z.int() })

const StoredMaandtelling = z.strictObject({
  /** When it was counted: it is final where the month was closed by then. */
  geteldOp: z.string(),
  telling: z.strictObject({
    aflopen: z.strictObject({
      gereden: Aantal,
      geannuleerd: Aantal,
      loosgemeld: Aantal,
      nietGereden: Aantal,
      nietGemeld: Aantal,
    }),
    meter: z.int(),
    reizigersCent: z.int(),
    gemeenteCent: z.int(),
    vervoerdersCent: z.int(),
    zonderPrijs: z.int(),
    beoordeeld: z.int(),
    opTijd: z.int(),
    isVoorbeeld: z.boolean(),
    gebruik: z.record(z.string(), z.int()),
  }) satisfies z.ZodType<Maandtelling>,
})
export type Bewaardemaand = z.infer<typeof StoredMaandtelling>

export const MAANDTELLING = formOf({
  name: 'maandtelling',
  keys: /^JAARCIJFERS#.* MAAND#/,
  schema: StoredMaandtelling,
})

/** All months of a gemeente stand together: a year is one question. */
const partition = (gemeente: string): string => `JAARCIJFERS#${gemeente}`
const SK = 'MAAND#'
const MEESTE_MAANDEN = 12

/** The months of a year of which the numbers are kept, by `YYYY-MM`. */
export const readMaandtellingen = async (
  store: Store,
  gemeente: string,
  jaar: number,
): Promise<Map<string, Stored<Bewaardemaand>>> => {
  const { items } = await store.query({
    pk: partition(gemeente),
    from: `${SK}${jaar}-01`,
    to: `${SK}${jaar}-12`,
    limit: MEESTE_MAANDEN,
  })
  const gelezen = readEach(store, items, (item) => [item.sk.slice(SK.length), MAANDTELLING.read(item)] as const)
  return new Map(gelezen)
}

export const writeMaandtelling = (
  gemeente: string,
  maand: string,
  waarde: Bewaardemaand,
  condition: Condition,
): Write => ({ item: { pk: partition(gemeente), sk: `${SK}${maand}`, data: MAANDTELLING.data(waarde) }, condition })
