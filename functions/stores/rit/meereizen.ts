import * as z from 'zod'
import { utcTekst } from '../../../domain/kernel/tijd/time.ts'
import type { Rit } from '../../../domain/rit/index.ts'
import { formOf } from '../form.ts'
import { partitionOfPas } from '../pas/passen.ts'
import { isNew, type Item, type Key, type Store, type Write } from '../store.ts'
import { wis } from '../wis.ts'

/**
 * That somebody travels along in a ride, with the pass that they were named by. The key tells which ride and when; nothing
 * of whoever booked it stands here.
 */
export const MEEREIS = formOf({ name: 'meereis', keys: /^PAS#.* RITMEE#/, schema: z.strictObject({}) })

/** Where it stands: the pass of who travels along, and the ride. */
export type Meereisplek = Pick<Rit, 'pasnummer' | 'vertrek' | 'ritnummer'>

/** `RITMEE#…` sorts after every `RIT#…`: a list of rides does not read these. */
const keyOf = (gemeente: string, { pasnummer, vertrek, ritnummer }: Meereisplek): Key => ({
  pk: partitionOfPas(gemeente, pasnummer),
  sk: `RITMEE#${vertrek}#${ritnummer}`,
})

export const writeMeereis = (gemeente: string, plek: Meereisplek): Write => ({
  item: { ...keyOf(gemeente, plek), data: MEEREIS.data({}) },
  condition: isNew,
})

export const readMeereis = (store: Store, gemeente: string, plek: Meereisplek): Promise<Item | undefined> =>
  store.get(keyOf(gemeente, plek))

export const wisMeereis = (item: Item, nuEpochMs: number): Write => wis(item, nuEpochMs)

export interface Meereis extends Meereisplek {
  readonly item: Item
}

/** Rides in which somebody travels along, by departure, from one instant up to another (milliseconds since 1970), both included. */
export const queryMeereizen = async (
  store: Store,
  gemeente: string,
  pasnummer: string,
  zoek: {
    readonly vanEpochMs?: number | undefined
    readonly totEpochMs?: number | undefined
    readonly limit: number
    readonly cursor?: string | undefined
  },
): Promise<{ readonly meereizen: readonly Meereis[]; readonly next?: string }> => {
  const { items, ...verder } = await store.query({
    pk: partitionOfPas(gemeente, pasnummer),
    from: zoek.vanEpochMs === undefined ? 'RITMEE#' : `RITMEE#${utcTekst(zoek.vanEpochMs)}`,
    to: zoek.totEpochMs === undefined ? 'RITMEE#~' : `RITMEE#${utcTekst(zoek.totEpochMs)}#~`,
    limit: zoek.limit,
    cursor: zoek.cursor,
  })
  const meereizen = items.map((item) => {
    const [, vertrek = '', ritnummer = ''] = item.sk.split('#')
    return { pasnummer, vertrek, ritnummer, item }
  })
  return { meereizen, ...verder }
}

/** The first of them, past pages that hold nothing but the empty rows of what was thrown away. */
export const eersteMeereizen = async (
  ...[store, gemeente, pasnummer, zoek]: Parameters<typeof queryMeereizen>
): Promise<readonly Meereis[]> => {
  let page = await queryMeereizen(store, gemeente, pasnummer, zoek)
  while (page.meereizen.length === 0 && page.next !== undefined)
    page = await queryMeereizen(store, gemeente, pasnummer, { ...zoek, cursor: page.next })
  return page.meereizen
}
