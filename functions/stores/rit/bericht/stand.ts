import * as z from 'zod'
import { BERICHTSOORTEN, type Berichtsoort, type Sjabloon } from '../../../../domain/rit/index.ts'
import { formOf, readEach, type Stored } from '../../form.ts'
import { isNew, versionIs, type Store, type Write } from '../../store.ts'

/** How far the changes of a gemeente were looked through, and for which day riders were reminded. */
const Stand = z.strictObject({ gezienTot: z.string(), herinnerdVoor: z.string().optional() })
export type Stand = z.infer<typeof Stand>
export const BERICHTSTAND = formOf({ name: 'berichtstand', keys: /^BERICHTSTAND#/, schema: Stand })

const keyOfStand = (gemeente: string) => ({ pk: `BERICHTSTAND#${gemeente}`, sk: 'STAND' })

export const readStand = async (store: Store, gemeente: string): Promise<Stored<Stand> | undefined> => {
  const item = await store.get(keyOfStand(gemeente))
  return item === undefined ? undefined : BERICHTSTAND.read(item)
}

export const writeStand = (gemeente: string, stand: Stand, gelezen: Stored<Stand> | undefined): Write => ({
  item: { ...keyOfStand(gemeente), data: BERICHTSTAND.data(stand) },
  condition: gelezen === undefined ? isNew : versionIs(gelezen.version),
})

/** Words that a gemeente wrote itself. */
const StoredSjabloon = z.strictObject({ onderwerp: z.string(), tekst: z.string() })
export const BERICHTSJABLOON = formOf({
  name: 'berichtsjabloon',
  keys: /^BERICHTSJABLOON#/,
  schema: StoredSjabloon,
})

const partitionOfSjablonen = (gemeente: string): string => `BERICHTSJABLOON#${gemeente}`
const Soort = z.enum(BERICHTSOORTEN)

export const querySjablonen = async (
  store: Store,
  gemeente: string,
): Promise<ReadonlyMap<Berichtsoort, Stored<Sjabloon>>> => {
  const { items } = await store.query({ pk: partitionOfSjablonen(gemeente), limit: BERICHTSOORTEN.length })
  return new Map(readEach(store, items, (item) => [Soort.parse(item.sk), BERICHTSJABLOON.read(item)] as const))
}

export const writeSjabloon = (
  gemeente: string,
  soort: Berichtsoort,
  sjabloon: Sjabloon,
  gelezen: Stored<Sjabloon> | undefined,
): Write => ({
  item: { pk: partitionOfSjablonen(gemeente), sk: soort, data: BERICHTSJABLOON.data(sjabloon) },
  condition: gelezen === undefined ? isNew : versionIs(gelezen.version),
})
