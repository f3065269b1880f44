import { momentOp, MS_PER_DAG, MS_PER_UUR, utcTekst } from '../../../../domain/kernel/tijd/time.ts'
import type { Deps } from '../../../deps.ts'
import { readRun, readRuns, runnummerVan } from '../../../stores/bijdrage/bijdrageruns.ts'
import {
  MEESTE_KEREN,
  queryBrieven,
  readDrukwerk,
  writeDrukwerk,
  type BewaardeBrief,
  type Drukwerk,
  type Drukwerkstand,
} from '../../../stores/bijdrage/drukwerk.ts'
import { unlessUnreadable } from '../../../stores/form.ts'
import { isNew, StoreUnavailable } from '../../../stores/store.ts'
import { LOST, untilWritten } from '../../race.ts'
import { pasVoor } from '../../toegang.ts'
import type { Wie } from '../../wie.ts'
import { leesBriefbasis } from './brief.ts'

/** Letters are there to be printed: so long they can be fetched, and then they are gone. */
export const BEWAARDAGEN = 30
/** A making takes minutes. One that began longer ago and is not done was given up, and does not stand in the way. */
export const OPGEGEVEN_NA_MS = MS_PER_DAG
/** Letters of one file: a printer takes it, a function makes it in its time, and its memory holds it. */
export const BRIEVEN_PER_DEEL = 500

export type Drukwerkstart =
  | { readonly soort: 'gestart' | 'bestaat'; readonly stand: Drukwerkstand }
  | { readonly soort: 'nogNietVastgesteld' | 'geenAfzender' }
  /** They were made as often as they can be. */
  | { readonly soort: 'teVaak'; readonly meeste: number }

export const isGemaakt = ({ drukwerk }: Pick<Drukwerkstand, 'drukwerk'>): boolean =>
  drukwerk.value.klaarOp !== undefined

const isOpgegeven = ({ drukwerk }: Drukwerkstand, nuEpochMs: number): boolean =>
  nuEpochMs - Date.parse(drukwerk.value.gestart.op) > OPGEGEVEN_NA_MS

/** The latest making of a run, unless it may not be told of any more. */
const leesGeldend = async (
  { store, nu }: Pick<Deps, 'store' | 'nu'>,
  gemeente: string,
  runnummer: string,
): Promise<{ readonly laatste: Drukwerkstand | undefined; readonly geldend: Drukwerkstand | undefined }> => {
  const laatste = await readDrukwerk(store, gemeente, runnummer)
  const isVerlopen = laatste !== undefined && laatste.drukwerk.value.bewaardTot * 1000 <= nu()
  return { laatste, geldend: isVerlopen ? undefined : laatste }
}

/**
 * Has all letters of a fixed run made. Asked again it is the same making, until that is done or given up and `opnieuw`
 * asks for another: with what was paid, decided and told since. The work itself is done elsewhere: see `zet-drukwerk-voort.ts`.
 * @returns undefined when there is no such run
 */
export const startDrukwerk = async (
  deps: Deps,
  { gemeente, sub }: Wie,
  { runnummer, opnieuw }: { readonly runnummer: string; readonly opnieuw: boolean },
): Promise<Drukwerkstart | undefined> => {
  const start = await untilWritten<Drukwerkstart | undefined>(async () => {
    const stand = await readRun(deps.store, gemeente, runnummer)
    if (stand === undefined) return undefined
    const { value: run } = stand.run
    const basis = await leesBriefbasis(deps, gemeente, run)
    if (typeof basis === 'string') return { soort: basis }
    const { laatste, geldend } = await leesGeldend(deps, gemeente, runnummer)
    const magOpnieuw = geldend === undefined || isGemaakt(geldend) || isOpgegeven(geldend, deps.nu())
    if (geldend !== undefined && !(opnieuw && magOpnieuw)) return { soort: 'bestaat', stand: geldend }
    const keer = (laatste?.keer ?? 0) + 1
    if (keer > MEESTE_KEREN) return { soort: 'teVaak', meeste: MEESTE_KEREN }
    const verzondenOp = run.verzonden?.datum
    const value: Drukwerk = {
      gestart: { op: utcTekst(deps.nu()), wie: sub },
      ...(verzondenOp === undefined ? {} : { verzondenOp }),
      dagen: 0,
      brieven: 0,
      apart: 0,
      nietGemaakt: { aantal: 0, eerste: [] },
      bewaardTot: Math.ceil((deps.nu() + BEWAARDAGEN * MS_PER_DAG) / 1000),
    }
    const outcome = await deps.store.transact([writeDrukwerk(gemeente, { runnummer, keer }, value, isNew)])
    if (outcome !== 'written') return LOST
    return { soort: 'gestart', stand: { runnummer, keer, drukwerk: { value, version: 1 } } }
  })
  if (start?.soort === 'gestart') deps.wekDrukwerk?.(gemeente, runnummer)
  return start
}

