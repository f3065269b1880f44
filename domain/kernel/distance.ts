import { getPreciseDistance } from 'geolib'

/** A place on earth, WGS84, in degrees. */
export interface Punt {
  readonly lat: number
  readonly lon: number
}

/** The shortest line over the earth (WGS84 ellipsoid) in whole metres. */
export const geodesicMeter = (a: Punt, b: Punt): number =>
  a.lat === b.lat && a.lon === b.lon ? 0 : getPreciseDistance(a, b)
