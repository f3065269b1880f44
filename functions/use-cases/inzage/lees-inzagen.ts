import type { Deps } from '../../deps.ts'
import { pseudoniemVan, queryVerwerkt, type Verwerkt } from '../../stores/inzage/logboek.ts'
import { pasVoor } from '../toegang.ts'
import type { Wie } from '../wie.ts'

const PER_BLADZIJDE = 50

/** What was done with the data of a pass, newest first. @returns undefined when there is no such pass for the caller @throws BadCursor */
export const leesInzagen = async (
  deps: Deps,
  wie: Wie,
  { pasnummer, cursor }: { readonly pasnummer: string; readonly cursor?: string | undefined },
): Promise<{ verwerkt: readonly Verwerkt[]; next?: string } | undefined> => {
  const { gemeente } = wie
  if ((await pasVoor(deps, wie, pasnummer)) === undefined) return undefined
  const pseudoniem = pseudoniemVan(deps.pseudoniem, { gemeente, pasnummer })
  return await queryVerwerkt(deps.store, gemeente, pseudoniem, { limit: PER_BLADZIJDE, cursor })
}
