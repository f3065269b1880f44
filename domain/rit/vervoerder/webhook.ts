import { MS_PER_DAG, MS_PER_MINUUT } from '../../kernel/tijd/time.ts'
import type { Rit, Ritstatus } from '../rit.ts'

/** What can happen to a ride, as others are told of it. */
export const GEBEURTENISTYPEN = [
  'nl.opstap.rit-geboekt',
  'nl.opstap.rit-gewijzigd',
  'nl.opstap.rit-geannuleerd',
  'nl.opstap.rit-gereden',
  'nl.opstap.rit-loosgemeld',
  'nl.opstap.rit-niet-gereden',
] as const
export type Gebeurtenistype = (typeof GEBEURTENISTYPEN)[number]

const TYPE_BIJ: Readonly<Record<Ritstatus, Gebeurtenistype>> = {
  geboekt: 'nl.opstap.rit-geboekt',
  gereden: 'nl.opstap.rit-gereden',
  geannuleerd: 'nl.opstap.rit-geannuleerd',
  loosgemeld: 'nl.opstap.rit-loosgemeld',
  nietGereden: 'nl.opstap.rit-niet-gereden',
}

/** What the last thing is that happened to a ride. */
export const gebeurtenistypeVan = ({ status, geschiedenis }: Pick<Rit, 'status' | 'geschiedenis'>): Gebeurtenistype =>
  status === 'geboekt' && geschiedenis.at(-1)?.was !== undefined ? 'nl.opstap.rit-gewijzigd' : TYPE_BIJ[status]

/** As Standard Webhooks advises: after so many minutes it is tried again, for three days in all; then it has failed. */
const WACHT_MINUTEN = [1, 5, 30, 120, 300, 600, 840, 1200, 1440]

/**
 * When a delivery that failed is tried again, milliseconds since 1970.
 * @param pogingen how often it was tried
 * @returns undefined when it was tried often enough
 */
export const leverOpnieuwOp = (pogingen: number, nuEpochMs: number): number | undefined => {
  const minuten = WACHT_MINUTEN[pogingen - 1]
  return minuten === undefined ? undefined : nuEpochMs + minuten * MS_PER_MINUUT
}

/** A subscription to which nothing could be delivered for so long is switched off (ADR 107). */
const OPGEVEN_NA_DAGEN = 5
export const isOpTeGeven = (faaltSindsEpochMs: number, nuEpochMs: number): boolean =>
  nuEpochMs - faaltSindsEpochMs >= OPGEVEN_NA_DAGEN * MS_PER_DAG
