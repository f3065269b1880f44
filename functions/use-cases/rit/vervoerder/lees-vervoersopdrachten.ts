import { beleidVan, type Regeling } from '../../../../domain/beleid/index.ts'
import { momentOp, plusDagen, utcTekst } from '../../../../domain/kernel/tijd/time.ts'
import type { Pas } from '../../../../domain/pas/index.ts'
import {
  beginVanDienstdag,
  dienstdagVan,
  vervoersopdrachtVan,
  type Rit,
  type Ritstatus,
  type Vervoersopdracht,
} from '../../../../domain/rit/index.ts'
import type { Deps } from '../../../deps.ts'
import { queryLijst } from '../../../stores/rit/ritten.ts'
import type { Vervoerdergegevens } from '../../../stores/rit/vervoerders.ts'
import { opdrachtenVoor, ritVoor, type Opdrachtgever } from '../../toegang.ts'
import { leesPassenVan } from './passen-van-ritten.ts'
import { laatstePositie, leesVanaf } from './positie.ts'
import type { Wie } from '../../wie.ts'

/** An order, and whose it is where the gemeente says so. */
export interface Toegewezen {
  readonly opdracht: Vervoersopdracht
  readonly vervoerder?: Pick<Vervoerdergegevens, 'vervoerdersnummer' | 'naam'> | undefined
  /** Only for whoever answers the telephone: a driver finds somebody by address and telephone (ADR 14). */
  readonly pashouder?: Pick<Pas, 'pasnummer' | 'naam' | 'telefoon'> | undefined
}

const teRijden = (rit: Rit): boolean => rit.status === 'geboekt'

const opdrachtenVan = async (
  deps: Deps,
  { gemeente, voor: { vervoerderVan, metPashouder } }: { readonly gemeente: string; readonly voor: Opdrachtgever },
  ritten: readonly Rit[],
): Promise<Toegewezen[]> => {
  const [pasVan, versies] = await Promise.all([
    leesPassenVan(deps, gemeente, metPashouder ? ritten : ritten.filter(teRijden)),
    deps.versies(gemeente),
  ])
  return ritten.map((rit) => {
    const pas = pasVan(rit)
    return {
      // A finished ride tells what it was driven with, and not how the pass is now.
      opdracht: vervoersopdrachtVan(rit, teRijden(rit) ? pas : undefined, beleidVan(versies, rit.beleid)),
      vervoerder: vervoerderVan(rit),
      ...(metPashouder && pas !== undefined && { pashouder: pas }),
    }
  })
}

export interface Opdrachten {
  readonly opdrachten: readonly Toegewezen[]
  /** Where the next page begins; absent on the last one. */
  readonly na?: string
}

interface Vraag {
  /** Whose orders. */
  readonly voor: Opdrachtgever
  /** Where the page begins. */
  readonly na?: string | undefined
}

/** One order, as it is now. @returns undefined when there is no such ride for the caller */
export const leesOpdracht = async (deps: Deps, wie: Wie, ritnummer: string): Promise<Toegewezen | undefined> => {
  const [rit, voor] = await Promise.all([ritVoor(deps, wie, ritnummer), opdrachtenVoor(deps, wie)])
  if (rit === undefined || voor === undefined) return undefined
  return (await opdrachtenVan(deps, { gemeente: wie.gemeente, voor }, [rit.value]))[0]
}

/** A page of the orders of a service day, by departure. @throws BadCursor */
export const leesOpdrachtenVanDag = async (
  deps: Deps,
  { gemeente }: Wie,
  { voor, datum, status, na }: Vraag & { datum: string; status: Ritstatus },
): Promise<Opdrachten> => {
  const versies = await deps.versies(gemeente)
  const deel = {
    lijst: 'dag',
    gemeente,
    vanEpochMs: beginVanDienstdag(versies, datum),
    totEpochMs: beginVanDienstdag(versies, plusDagen(datum, 1)),
  } as const
  const { ritten, verder } = await queryLijst(deps.store, deel, (rit) => rit.status === status && voor.isVoor(rit), na)
  const opdrachten = await opdrachtenVan(deps, { gemeente, voor }, ritten)
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
  readonly verder?: string | undefined
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

/** Of a ride that became another's the carrier hears that it is off, as it knew it, and nothing of how it is now. */
const zoalsVoor = (voor: Opdrachtgever, rit: Rit): Rit | undefined => {
  if (voor.isVoor(rit)) return rit
  const was = voor.wasVoor(rit)
  return was && { ...was, status: 'geannuleerd' }
}

const bladzijdeVan = (opdrachten: readonly Toegewezen[], { beginEpochMs, totEpochMs, verder }: Ronde): Wijzigingen => {
  const gewijzigdTot = utcTekst(beginEpochMs - ONZEKER_MS)
  return verder === undefined
    ? { opdrachten, gewijzigdTot }
    : { opdrachten, gewijzigdTot, na: [beginEpochMs / MS_PER_SECONDE, totEpochMs / MS_PER_SECONDE, verder].join(' ') }
}

/**
 * A page of the orders that changed since a moment, of any day and status, by their last change. An order that changes
 * while this is read moves to the end, and is found there or the next time.
 * @throws BadCursor
 */
export const leesGewijzigdeOpdrachten = async (
  deps: Deps,
  { gemeente }: Wie,
  { voor, sindsEpochMs, na }: Vraag & { sindsEpochMs: number },
): Promise<Wijzigingen> => {
  const { beginEpochMs, totEpochMs, verder: begin } = rondeVan(deps, na)
  const deel = { lijst: 'wijziging', gemeente, vanEpochMs: leesVanaf(deps, sindsEpochMs), totEpochMs } as const
  const { ritten, verder } = await queryLijst(deps.store, deel, (rit) => zoalsVoor(voor, rit) !== undefined, begin)
  const eigen = ritten.flatMap((rit) => zoalsVoor(voor, rit) ?? [])
  return bladzijdeVan(await opdrachtenVan(deps, { gemeente, voor }, eigen), { beginEpochMs, totEpochMs, verder })
}

/** So far ahead is always looked: rules may set no end, and a ride can be booked beyond it by way of exception. */
const VOORUIT_DAGEN = 366

/** The last day on which an open order can be, under whatever rules. */
const laatsteDag = (versies: readonly Regeling[], vandaag: string): string =>
  plusDagen(vandaag, Math.max(VOORUIT_DAGEN, ...versies.flatMap(({ boeken }) => boeken?.horizonDagen ?? [])))

/**
 * A page of all orders that are still to be driven: from the beginning of this service day, by departure. With it comes
 * from when to ask what changed since.
 * @throws BadCursor
 */
export const leesOpenOpdrachten = async (deps: Deps, { gemeente }: Wie, { voor, na }: Vraag): Promise<Wijzigingen> => {
  const versies = await deps.versies(gemeente)
  const { beginEpochMs, totEpochMs, verder: begin } = rondeVan(deps, na)
  const dag = dienstdagVan(versies, momentOp(beginEpochMs))
  const deel = {
    lijst: 'dag',
    gemeente,
    vanEpochMs: beginVanDienstdag(versies, dag),
    totEpochMs: beginVanDienstdag(versies, plusDagen(laatsteDag(versies, dag), 1)),
  } as const
  const isOpen = (rit: Rit): boolean => rit.status === 'geboekt' && voor.isVoor(rit)
  const { ritten, verder } = await queryLijst(deps.store, deel, isOpen, begin)
  return bladzijdeVan(await opdrachtenVan(deps, { gemeente, voor }, ritten), { beginEpochMs, totEpochMs, verder })
}
