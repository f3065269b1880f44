import { setTimeout } from 'node:timers/promises'
import { utcTekst } from '../../../domain/kernel/tijd/time.ts'
import type { Rit, Ritverloop } from '../../../domain/rit/index.ts'
import { partitionOfPas } from '../pas/passen.ts'
import { readEach, type Stored } from '../form.ts'
import { ritItemVan, ritsleutelVan, ritVanItem, verloopVanItem } from './rit-item.ts'
import {
  isNew,
  StoreUnavailable,
  versionIs,
  type Condition,
  type Item,
  type Key,
  type Places,
  type Store,
  type Write,
} from '../store.ts'
import { keyInLijst, leesLijst, leesUur, type Deel, type Lijstbladzijde } from './uurlijst.ts'
import { wis } from '../wis.ts'

const keyOfRit = (gemeente: string, rit: Pick<Rit, 'pasnummer' | 'vertrek' | 'ritnummer'>): Key => ({
  pk: partitionOfPas(gemeente, rit.pasnummer),
  sk: `RIT#${rit.vertrek}#${rit.ritnummer}`,
})

/** The first index finds a ride by its number. */
const keyOfRitnummer = (gemeente: string, ritnummer: string): Key => ({ pk: `RIT#${gemeente}#${ritnummer}`, sk: 'RIT' })

const placesOf = (gemeente: string, rit: Rit): Places => ({
  gsi1: keyOfRitnummer(gemeente, rit.ritnummer),
  gsi2: keyInLijst('dag', gemeente, rit),
  gsi3: keyInLijst('wijziging', gemeente, rit),
})
export const placesOfRit = (item: Item): Places => placesOf(ritsleutelVan(item).gemeente, ritVanItem(item).value)

export const writeRit = (gemeente: string, rit: Rit, condition: Condition): Write => ({
  item: { ...keyOfRit(gemeente, rit), ...placesOf(gemeente, rit), data: ritItemVan(rit) },
  condition,
})

/**
 * A ride in another form. Where it departs at another time it moves in storage: the item at its old place counts as gone
 * from now on.
 */
export const moveRit = (gemeente: string, oud: Stored<Rit>, nieuw: Rit, nuEpochMs: number): Write[] => {
  const weg = keyOfRit(gemeente, oud.value)
  if (weg.sk === keyOfRit(gemeente, nieuw).sk) return [writeRit(gemeente, nieuw, versionIs(oud.version))]
  return [wis({ ...weg, version: oud.version }, nuEpochMs), writeRit(gemeente, nieuw, isNew)]
}

/** A ride that goes along to another pass of the same person. */
export const verhuisRit = (
  gemeente: string,
  { value, version }: Stored<Rit>,
  naar: string,
  nuEpochMs: number,
): Write[] => [
  wis({ ...keyOfRit(gemeente, value), version }, nuEpochMs),
  writeRit(gemeente, { ...value, pasnummer: naar }, isNew),
]

export const readRit = async (
  store: Store,
  gemeente: string,
  sleutel: Pick<Rit, 'pasnummer' | 'vertrek' | 'ritnummer'>,
): Promise<Stored<Rit> | undefined> => {
  const item = await store.get(keyOfRit(gemeente, sleutel))
  return item === undefined ? undefined : ritVanItem(item)
}

const ATTEMPTS = 5
const FIRST_PAUSE_MS = 10

/**
 * The ride itself is read from the table, as it was last written. The index can be a moment behind, and still tell where a
 * ride was that has moved: then it is asked again, each time after twice as long.
 * @throws StoreUnavailable when it stays behind
 */
export const readRitByNummer = async (
  store: Store,
  gemeente: string,
  ritnummer: string,
): Promise<Stored<Rit> | undefined> => {
  const { pk } = keyOfRitnummer(gemeente, ritnummer)
  for (let i = 0; i < ATTEMPTS; i++) {
    const { items } = await store.query({ index: 'gsi1', pk, limit: 1 })
    const found = items[0]
    if (found === undefined) return undefined
    const item = await store.get(found)
    if (item !== undefined) return ritVanItem(item)
    await setTimeout(FIRST_PAUSE_MS * 2 ** i)
  }
  throw new StoreUnavailable('the index is behind')
}

/** Rides of a pass by departure, from one instant up to another (milliseconds since 1970), both included. */
export const queryRitten = async (
  store: Store,
  gemeente: string,
  pasnummer: string,
  zoek: {
    vanEpochMs?: number | undefined
    totEpochMs?: number | undefined
    limit: number
    cursor?: string | undefined
  },
): Promise<{ opgeslagen: Stored<Rit>[]; next?: string }> => {
  const page = await store.query({
    pk: partitionOfPas(gemeente, pasnummer),
    from: zoek.vanEpochMs === undefined ? 'RIT#' : `RIT#${utcTekst(zoek.vanEpochMs)}`,
    // `~` sorts after every character of a ride number.
    to: zoek.totEpochMs === undefined ? 'RIT#~' : `RIT#${utcTekst(zoek.totEpochMs)}#~`,
    limit: zoek.limit,
    cursor: zoek.cursor,
  })
  const opgeslagen = readEach(store, page.items, ritVanItem)
  return page.next === undefined ? { opgeslagen } : { opgeslagen, next: page.next }
}

/** A page of rides of a whole gemeente, by departure or by their last change. @throws BadCursor */
export const queryLijst = (
  store: Store,
  deel: Deel,
  wil: (rit: Rit) => boolean,
  verder?: string,
): Promise<Lijstbladzijde> =>
  leesLijst(store, deel, (items) => readEach(store, items, (item) => ritVanItem(item).value), wil, verder)

const PER_KEER = 500

/** The rides that depart in one hour of a part, some hundreds at a time. */
export async function* leesRittenVanUur(store: Store, deel: Deel, uur: string): AsyncGenerator<readonly Rit[]> {
  for await (const items of leesUur(store, deel, uur, PER_KEER))
    yield readEach(store, items, (item) => ritVanItem(item).value)
}

/** What became of the rides that depart in one hour of a part, some hundreds at a time. */
export async function* leesVerlopen(store: Store, deel: Deel, uur: string): AsyncGenerator<readonly Ritverloop[]> {
  for await (const items of leesUur(store, deel, uur, PER_KEER)) yield readEach(store, items, verloopVanItem)
}

/** The first rides of a pass that depart before an instant (milliseconds since 1970), each with its item. */
export const queryOudeRitten = async (
  store: Store,
  gemeente: string,
  pasnummer: string,
  voorEpochMs: number,
  limit: number,
): Promise<readonly { readonly rit: Rit; readonly item: Item }[]> => {
  const pk = partitionOfPas(gemeente, pasnummer)
  // A ride that departs at that very moment has its number behind it, and sorts after this.
  const vraag = { pk, from: 'RIT#', to: `RIT#${utcTekst(voorEpochMs)}`, limit }
  let page = await store.query(vraag)
  for (;;) {
    const oude = readEach(store, page.items, (item) => ({ rit: ritVanItem(item).value, item }))
    // A page can hold nothing but rides that were thrown away or cannot be read.
    if (oude.length > 0 || page.next === undefined) return oude
    page = await store.query({ ...vraag, cursor: page.next })
  }
}
