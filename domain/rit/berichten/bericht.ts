import {
  beginVanDag,
  epochMsVan,
  MS_PER_MINUUT,
  momentVan,
  msVanKlok,
  plusDagen,
  type Moment,
} from '../../kernel/tijd/time.ts'
import type { Rit } from '../rit.ts'
import { verwachtVertrekVan } from '../verloop/voortgang.ts'

/** What a holder can be told about a ride. */
export const BERICHTSOORTEN = ['bevestiging', 'herinnering', 'wijziging', 'vertraging', 'annulering'] as const
export type Berichtsoort = (typeof BERICHTSOORTEN)[number]

/** By what it is told. */
export const KANALEN = ['sms', 'email'] as const
export type Kanaal = (typeof KANALEN)[number]

/** What a holder agreed to be told, and where (consent, AVG art. 6 lid 1 onder a). */
export interface Berichtwens {
  readonly kanaal: Kanaal
  /** A telephone number or an e-mail address, as the holder gave it. */
  readonly adres: string
  readonly soorten: readonly Berichtsoort[]
}

/** What the last thing that happened to a ride is worth telling. A ride of a series was agreed on before. */
export const berichtOver = ({ status, geschiedenis, reeksnummer }: Rit): Berichtsoort | undefined => {
  if (status === 'geannuleerd') return 'annulering'
  if (status !== 'geboekt') return undefined
  if (geschiedenis.at(-1)?.was !== undefined) return 'wijziging'
  return reeksnummer === undefined ? 'bevestiging' : undefined
}

const laatsteOp = ({ geschiedenis }: Rit): string => (geschiedenis.at(-1) ?? geschiedenis[0]).op

/**
 * Whether one message tells of both rides of a journey: the same thing happened to both at once, or both are still to come.
 * What changed is told of each by itself: it is another thing.
 */
export const isSamen = (soort: Berichtsoort, rit: Rit, ander: Rit): boolean => {
  if (soort === 'wijziging' || soort === 'vertraging') return false
  if (soort === 'herinnering')
    return ander.status === 'geboekt' && momentVan(ander.vertrek).datum === momentVan(rit.vertrek).datum
  return berichtOver(rit) === berichtOver(ander) && laatsteOp(rit) === laatsteOp(ander)
}

/** How much later than agreed the carrier expects to come. */
const laterMs = (rit: Rit): number => epochMsVan(verwachtVertrekVan(rit) ?? rit.vertrek) - epochMsVan(rit.vertrek)

/** Whether a message still says what is so: one that waited too long is of no use, or worse. */
export const isNogWaar = (soort: Berichtsoort, rit: Rit, nu: Moment): boolean => {
  if (soort === 'vertraging') return epochMsVan(verwachtVertrekVan(rit) ?? rit.vertrek) > nu.epochMs && laterMs(rit) > 0
  return rit.status === (soort === 'annulering' ? 'geannuleerd' : 'geboekt') && epochMsVan(rit.vertrek) > nu.epochMs
}

/** A holder is told of a delay again when it grew by so much. */
const TRAP_MINUTEN = 10

/** Which delay a message tells of, so that a few minutes more are not told again. */
export const vertragingstrapVan = (rit: Rit): string =>
  `${rit.geschiedenis.length}-later-${Math.floor(laterMs(rit) / (TRAP_MINUTEN * MS_PER_MINUUT))}`

/** In the evening, when somebody is at home. */
const HERINNER_OM = '18:00'

/** Of which departures riders are reminded now: those of tomorrow, from six in the evening. Milliseconds since 1970, the end not included. */
export const teHerinneren = (nu: Moment): { readonly vanEpochMs: number; readonly totEpochMs: number } | undefined => {
  if (nu.msVanDag < msVanKlok(HERINNER_OM)) return undefined
  const morgen = plusDagen(nu.datum, 1)
  return { vanEpochMs: beginVanDag(morgen), totEpochMs: beginVanDag(plusDagen(morgen, 1)) }
}

/** After so many minutes it is tried again; then it has failed. */
const WACHT_MINUTEN = [1, 5, 15, 60, 240]

/**
 * When to try again, milliseconds since 1970.
 * @param pogingen how often it was tried
 * @returns undefined when it was tried often enough
 */
export const opnieuwOp = (pogingen: number, nuEpochMs: number): number | undefined => {
  const minuten = WACHT_MINUTEN[pogingen - 1]
  return minuten === undefined ? undefined : nuEpochMs + minuten * MS_PER_MINUUT
}
