import * as z from 'zod'
import { BESLUITSOORTEN, WEEGANTWOORDEN, WEEGPUNTEN, type Besluit } from '../../../domain/pas/index.ts'
import { StoredBezwaar } from '../bezwaar.ts'
import { formOf, readEach, type Stored } from '../form.ts'
import type { Condition, Item, Key, Store, Write } from '../store.ts'
import { StoredBron } from '../stored.ts'
import { partitionOfPas } from './passen.ts'

export const StoredBesluit: z.ZodType<Omit<Besluit, 'besluitnummer'>> = z.strictObject({
  soort: z.enum(BESLUITSOORTEN),
  zaaknummer: z.string(),
  aanvraagdatum: z.string().optional(),
  besluitdatum: z.string(),
  vanaf: z.string().optional(),
  totEnMet: z.string().optional(),
  wat: z.string(),
  waarom: z.string(),
  bron: StoredBron,
  notitie: z.string().optional(),
  afweging: z
    .partialRecord(
      z.enum(WEEGPUNTEN),
      z.strictObject({ antwoord: z.enum(WEEGANTWOORDEN), toelichting: z.string().optional() }),
    )
    .optional(),
  afzender: z.strictObject({
    naam: z.string(),
    adres: z.array(z.string()),
    bezwaarAan: z.array(z.string()),
    contact: z.string(),
  }),
  herziet: z.string().optional(),
  op: z.string(),
  wie: z.string(),
  verzondenOp: z.string().optional(),
  bezwaren: z.array(StoredBezwaar),
  veranderingen: z.array(z.string()).optional(),
})
export const BESLUIT = formOf({ name: 'besluit', keys: /^PAS#.* BESLUIT#/, schema: StoredBesluit })

/** `BESLUIT#…` sorts before `BIJDRAGE#…` and `JAAR#…`: who reads a pass with its years does not read these. */
const keyOf = (gemeente: string, pasnummer: string, besluitnummer: string): Key => ({
  pk: partitionOfPas(gemeente, pasnummer),
  sk: `BESLUIT#${besluitnummer}`,
})

const stored = (item: Item): Stored<Besluit> => {
  const { value, version } = BESLUIT.read(item)
  const [, besluitnummer = ''] = item.sk.split('#')
  return { value: { besluitnummer, ...value }, version }
}

export const readBesluit = async (
  store: Store,
  gemeente: string,
  pasnummer: string,
  besluitnummer: string,
): Promise<Stored<Besluit> | undefined> => {
  const item = await store.get(keyOf(gemeente, pasnummer, besluitnummer))
  return item === undefined ? undefined : stored(item)
}

export const writeBesluit = (
  gemeente: string,
  pasnummer: string,
  { besluitnummer, ...data }: Besluit,
  condition: Condition,
): Write => ({ item: { ...keyOf(gemeente, pasnummer, besluitnummer), data: BESLUIT.data(data) }, condition })

/** More than a pass ever has. */
const MEESTE = 200

/** All decisions about a pass, the newest first. */
export const queryBesluiten = async (store: Store, gemeente: string, pasnummer: string): Promise<Besluit[]> => {
  const { items } = await store.query({
    pk: partitionOfPas(gemeente, pasnummer),
    from: 'BESLUIT#',
    to: 'BESLUIT#~',
    limit: MEESTE,
  })
  return readEach(store, items, (item) => stored(item).value).toSorted((a, b) =>
    `${b.besluitdatum} ${b.op}`.localeCompare(`${a.besluitdatum} ${a.op}`),
  )
}
