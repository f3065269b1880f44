import { createHash, randomBytes } from 'node:crypto'
import {
  vatWeigeringenSamen,
  weigeringenVan,
  type Geteldeweigering,
  type Ritaanvraag,
  type Ritbesluit,
} from '../../../domain/rit/index.ts'
import type { Deps } from '../../deps.ts'
import { queryWeigeringen, writeWeigering } from '../../stores/rit/weigeringen.ts'
import { StoreUnavailable, type Write } from '../../stores/store.ts'
import type { Wie } from '../wie.ts'

/**
 * Of this process and never kept: so that somebody who changes an hour and asks again is counted once, and nobody can ever
 * tell from what is kept whose request it was (ADR 60).
 */
const ZOUT = randomBytes(32)

/** The same wish on the same day, by the same pass. */
const kenmerkVan = ({ pasnummer, van, naar }: Ritaanvraag, datum: string): string =>
  createHash('sha256')
    .update(ZOUT)
    .update(JSON.stringify([pasnummer, van.id, naar.id, datum]))
    .digest('base64url')
    .slice(0, 16)

/** Each by itself: what was counted before stands in the way of itself only. @returns how many were new */
const schrijf = async (store: Deps['store'], writes: readonly Write[]): Promise<number> => {
  let nieuw = 0
  for (const write of writes) if ((await store.transact([write])) === 'written') nieuw += 1
  return nieuw
}

/**
 * Counts what was refused, without whom. Where storage fails the answer does not wait for it.
 * @returns how many reasons were not counted before
 */
export const telWeigering = async (
  { store }: Pick<Deps, 'store'>,
  { besluit, aanvraag }: { readonly besluit: Ritbesluit; readonly aanvraag: Ritaanvraag },
  gemeente: string,
): Promise<number> => {
  const [rit] = besluit.ritten
  if (rit === undefined) return 0
  const kenmerk = kenmerkVan(aanvraag, rit.vertrek.datum)
  const writes = weigeringenVan(besluit).map((weigering) => writeWeigering(gemeente, weigering, kenmerk))
  try {
    return await schrijf(store, writes)
  } catch (error) {
    if (error instanceof StoreUnavailable) return 0
    throw error
  }
}

/** From the first up to and including the last, both `YYYY-MM`. */
const maandenVan = (van: string, tot: string): string[] => {
  const [begin, einde] = [van, tot].map((maand) => Number(maand.slice(0, 4)) * 12 + Number(maand.slice(5)) - 1)
  return Array.from({ length: Math.max(0, (einde ?? 0) - (begin ?? 0) + 1) }, (_, i) => {
    const maand = (begin ?? 0) + i
    return `${String(Math.floor(maand / 12)).padStart(4, '0')}-${String((maand % 12) + 1).padStart(2, '0')}`
  })
}

/** What was refused in some months of the gemeente of the caller. */
export const leesWeigeringen = async (
  { store }: Pick<Deps, 'store'>,
  { gemeente }: Wie,
  { van, tot }: { readonly van: string; readonly tot: string },
): Promise<ReturnType<typeof vatWeigeringenSamen>> => {
  const geteld: Geteldeweigering[] = []
  for (const maand of maandenVan(van, tot)) geteld.push(...(await queryWeigeringen(store, gemeente, maand)))
  return vatWeigeringenSamen(geteld)
}
