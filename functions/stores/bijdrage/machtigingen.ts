import * as z from 'zod'
import type { Machtiging } from '../../../domain/bijdrage/index.ts'
import { formOf, without, type Data, type Step, type Stored } from '../form.ts'
import type { Condition, Item, Key, Store, Write } from '../store.ts'
import { wis } from '../wis.ts'

const StoredMachtiging: z.ZodType<Machtiging> = z.strictObject({
  kenmerk: z.string(),
  ondertekendOp: z.string(),
  iban: z.string(),
  rekeninghouder: z.string(),
  adres: z
    .strictObject({
      straat: z.string().optional(),
      postcode: z.string().optional(),
      plaats: z.string(),
      land: z.string(),
    })
    .optional(),
  bic: z.string().optional(),
})

/** 2 (0.3.0): address and bank of an account outside the EEA, and that it lapsed; a mandate without is as it was. */
const MET_ADRES: Step = {
  up: (data) => data,
  down: (data) => {
    const { machtiging = {} } = data as { machtiging?: Data }
    return without('adres', 'bic')(machtiging) === undefined ? undefined : without('vervallen')(data)
  },
}

/** A debit came back so that nothing can be collected with it: of which line, which change of it, and the reason. */
const StoredVervallen = z.strictObject({
  runnummer: z.string(),
  mutatie: z.int(),
  code: z.string(),
  datum: z.string(),
})
type Vervallen = z.infer<typeof StoredVervallen>

/** A mandate, or that it was withdrawn: then no bank data are left in it. */
const StoredStand = z.union([
  z.strictObject({
    machtiging: StoredMachtiging,
    vervallen: StoredVervallen.optional(),
  }),
  z.strictObject({ ingetrokkenOp: z.string() }),
])
export type Machtigingstand = z.infer<typeof StoredStand>
export const MACHTIGING = formOf({
  name: 'machtiging',
  keys: /^BANK#.* MACHTIGING$/,
  schema: StoredStand,
  steps: [MET_ADRES],
})

/** What a run collects by direct debit of one pass, with the mandate as it was then. */
const StoredIncasso = z.strictObject({
  pasnummer: z.string(),
  bedragCent: z.int(),
  kenmerk: z.string(),
  machtiging: StoredMachtiging,
})
export type Incasso = z.infer<typeof StoredIncasso>
export const INCASSO = formOf({ name: 'incasso', keys: /^BANK#.* INCASSO#/, schema: StoredIncasso, steps: [MET_ADRES] })

/** Apart from the pass: keys that begin with `BANK#`, which on AWS only few functions may touch. */
export const partitionOfBank = (gemeente: string, pasnummer: string): string => `BANK#${gemeente}#${pasnummer}`
const keyOfMachtiging = (gemeente: string, pasnummer: string): Key => ({
  pk: partitionOfBank(gemeente, pasnummer),
  sk: 'MACHTIGING',
})
const SK_INCASSO = 'INCASSO#'

export const readMachtiging = async (
  store: Store,
  gemeente: string,
  pasnummer: string,
): Promise<Stored<Machtigingstand> | undefined> => {
  const item = await store.get(keyOfMachtiging(gemeente, pasnummer))
  return item === undefined ? undefined : MACHTIGING.read(item)
}

export const writeMachtiging = (
  gemeente: string,
  pasnummer: string,
  stand: Machtigingstand,
  condition: Condition,
): Write => ({ item: { ...keyOfMachtiging(gemeente, pasnummer), data: MACHTIGING.data(stand) }, condition })

const runOf = (item: Item): string => item.sk.slice(SK_INCASSO.length)

/** The mandate of a pass and the numbers of the runs that collected, or will, from this holder. */
export const readIncassohistorie = async (
  store: Store,
  gemeente: string,
  pasnummer: string,
): Promise<{
  machtiging: Machtiging | undefined
  vervallen: Vervallen | undefined
  runs: readonly string[]
  /** What each of these runs collects, by its number. */
  incassos: ReadonlyMap<string, Incasso>
}> => {
  const { items } = await store.query({ pk: partitionOfBank(gemeente, pasnummer), limit: 200 })
  const stand = items.find((item) => item.sk === 'MACHTIGING')
  const gelezen = stand === undefined ? undefined : MACHTIGING.read(stand).value
  const levend = gelezen !== undefined && 'machtiging' in gelezen ? gelezen : undefined
  const incassos = new Map(
    items.flatMap((item) => (item.sk.startsWith(SK_INCASSO) ? [[runOf(item), INCASSO.read(item).value] as const] : [])),
  )
  return {
    machtiging: levend?.machtiging,
    vervallen: levend?.vervallen,
    runs: [...incassos.keys()],
    incassos,
  }
}

/** The first index lists the debits of a run by the birthday under which their passes are walked. */
const indexOf = (gemeente: string, runnummer: string, dag: string): string => `BANK#${gemeente}#${runnummer}#${dag}`

export const writeIncasso = (
  gemeente: string,
  runnummer: string,
  dag: string,
  incasso: Incasso,
  condition: Condition,
): Write => ({
  item: {
    pk: partitionOfBank(gemeente, incasso.pasnummer),
    sk: `${SK_INCASSO}${runnummer}`,
    gsi1: { pk: indexOf(gemeente, runnummer, dag), sk: incasso.pasnummer },
    data: INCASSO.data(incasso),
  },
  condition,
})

/** Nothing of the debit is left. */
export const wisIncasso = (
  gemeente: string,
  runnummer: string,
  { value: { pasnummer }, version }: Stored<Incasso>,
  nuEpochMs: number,
): Write => wis({ pk: partitionOfBank(gemeente, pasnummer), sk: `${SK_INCASSO}${runnummer}`, version }, nuEpochMs)

/** What a run collects, or would have, of one pass. */
export const readIncasso = async (
  store: Store,
  gemeente: string,
  runnummer: string,
  pasnummer: string,
): Promise<Stored<Incasso> | undefined> => {
  const item = await store.get({ pk: partitionOfBank(gemeente, pasnummer), sk: `${SK_INCASSO}${runnummer}` })
  return item === undefined ? undefined : INCASSO.read(item)
}

export const queryIncassos = async (
  store: Store,
  gemeente: string,
  runnummer: string,
  dag: string,
  cursor: string | undefined,
): Promise<{ incassos: Stored<Incasso>[]; next?: string }> => {
  const page = await store.query({ index: 'gsi1', pk: indexOf(gemeente, runnummer, dag), limit: 500, cursor })
  const incassos = page.items.map((item) => INCASSO.read(item))
  return page.next === undefined ? { incassos } : { incassos, next: page.next }
}