/** How far the letters of a run are. @returns undefined when they were never made, or are gone */
export const leesDrukwerk = async (
  deps: Pick<Deps, 'store' | 'nu'>,
  gemeente: string,
  runnummer: string,
): Promise<Drukwerkstand | undefined> => (await leesGeldend(deps, gemeente, runnummer)).geldend

/**
 * A making as it is told. Whose letter could not be made is told when it is done; those passes are read for it, so that it
 * stands in the logboek of each (ADR 23), and of one that is gone by now that is the reason.
 */
export const metGenoemden = async (deps: Deps, wie: Wie, stand: Drukwerkstand): Promise<Drukwerkstand> => {
  const { value, version } = stand.drukwerk
  const genoemd = isGemaakt(stand) ? value.nietGemaakt.eerste : []
  const eerste = await Promise.all(
    genoemd.map(async ({ pasnummer, reden }) => {
      const isWeg = await unlessUnreadable(deps.store, async () => (await pasVoor(deps, wie, pasnummer)) === undefined)
      return { pasnummer, reden: isWeg === true ? ('geenPas' as const) : reden }
    }),
  )
  return { ...stand, drukwerk: { value: { ...value, nietGemaakt: { ...value.nietGemaakt, eerste } }, version } }
}

/** Runs of which letters are being made. */
export const leesOpenDrukwerk = async (deps: Pick<Deps, 'store' | 'nu'>, gemeente: string): Promise<string[]> => {
  const nummers = (await readRuns(deps.store, gemeente)).map(({ run }) => runnummerVan(run.value))
  const standen = await Promise.all(nummers.map((runnummer) => leesDrukwerk(deps, gemeente, runnummer)))
  return standen.flatMap((stand) => (stand === undefined || isGemaakt(stand) ? [] : [stand.runnummer]))
}

/** Letters that go into one file, by their numbers, both included. */
export interface Deel {
  readonly deel: number
  readonly vanaf: number
  readonly totEnMet: number
}

/** None before all letters are made. */
export const delenVan = (stand: Drukwerkstand): readonly Deel[] => {
  if (!isGemaakt(stand)) return []
  const { brieven } = stand.drukwerk.value
  return Array.from({ length: Math.ceil(brieven / BRIEVEN_PER_DEEL) }, (_, i) => ({
    deel: i + 1,
    vanaf: i * BRIEVEN_PER_DEEL + 1,
    totEnMet: Math.min((i + 1) * BRIEVEN_PER_DEEL, brieven),
  }))
}

/** An index is behind for seconds: what it does not show by then went with its pass. */
const INDEX_IS_BIJ_NA_MS = MS_PER_UUR

/**
 * Letters of a making, each once and in order; those of passes that are gone by now are left out.
 * @throws StoreUnavailable where the index does not show all of them yet: the same may be asked again
 */
export async function* brievenVan(
  { store, nu }: Pick<Deps, 'store' | 'nu'>,
  gemeente: string,
  { stand, vanaf, totEnMet }: { readonly stand: Drukwerkstand } & Omit<Deel, 'deel'>,
): AsyncGenerator<BewaardeBrief> {
  const { klaarOp } = stand.drukwerk.value
  const isBij = klaarOp !== undefined && nu() - Date.parse(klaarOp) > INDEX_IS_BIJ_NA_MS
  let volgende = vanaf
  for await (const bladzijde of queryBrieven(store, gemeente, stand, { vanaf, totEnMet }))
    for (const brief of bladzijde) {
      if (brief.nummer !== volgende && !isBij) throw new StoreUnavailable('a letter is not shown yet')
      volgende = brief.nummer + 1
      yield brief
    }
  if (volgende !== totEnMet + 1 && !isBij) throw new StoreUnavailable('letters are not shown yet')
}

/** When letters can be fetched for the last time. */
export const bewaardTotEnMet = ({ drukwerk }: Drukwerkstand): string =>
  momentOp(drukwerk.value.bewaardTot * 1000 - MS_PER_DAG).datum
