import type { Rit } from '../../../domain/rit/index.ts'
import { BadCursor, lastSortIn } from '../cursor.ts'
import type { Item, Key, Page, Store } from '../store.ts'
import { MS_PER_UUR } from '../../../domain/kernel/tijd/time.ts'

/**
 * Lists of all rides of a gemeente. Each stands in an index with a partition for every UTC hour, so that no partition
 * grows with a day or with the number of passes; a list is read by walking its hours.
 */
export type Lijst = 'dag' | 'wijziging'

const INDEX = { dag: 'gsi2', wijziging: 'gsi3' } as const
const SOORT = { dag: 'DAG', wijziging: 'WIJZIGING' } as const

/** `2026-03-14T09:30:00Z` → `2026-03-14T09` */
const UUR = 13
/** `2026-03-14T09:30:00Z` → `2026-03-14T09:30:00` */
const SECONDE = 19

/** By departure, then number. */
const plaatsInDag = ({ vertrek, ritnummer }: Rit): string => `${vertrek}#${ritnummer}`

/** By the moment of the last change, then number. A moment is written with three decimals, so that it sorts as text. */
const plaatsInWijziging = ({ geschiedenis, ritnummer }: Rit): string => {
  const { op } = geschiedenis.at(-1) ?? geschiedenis[0]
  return `${new Date(op).toISOString()}#${ritnummer}`
}

const PLAATS = { dag: plaatsInDag, wijziging: plaatsInWijziging } as const

const partitie = (lijst: Lijst, gemeente: string, uur: string): string => `${SOORT[lijst]}#${gemeente}#${uur}`

/** Where a ride stands in a list; it moves along as it changes. */
export const keyInLijst = (lijst: Lijst, gemeente: string, rit: Rit): Key => {
  const sk = PLAATS[lijst](rit)
  return { pk: partitie(lijst, gemeente, sk.slice(0, UUR)), sk }
}

/** A part of a list: from one instant up to but not including another, both whole seconds. */
export interface Deel {
  readonly lijst: Lijst
  readonly gemeente: string
  readonly vanEpochMs: number
  readonly totEpochMs: number
}

const seconde = (epochMs: number): string => new Date(epochMs).toISOString().slice(0, SECONDE)

/** Sort keys from the first second up to the last one, whatever stands behind it. */
const grenzen = ({ vanEpochMs, totEpochMs }: Deel) => ({
  from: seconde(vanEpochMs),
  to: `${seconde(totEpochMs - 1)}~`,
})

const uurTekst = (uur: number): string => new Date(uur * MS_PER_UUR).toISOString().slice(0, UUR)

/** The hours of a part, as its partitions are named, one at a time. */
export function* urenVan({ vanEpochMs, totEpochMs }: Pick<Deel, 'vanEpochMs' | 'totEpochMs'>): Generator<string, void> {
  for (let uur = Math.floor(vanEpochMs / MS_PER_UUR); uur * MS_PER_UUR < totEpochMs; uur++) yield uurTekst(uur)
}

const vraagVan = (deel: Deel, uur: string) => ({
  index: INDEX[deel.lijst],
  pk: partitie(deel.lijst, deel.gemeente, uur),
  ...grenzen(deel),
})

/** All items of one hour of a part, page by page: never more than a page is held. */
export async function* leesUur(
  store: Store,
  deel: Deel,
  uur: string,
  perKeer: number,
): AsyncGenerator<readonly Item[]> {
  let cursor: string | undefined
  do {
    const page = await store.query({ ...vraagVan(deel, uur), limit: perKeer, cursor })
    yield page.items
    cursor = page.next
  } while (cursor !== undefined)
}

