import type { Deps } from '../../deps.ts'
import { BadCursor } from '../../stores/cursor.ts'
import { pseudoniemVan, queryVerwerkt, type Verwerkt } from '../../stores/inzage/logboek.ts'
import { unlessUnreadable } from '../../stores/form.ts'
import { queryNotitieItems } from '../../stores/pas/notities.ts'
import { partitionOfPas } from '../../stores/pas/passen.ts'
import type { Item } from '../../stores/store.ts'
import { pasVoor, reizigerVoor } from '../toegang.ts'
import type { Wie } from '../wie.ts'

const PER_BLADZIJDE = 200

export interface Gegevens {
  readonly items: readonly Item[]
  readonly verwerkt: readonly Verwerkt[]
  readonly pseudoniem: string
  readonly next?: string
}

/** First all items of the pass, then all lines of the logboek: a page says in its first letter where it is. */
const BIJ_DE_PAS = 'p'
const IN_HET_LOGBOEK = 'l'

/** Notes about the person that stand with another pass of it: whoever has this one reads them too, so they come along. */
const notitiesElders = async (deps: Deps, wie: Wie, pasnummer: string): Promise<Item[]> => {
  const reiziger = await unlessUnreadable(deps.store, () => reizigerVoor(deps, wie, pasnummer))
  const anderen = (reiziger?.persoon.passen ?? []).map(({ pas }) => pas.pasnummer).filter((een) => een !== pasnummer)
  const gelezen = await Promise.all(anderen.map((een) => queryNotitieItems(deps.store, wie.gemeente, een)))
  return gelezen.flat()
}

/**
 * A page of everything that is kept of a person. Whatever stands with the pass comes along, also what is added to this
 * system later. @returns undefined when there is no such pass for the caller @throws BadCursor
 */
export const leesGegevens = async (
  deps: Deps,
  wie: Wie,
  { pasnummer, na = BIJ_DE_PAS }: { readonly pasnummer: string; readonly na?: string | undefined },
): Promise<Gegevens | undefined> => {
  const { gemeente } = wie
  if ((await pasVoor(deps, wie, pasnummer)) === undefined) return undefined
  const [waar, cursor] = [na.slice(0, 1), na.length > 1 ? na.slice(1) : undefined]
  const pseudoniem = pseudoniemVan(deps.pseudoniem, { gemeente, pasnummer })
  const page = { limit: PER_BLADZIJDE, cursor }
  if (waar === BIJ_DE_PAS) {
    const { items, next } = await deps.store.query({ pk: partitionOfPas(gemeente, pasnummer), ...page })
    const verder = next === undefined ? IN_HET_LOGBOEK : `${BIJ_DE_PAS}${next}`
    const elders = cursor === undefined ? await notitiesElders(deps, wie, pasnummer) : []
    return { items: [...elders, ...items], verwerkt: [], pseudoniem, next: verder }
  }
  if (waar !== IN_HET_LOGBOEK) throw new BadCursor('not a page of these data')
  const { verwerkt, next } = await queryVerwerkt(deps.store, gemeente, pseudoniem, page)
  const gelezen = { items: [], verwerkt, pseudoniem }
  return next === undefined ? gelezen : { ...gelezen, next: `${IN_HET_LOGBOEK}${next}` }
}
