import type { Regeling, Zones } from '../../../beleid/index.ts'
import type { Punt } from '../../../kernel/plaats/distance.ts'
import { gaatDoor, ligtIn } from '../../../kernel/plaats/vlak.ts'
import type { Ritafstand } from '../feiten.ts'
import type { Adressen } from './plaats.ts'

/**
 * Through how many zones of a map the straight line between two places goes, those of both ends included.
 * @returns undefined where an end lies in no zone
 */
export const telZones = ({ kaart }: Zones, van: Punt, naar: Punt): number | undefined => {
  const inEen = (punt: Punt): boolean => kaart.some(({ geometrie }) => ligtIn(punt, geometrie))
  if (!inEen(van) || !inEen(naar)) return undefined
  return kaart.filter(({ geometrie }) => gaatDoor(van, naar, geometrie)).length
}

/** How far a ride is, with its zones where the policy of its day has a map of them. */
export const metZones = (afstand: Ritafstand, beleid: Regeling | undefined, { van, naar }: Adressen): Ritafstand =>
  beleid?.zones === undefined ? afstand : { ...afstand, zones: telZones(beleid.zones, van.punt, naar.punt) }
