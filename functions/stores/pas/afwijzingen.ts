import * as z from 'zod'
import type { Afwijzing } from '../../../domain/pas/index.ts'
import { formOf, readEach, type Stored } from '../form.ts'
import type { Condition, Item, Key, Store, Write } from '../store.ts'
import { wis } from '../wis.ts'
import { StoredBesluit } from './besluiten.ts'

const StoredAfwijzing = z.strictObject({
  aanvrager: z.strictObject({ naam: z.string(), geboortedatum: z.string(), adres: z.array(z.string()) }),
  besluit: StoredBesluit,
})
export const AFWIJZING = formOf({ name: 'afwijzing', keys: /^AFWIJZING#/, schema: StoredAfwijzing })

const keyOf = (gemeente: string, besluitnummer: string): Key => ({
  pk: `AFWIJZING#${gemeente}#${besluitnummer}`,
  sk: 'BESLUIT',
})
const lijstVan = (gemeente: string): string => `AFWIJZING#${gemeente}`

const stored = (item: Item): Stored<Afwijzing> => {
  const { value, version } = AFWIJZING.read(item)
  const [, , besluitnummer = ''] = item.pk.split('#')
  return { value: { ...value, besluit: { besluitnummer, ...value.besluit } }, version }
}

export const readAfwijzing = async (
  store: Store,
  gemeente: string,
  besluitnummer: string,
): Promise<Stored<Afwijzing> | undefined> => {
  const item = await store.get(keyOf(gemeente, besluitnummer))
  return item === undefined ? undefined : stored(item)
}

export const writeAfwijzing = (
  gemeente: string,
  { aanvrager, besluit: { besluitnummer, ...besluit } }: Afwijzing,
  condition: Condition,
): Write => ({
  item: {
    ...keyOf(gemeente, besluitnummer),
    gsi1: { pk: lijstVan(gemeente), sk: `${besluit.besluitdatum}#${besluitnummer}` },
    data: AFWIJZING.data({ aanvrager, besluit }),
  },
  condition,
})

/** Days of decisions, both included, as `YYYY-MM-DD`. */
export interface Besluitperiode {
  readonly van: string
  readonly tot: string
}

interface Afwijzingenbladzijde {
  readonly afwijzingen: readonly Stored<Afwijzing>[]
  readonly next?: string
}

/** Those of some days, the oldest first; the index can be a moment behind. @throws BadCursor */
export const queryAfwijzingen = async (
  store: Store,
  gemeente: string,
  { van, tot, ...page }: Besluitperiode & { readonly limit: number; readonly cursor?: string | undefined },
): Promise<Afwijzingenbladzijde> => {
  const { items, next } = await store.query({
    index: 'gsi1',
    pk: lijstVan(gemeente),
    from: van,
    to: `${tot}#~`,
    ...page,
  })
  const afwijzingen = readEach(store, items, stored)
  return next === undefined ? { afwijzingen } : { afwijzingen, next }
}

/** Throws one away. */
export const wisAfwijzing = (gemeente: string, { value, version }: Stored<Afwijzing>, nuEpochMs: number): Write =>
  wis({ ...keyOf(gemeente, value.besluit.besluitnummer), version }, nuEpochMs)