/** Where to read on: an hour, or just after a ride. It names no pass, so that it can be handed to a carrier. */
const PLAATS_IN_LIJST = /^\d{4}-\d{2}-\d{2}T\d{2}(:\d{2}:\d{2}(\.\d{3})?Z#\w{1,40}!)?$/

/** `!` sorts before every character of a ride number, so this comes after the ride and before every other. */
const na = (plaats: string): string => `${plaats}!`

/** A page holds at least this many rides, unless the list ends, and at most twice that less one. */
const PER_BLADZIJDE = 50
/** Where nothing is found, more hours are asked at once, up to a day: a list can have very many empty ones. */
const MEESTE_TEGELIJK = 24
/** How much is done at most for one page: a page of quiet weeks can be short, and says where to read on. */
const MEESTE_WERK = 720
/** A question that finds rides is as much work as so many that find nothing. */
const WERK_MET_RITTEN = 12

export interface Lijstbladzijde {
  readonly ritten: readonly Rit[]
  /** Where the next page begins; absent on the last one. */
  readonly verder?: string
}

/** @throws BadCursor on a place that is not of this part of the list */
const beginVan = (deel: Deel, verder: string | undefined): string => {
  const { from, to } = grenzen(deel)
  if (verder === undefined) return from
  const binnen = verder >= from.slice(0, UUR) && verder <= to
  if (!binnen || !PLAATS_IN_LIJST.test(verder)) throw new BadCursor('not a place in this list')
  return verder < from ? from : verder
}

/** The end of a part, or the begin of an hour in it. */
const totNa = ({ totEpochMs }: Deel, uur: number): number => Math.min(totEpochMs, uur * MS_PER_UUR)

/**
 * A page of a part of a list.
 * @param lees reads the items that can be read
 * @param wil which rides are asked for
 * @param verder where the page before ended
 * @throws BadCursor on a `verder` that is not of this part
 */
export const leesLijst = async (
  store: Store,
  deel: Deel,
  lees: (items: readonly Item[]) => readonly Rit[],
  wil: (rit: Rit) => boolean,
  verder?: string,
): Promise<Lijstbladzijde> => {
  const ritten: Rit[] = []
  let vanaf = beginVan(deel, verder)
  let werk = 0
  const isVol = (): boolean => ritten.length >= PER_BLADZIJDE || werk >= MEESTE_WERK
  const vraag = (uur: string): Promise<Page> =>
    store.query({ ...vraagVan(deel, uur), from: vanaf < uur ? uur : vanaf, limit: PER_BLADZIJDE })
  const neem = ({ items, next }: Page): void => {
    werk += items.length === 0 ? 1 : WERK_MET_RITTEN
    ritten.push(...lees(items).filter(wil))
    // By the place of the last item, as that can be one that was thrown away or cannot be read.
    if (next !== undefined) vanaf = na(lastSortIn(next))
  }
  let tegelijk = 1
  let uur = Math.floor(Date.parse(`${vanaf.slice(0, UUR)}:00:00Z`) / MS_PER_UUR)
  while (uur * MS_PER_UUR < deel.totEpochMs) {
    const uren = [...urenVan({ vanEpochMs: uur * MS_PER_UUR, totEpochMs: totNa(deel, uur + tegelijk) })]
    const gevraagd = await Promise.all(uren.map(async (naam) => ({ naam, page: await vraag(naam) })))
    for (const { naam, page: eerste } of gevraagd) {
      if (vanaf < naam) vanaf = naam
      if (isVol()) return { ritten, verder: vanaf }
      neem(eerste)
      for (let { next } = eerste; next !== undefined;) {
        if (isVol()) return { ritten, verder: vanaf }
        const page = await vraag(naam)
        neem(page)
        next = page.next
      }
    }
    uur += uren.length
    if (isVol() && uur * MS_PER_UUR < deel.totEpochMs) return { ritten, verder: uurTekst(uur) }
    tegelijk = gevraagd.every(({ page }) => page.items.length === 0) ? Math.min(tegelijk * 2, MEESTE_TEGELIJK) : 1
  }
  return { ritten }
}
