import type { Regeling } from '../../beleid/index.ts'
import { roundHalfUp } from '../../kernel/money.ts'

type Wijze = Regeling['betaaldeAfstand']

/** A ride, or its part from the beginning, as it is paid for. */
export interface Traject {
  /** Paid metres. */
  readonly meter: number
  /** Kilometres or other units, where those are counted. */
  readonly eenheden: number
  readonly zones: number
}

const METER_PER_KM = 1000

const lengteVan = (wijze: Wijze): number | undefined => {
  if (wijze.per === 'meter') return undefined
  return wijze.per === 'kilometer' ? METER_PER_KM : wijze.meter
}

const aantal = (meter: number, lengte: number, afronding: Exclude<Wijze, { per: 'meter' }>['afronding']): number => {
  switch (afronding) {
    case 'omhoog':
      return Math.ceil(meter / lengte)
    case 'omlaag':
      return Math.floor(meter / lengte)
    case 'dichtstbij':
      return roundHalfUp(meter, lengte)
  }
}

/**
 * The first metres of a ride as they are paid for. Wherever a ride is cut (at a radius, a staffel, the end of a budget),
 * both parts are counted so from its beginning: the parts together are always the whole (ADR 35).
 */
export const trajectTot = (meter: number, zones: number, wijze: Wijze): Traject => {
  const lengte = lengteVan(wijze)
  if (lengte === undefined || wijze.per === 'meter') return { meter, eenheden: meter / METER_PER_KM, zones }
  const eenheden = aantal(meter, lengte, wijze.afronding)
  return { meter: eenheden * lengte, eenheden, zones }
}

/** How much of a ride lies beyond a budget, in what that budget counts: `boven` of `van`. */
export interface Overschrijding {
  readonly boven: number
  readonly van: number
}

/** The part of a ride that is within its budget, counted from the beginning; `undefined` when none of it is. */
export const trajectBinnen = (
  meter: number,
  zones: number,
  { boven, van }: Overschrijding,
  wijze: Wijze,
): Traject | undefined => {
  if (boven <= 0 || van <= 0) return trajectTot(meter, zones, wijze)
  if (boven >= van) return undefined
  const binnen = (geheel: number): number => geheel - Math.floor((geheel * boven) / van)
  return trajectTot(binnen(meter), binnen(zones), wijze)
}
