import { beginVanDag, plusDagen, type Moment } from '../../../domain/kernel/tijd/time.ts'
import type { Persoon } from '../../../domain/persoon/index.ts'
import type { Rit, Ritstatus } from '../../../domain/rit/index.ts'
import type { Deps } from '../../deps.ts'
import type { Stored } from '../../stores/form.ts'
import { queryLijst, queryRitten } from '../../stores/rit/ritten.ts'
import { leesTotGevonden } from '../bladzijden.ts'
import { pasVoor, ritVoor } from '../toegang.ts'
import type { Pasverwijzing, Wie } from '../wie.ts'

/** @returns undefined when there is no such ride for the caller */
export const leesRit = async (deps: Deps, wie: Wie, ritnummer: string): Promise<Rit | undefined> =>
  (await ritVoor(deps, wie, ritnummer))?.value

const PER_BLADZIJDE = 50

export interface Rittenvraag {
  readonly pasnummer: string
  /** Local dates, both included. */
  readonly van?: string | undefined
  readonly tot?: string | undefined
  readonly status?: Ritstatus | undefined
  readonly cursor?: string | undefined
}

type Periode = Pick<Rittenvraag, 'pasnummer' | 'van' | 'tot'>

const leesBladzijde = (
  deps: Deps,
  wie: Wie,
  { pasnummer, van, tot, cursor }: Periode & { cursor: string | undefined },
) =>
  queryRitten(deps.store, wie.gemeente, pasnummer, {
    vanEpochMs: van === undefined ? undefined : beginVanDag(van),
    totEpochMs: tot === undefined ? undefined : beginVanDag(plusDagen(tot, 1)) - 1000,
    limit: PER_BLADZIJDE,
    cursor,
  })

const rittenVan = ({ opgeslagen }: Awaited<ReturnType<typeof queryRitten>>): Rit[] =>
  opgeslagen.map(({ value }) => value)

/** A page of rides by departure. @returns undefined when there is no such pass for the caller @throws BadCursor */
export const leesRitten = async (
  deps: Deps,
  wie: Wie,
  vraag: Rittenvraag,
): Promise<{ ritten: readonly Rit[]; next?: string } | undefined> => {
  const { pasnummer, status } = vraag
  if ((await pasVoor(deps, wie, pasnummer)) === undefined) return undefined
  const { gevonden, next } = await leesTotGevonden(async (cursor) => {
    const bladzijde = await leesBladzijde(deps, wie, { ...vraag, cursor })
    const ritten = rittenVan(bladzijde).filter((rit) => status === undefined || rit.status === status)
    return { gevonden: ritten, next: bladzijde.next }
  }, vraag.cursor)
  return { ritten: gevonden, ...(next !== undefined && { next }) }
}

/** Local dates, both included, and where the page begins. */
export type Gemeentevraag = Required<Pick<Rittenvraag, 'van' | 'tot'>> & Pick<Rittenvraag, 'status' | 'cursor'>

/** A page of the rides of all passes of a gemeente, by departure. A page can be empty: there is more while there is a next. @throws BadCursor */
export const leesRittenVanGemeente = async (
  deps: Deps,
  { gemeente }: Wie,
  { van, tot, status, cursor }: Gemeentevraag,
): Promise<{ ritten: readonly Rit[]; next?: string }> => {
  const totEpochMs = beginVanDag(plusDagen(tot, 1))
  const deel = { lijst: 'dag', gemeente, vanEpochMs: beginVanDag(van), totEpochMs } as const
  if (deel.vanEpochMs >= totEpochMs) return { ritten: [] }
  const gewenst = (rit: Rit): boolean => status === undefined || rit.status === status
  const { ritten, verder } = await queryLijst(deps.store, deel, gewenst, cursor)
  return { ritten, ...(verder !== undefined && { next: verder }) }
}

/** All rides of a pass in a period, of whatever status. The caller has made sure that the pass may be read. */
export const leesAlleRitten = async (deps: Deps, wie: Wie, periode: Periode): Promise<Rit[]> => {
  const ritten: Rit[] = []
  let cursor: string | undefined
  do {
    const bladzijde = await leesBladzijde(deps, wie, { ...periode, cursor })
    ritten.push(...rittenVan(bladzijde))
    cursor = bladzijde.next
  } while (cursor !== undefined)
  return ritten
}

/** All rides of a person in a period, by departure, whichever pass they were booked on. */
export const leesRittenVanPersoon = async (
  deps: Deps,
  wie: Wie,
  { persoon: { passen }, ...periode }: { readonly persoon: Persoon } & Omit<Periode, 'pasnummer'>,
): Promise<Rit[]> => {
  const perPas = await Promise.all(
    passen.map(({ pas: { pasnummer } }) => leesAlleRitten(deps, wie, { pasnummer, ...periode })),
  )
  return perPas.length === 1 ? perPas.flat() : perPas.flat().toSorted((a, b) => (a.vertrek < b.vertrek ? -1 : 1))
}

const KOMENDE_PER_KEER = 100

/** The booked rides of a pass still to come. The caller has made sure that the pass may be read. */
export const leesKomendeRitten = async (
  { store }: Pick<Deps, 'store'>,
  { gemeente, pasnummer }: Pasverwijzing,
  nu: Moment,
): Promise<Stored<Rit>[]> => {
  const ritten: Stored<Rit>[] = []
  let cursor: string | undefined
  do {
    const bladzijde = await queryRitten(store, gemeente, pasnummer, {
      vanEpochMs: nu.epochMs,
      limit: KOMENDE_PER_KEER,
      cursor,
    })
    ritten.push(...bladzijde.opgeslagen.filter((rit) => rit.value.status === 'geboekt'))
    cursor = bladzijde.next
  } while (cursor !== undefined)
  return ritten
}
