import { beginVanDag, plusDagen } from '../../../../domain/kernel/tijd/time.ts'
import { meereisritVan, type Meereisrit, type Rit } from '../../../../domain/rit/index.ts'
import type { Deps } from '../../../deps.ts'
import { queryMeereizen } from '../../../stores/rit/meereizen.ts'
import { pasVoor, ritWaarinMee } from '../../toegang.ts'
import type { Wie } from '../../wie.ts'

const PER_BLADZIJDE = 25

/** Rides of others in which the holder of a pass travels along; local dates, both included. */
export interface Meereisvraag {
  readonly pasnummer: string
  readonly van?: string | undefined
  readonly tot?: string | undefined
  readonly cursor?: string | undefined
}

interface Meegevonden {
  readonly mee: Meereisrit
  /** Whole, for when the taxi comes: of the rest a fellow traveller is shown nothing. */
  readonly rit: Rit
}

/**
 * A page of them by departure, of each what the fellow traveller must know. A page can be empty while more comes.
 * @returns undefined when there is no such pass for the caller
 * @throws BadCursor
 */
export const leesMeereisritten = async (
  deps: Deps,
  wie: Wie,
  { pasnummer, van, tot, cursor }: Meereisvraag,
): Promise<{ readonly ritten: readonly Meegevonden[]; readonly next?: string } | undefined> => {
  const { gemeente } = wie
  if ((await pasVoor(deps, wie, pasnummer)) === undefined) return undefined
  const { meereizen, ...verder } = await queryMeereizen(deps.store, gemeente, pasnummer, {
    vanEpochMs: van === undefined ? undefined : beginVanDag(van),
    totEpochMs: tot === undefined ? undefined : beginVanDag(plusDagen(tot, 1)) - 1000,
    limit: PER_BLADZIJDE,
    cursor,
  })
  const gelezen = await Promise.all(
    meereizen.map(async ({ ritnummer }) => {
      const rit = await ritWaarinMee(deps, wie, { pasnummer, ritnummer })
      const mee = rit && meereisritVan(rit, pasnummer)
      return rit === undefined || mee === undefined ? [] : [{ mee, rit }]
    }),
  )
  return { ritten: gelezen.flat(), ...verder }
}
