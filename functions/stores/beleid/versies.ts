import * as z from 'zod'
import { formOf, readEach, type Stored } from '../form.ts'
import type { Condition, Item, Key, Store, Write } from '../store.ts'

const Daad = z.strictObject({ op: z.string(), wie: z.string() })

const StoredVersie = z.strictObject({
  /** As somebody wrote it; what it says is read by the domain. */
  document: z.record(z.string(), z.unknown()),
  /** Who wrote it last. */
  geschreven: Daad,
  /** Why it puts right what was fixed before. */
  reden: z.string().optional(),
  vaststelling: z
    .strictObject({
      ...Daad.shape,
      besluit: z.string(),
      /** When the decision was taken. */
      datum: z.string(),
      url: z.string().optional(),
      /** Paths of the warnings that were said to be meant. */
      bevestigd: z.array(z.string()),
    })
    .optional(),
})
export type Versie = z.infer<typeof StoredVersie>
export const REGELINGVERSIE = formOf({
  name: 'regelingversie',
  keys: /^REGELING#\S+ VERSIE#/,
  schema: StoredVersie,
})

/** What changes whenever the rules of a gemeente do: reading it tells whether the rest must be read. */
const StoredStand = z.strictObject({
  /** Numbers of what was fixed, in that order. */
  vastgesteld: z.array(z.string()),
})
export type Stand = z.infer<typeof StoredStand>
export const REGELINGSTAND = formOf({ name: 'regelingstand', keys: /^REGELING#\S+ STAND$/, schema: StoredStand })

/** That a gemeente fixed rules of its own. */
export const REGELINGGEMEENTE = formOf({
  name: 'regelinggemeente',
  keys: /^REGELINGEN \S+$/,
  schema: z.strictObject({}),
})

const partitionOf = (gemeente: string): string => `REGELING#${gemeente}`
const VERSIE = 'VERSIE#'
const keyOf = (gemeente: string, nummer: string): Key => ({ pk: partitionOf(gemeente), sk: `${VERSIE}${nummer}` })
const keyOfStand = (gemeente: string): Key => ({ pk: partitionOf(gemeente), sk: 'STAND' })
const GEMEENTEN = 'REGELINGEN'

export interface Genummerd {
  readonly nummer: string
  readonly versie: Stored<Versie>
}

export const readStand = async (store: Store, gemeente: string): Promise<Stored<Stand> | undefined> => {
  const item = await store.get(keyOfStand(gemeente))
  return item === undefined ? undefined : REGELINGSTAND.read(item)
}

export const writeStand = (gemeente: string, stand: Stand, condition: Condition): Write => ({
  item: { ...keyOfStand(gemeente), data: REGELINGSTAND.data(stand) },
  condition,
})

const genummerd = (item: Item): Genummerd => ({
  nummer: item.sk.slice(VERSIE.length),
  versie: REGELINGVERSIE.read(item),
})

export const readVersie = async (store: Store, gemeente: string, nummer: string): Promise<Genummerd | undefined> => {
  const item = await store.get(keyOf(gemeente, nummer))
  return item === undefined ? undefined : genummerd(item)
}

/** A document is up to some tens of kilobytes: a handful fits in a page of DynamoDB. */
const PER_BLADZIJDE = 20

/** Every concept and version of a gemeente. A municipality makes a few a year. */
export const queryVersies = async (store: Store, gemeente: string): Promise<Genummerd[]> => {
  const versies: Genummerd[] = []
  let cursor: string | undefined
  do {
    const page = await store.query({
      pk: partitionOf(gemeente),
      from: VERSIE,
      to: `${VERSIE}~`,
      limit: PER_BLADZIJDE,
      cursor,
    })
    versies.push(...readEach(store, page.items, genummerd))
    cursor = page.next
  } while (cursor !== undefined)
  return versies
}

export const writeVersie = (
  gemeente: string,
  { nummer, versie }: { readonly nummer: string; readonly versie: Versie },
  condition: Condition,
): Write => ({
  item: { ...keyOf(gemeente, nummer), data: REGELINGVERSIE.data(versie) },
  condition,
})

/** A concept that nobody wants any more. */
export const keyOfVersie = keyOf

/** Every gemeente that fixed rules of its own. */
export const queryGemeenten = async (store: Store): Promise<string[]> => {
  const gemeenten: string[] = []
  let cursor: string | undefined
  do {
    const page = await store.query({ pk: GEMEENTEN, limit: 500, cursor })
    gemeenten.push(...page.items.map(({ sk }) => sk))
    cursor = page.next
  } while (cursor !== undefined)
  return gemeenten
}

export const writeGemeente = (gemeente: string, condition: Condition): Write => ({
  item: { pk: GEMEENTEN, sk: gemeente, data: REGELINGGEMEENTE.data({}) },
  condition,
})
