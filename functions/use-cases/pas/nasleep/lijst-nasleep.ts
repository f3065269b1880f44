import { momentOp } from '../../../../domain/kernel/tijd/time.ts'
import type { Pas } from '../../../../domain/pas/index.ts'
import type { Deps } from '../../../deps.ts'
import { queryNasleep } from '../../../stores/pas/nasleep.ts'
import type { Wie } from '../../wie.ts'
import { leesNasleep } from './handel-af.ts'
import { isOpen, type Nasleep } from './zoek-nasleep.ts'

const PER_BLADZIJDE = 25

/** A pass that left something open, since when. */
export interface Openstaand {
  readonly pas: Pas
  readonly sinds: string
  readonly nasleep: Nasleep
}

/** A page of the worklist, each pass looked at as it is now: what solved itself is left out. @throws BadCursor */
export const lijstNasleep = async (
  deps: Deps,
  wie: Wie,
  na: string | undefined,
): Promise<{ readonly openstaand: readonly Openstaand[]; readonly next?: string | undefined }> => {
  const { passen, next } = await queryNasleep(deps.store, wie.gemeente, { limit: PER_BLADZIJDE, cursor: na })
  const gelezen = await Promise.all(passen.map((pasnummer) => leesNasleep(deps, wie, pasnummer)))
  const openstaand = gelezen.flatMap((een) =>
    een !== undefined && isOpen(een.nasleep)
      ? [{ pas: een.pas, nasleep: een.nasleep, sinds: een.sinds ?? momentOp(deps.nu()).datum }]
      : [],
  )
  return { openstaand, next }
}
