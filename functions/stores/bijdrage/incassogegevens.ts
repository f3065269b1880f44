import * as z from 'zod'
import { formOf, without, type Step, type Stored } from '../form.ts'
import type { Condition, Key, Store, Write } from '../store.ts'

export const PAIN_VERSIES = ['pain.008.001.02', 'pain.008.001.08'] as const

/** What was kept before a gemeente could say so; it is still written without. */
const AANLEVERDAGEN = 2

/** How a gemeente collects: who it is to the bank, when it collects and what its letters say. */
export const StoredIncassogegevens = z.strictObject({
  naam: z.string(),
  iban: z.string(),
  incassantId: z.string(),
  incassodatum: z.string(),
  aanleverdagen: z.int().default(AANLEVERDAGEN),
  painVersie: z.enum(PAIN_VERSIES),
  betaaltermijnDagen: z.int(),
  /** Of a term of less than six weeks: the article that sets it. */
  betaaltermijnArtikel: z.string().optional(),
  adres: z.array(z.string()),
  bezwaarAan: z.array(z.string()),
  contact: z.string(),
})
export type Incassogegevens = z.infer<typeof StoredIncassogegevens>
/** As the release before reads it, where it is as it was then. */
export const zonderAanleverdagen: NonNullable<Step['down']> = ({ aanleverdagen, ...rest }) =>
  aanleverdagen === AANLEVERDAGEN ? without('betaaltermijnArtikel')(rest) : undefined

export const INCASSOGEGEVENS = formOf({
  name: 'incassogegevens',
  keys: /^BANK#.* INCASSANT$/,
  schema: StoredIncassogegevens,
  // 2 (0.3.0): how many bank days ahead the bank wants the file, and the article of a short term to pay.
  steps: [{ up: (data) => data, down: zonderAanleverdagen }],
})

/** All bank data stand under keys that begin with `BANK#`, which on AWS only few functions may touch. */
const keyOf = (gemeente: string): Key => ({ pk: `BANK#${gemeente}`, sk: 'INCASSANT' })

export const readIncassogegevens = async (
  store: Store,
  gemeente: string,
): Promise<Stored<Incassogegevens> | undefined> => {
  const item = await store.get(keyOf(gemeente))
  return item === undefined ? undefined : INCASSOGEGEVENS.read(item)
}

export const writeIncassogegevens = (gemeente: string, gegevens: Incassogegevens, condition: Condition): Write => ({
  item: { ...keyOf(gemeente), data: INCASSOGEGEVENS.data(gegevens) },
  condition,
})
