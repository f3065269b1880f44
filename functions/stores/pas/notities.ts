import * as z from 'zod'
import type { Notitie } from '../../../domain/kernel/notitie.ts'
import { formOf, readEach, type Stored } from '../form.ts'
import { isNew, versionIs, type Item, type Key, type Store, type Write } from '../store.ts'
import { wis } from '../wis.ts'
import { partitionOfPas } from './passen.ts'

const StoredNotitie: z.ZodType<Notitie> = z.strictObject({
  notitienummer: z.string(),
  tekst: z.string(),
  op: z.string(),
  wie: z.string(),
  rol: z.string(),
})

/** All notes of one pass, or of one ride, are one item: so two at once never write more than fit. */
export const NOTITIES = formOf({
  name: 'notities',
  keys: /^PAS#.* AANTEKENINGEN(#|$)/,
  schema: z.strictObject({ notities: z.array(StoredNotitie) }),
})

/** Where notes stand: with a pass, and there with a ride. */
export interface Notitieplek {
  readonly gemeente: string
  readonly pasnummer: string
  /** Absent of what was written at the pass itself. */
  readonly ritnummer?: string | undefined
}

/** Sorts before all that is read in a range. */
const SK = 'AANTEKENINGEN'
const keyOf = ({ gemeente, pasnummer, ritnummer }: Notitieplek): Key => ({
  pk: partitionOfPas(gemeente, pasnummer),
  sk: ritnummer === undefined ? SK : `${SK}#${ritnummer}`,
})

const notitiesIn = (item: Item): Stored<readonly Notitie[]> => {
  const { value, version } = NOTITIES.read(item)
  return { value: value.notities, version }
}

/** The newest first. */
export const readNotities = async (
  store: Store,
  plek: Notitieplek,
): Promise<Stored<readonly Notitie[]> | undefined> => {
  const item = await store.get(keyOf(plek))
  return item === undefined ? undefined : notitiesIn(item)
}

/** Of no notes nothing is left. */
export const writeNotities = (
  plek: Notitieplek,
  notities: readonly Notitie[],
  gelezen: Stored<unknown> | undefined,
  nuEpochMs: number,
): Write => {
  const key = keyOf(plek)
  if (gelezen !== undefined && notities.length === 0) return wis({ ...key, version: gelezen.version }, nuEpochMs)
  return {
    item: { ...key, data: NOTITIES.data({ notities }) },
    condition: gelezen === undefined ? isNew : versionIs(gelezen.version),
  }
}

const PER_BLADZIJDE = 200

/** Items of one pass that hold notes, past pages that hold nothing but the empty rows of what was thrown away. */
export const queryNotitieItems = async (
  store: Store,
  gemeente: string,
  pasnummer: string,
): Promise<readonly Item[]> => {
  const gelezen: Item[] = []
  let cursor: string | undefined
  do {
    const { items, next } = await store.query({
      pk: partitionOfPas(gemeente, pasnummer),
      from: SK,
      to: `${SK}#~`,
      limit: PER_BLADZIJDE,
      cursor,
    })
    gelezen.push(...items)
    cursor = next
  } while (cursor !== undefined)
  return gelezen
}

const ritnummerIn = ({ sk }: Key): string | undefined => (sk === SK ? undefined : sk.slice(SK.length + 1))

/** The rides that notes were written at, with the item that these stand in. */
export const queryRitnotities = async (
  store: Store,
  gemeente: string,
  pasnummer: string,
): Promise<readonly { readonly ritnummer: string; readonly item: Item }[]> =>
  (await queryNotitieItems(store, gemeente, pasnummer)).flatMap((item) => {
    const ritnummer = ritnummerIn(item)
    return ritnummer === undefined ? [] : [{ ritnummer, item }]
  })

/** All notes that stand with one pass, those of rides too. */
export const queryNotities = async (
  store: Store,
  gemeente: string,
  pasnummer: string,
): Promise<readonly (Notitie & { readonly ritnummer: string | undefined })[]> =>
  readEach(store, await queryNotitieItems(store, gemeente, pasnummer), (item) =>
    notitiesIn(item).value.map((notitie) => ({ ...notitie, ritnummer: ritnummerIn(item) })),
  ).flat()
