import { beleidVan } from '../../../../domain/beleid/index.ts'
import { plusDagen, utcTekst } from '../../../../domain/kernel/time.ts'
import {
  beginVanDienstdag,
  vervoersopdrachtVan,
  type Rit,
  type Ritstatus,
  type Vervoersopdracht,
} from '../../../../domain/rit/index.ts'
import type { Deps } from '../../../deps.ts'
import { queryLijst } from '../../../stores/rit/ritten.ts'
import { leesPassenVan } from './passen-van-ritten.ts'
import { laatstePositie, leesVanaf } from './positie.ts'
import type { Wie } from '../../wie.ts'

const opdrachtenVan = async (deps: Deps, gemeente: string, ritten: readonly Rit[]): Promise<Vervoersopdracht[]> => {
  const teRijden = ritten.filter((rit) => rit.status === 'geboekt')
  const [pasVan, versies] = await Promise.all([leesPassenVan(deps, gemeente, teRijden), deps.versies(gemeente)])
  return ritten.map((rit) => vervoersopdrachtVan(rit, pasVan(rit), beleidVan(versies, rit.beleid)))
}

export interface Opdrachten {
  readonly opdrachten: readonly Vervoersopdracht[]
  /** Where the next page begins; absent on the last one. */
  readonly na?: string
}

/** A page of the orders of a service day, by departure. @throws BadCursor */
export const leesOpdrachtenVanDag = async (
  deps: Deps,
  { gemeente }: Wie,
  { datum, status, na }: { datum: string; status: Ritstatus; na?: string | undefined },
): Promise<Opdrachten> => {
  const versies = await deps.versies(gemeente)
  const deel = {
    lijst: 'dag',
    gemeente,
    vanEpochMs: beginVanDienstdag(versies, datum),
    totEpochMs: beginVanDienstdag(versies, plusDagen(datum, 1)),
  } as const
  const { ritten, verder } = await queryLijst(deps.store, deel, (rit) => rit.status === status, na)
  const opdrachten = await opdrachtenVan(deps, gemeente, ritten)
  return verder === undefined ? { opdrachten } : { opdrachten, na: verder }
}

/**
 * How long a change can stay unseen: it is dated before it is written, by the clock of another function, and an index
 * is behind the table. Long enough for the three together; who asks again hears these seconds twice.
 */
const ONZEKER_MS = 60_000
const MS_PER_SECONDE = 1000

/** What was dated by a clock that was ahead by more than this is told when it is as late as that. */
const VOORUIT_MS = 7 * 24 * 3_600_000

const eindeVanSeconde = (epochMs: number): number => (Math.floor(epochMs / MS_PER_SECONDE) + 1) * MS_PER_SECONDE

/** A walk along the changes. */
interface Ronde {
  /** When it began: of what changes later the next one tells. */
  readonly beginEpochMs: number
  /** Where it ends, also when its pages are asked for much later: when it began, or where the clock was before it went back. */
  readonly totEpochMs: number
  readonly verder?: string
}

const rondeVan = (deps: Deps, na: string | undefined): Ronde => {
  if (na === undefined) {
    const nuEpochMs = deps.nu()
    const laatste = Math.min(laatstePositie(deps), nuEpochMs + VOORUIT_MS)
    return { beginEpochMs: eindeVanSeconde(nuEpochMs), totEpochMs: eindeVanSeconde(laatste) }
  }
  const [begin = '', tot = '', verder = ''] = na.split(' ')
  return { beginEpochMs: Number(begin) * MS_PER_SECONDE, totEpochMs: Number(tot) * MS_PER_SECONDE, verder }
}

export interface Wijzigingen extends Opdrachten {
  /** From when to ask the next time, so that nothing is missed. */
  readonly gewijzigdTot: string
}

/**
 * A page of the orders that changed since a moment, of any day and status, by their last change. An order that changes
 * while this is read moves to the end, and is found there or the next time.
 * @throws BadCursor
 */
export const leesGewijzigdeOpdrachten = async (
  deps: Deps,
  { gemeente }: Wie,
  { sindsEpochMs, na }: { sindsEpochMs: number; na?: string | undefined },
): Promise<Wijzigingen> => {
  const { beginEpochMs, totEpochMs, verder: begin } = rondeVan(deps, na)
  const deel = { lijst: 'wijziging', gemeente, vanEpochMs: leesVanaf(deps, sindsEpochMs), totEpochMs } as const
  const { ritten, verder } = await queryLijst(deps.store, deel, () => true, begin)
  const opdrachten = await opdrachtenVan(deps, gemeente, ritten)
  const gewijzigdTot = utcTekst(beginEpochMs - ONZEKER_MS)
  return verder === undefined
    ? { opdrachten, gewijzigdTot }
    : { opdrachten, gewijzigdTot, na: [beginEpochMs / MS_PER_SECONDE, totEpochMs / MS_PER_SECONDE, verder].join(' ') }
}
