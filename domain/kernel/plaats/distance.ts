import { getPreciseDistance } from 'geolib'

/** A place on earth, WGS84, in degrees. */
export interface Punt {
  readonly lat: number
  readonly lon: number
}

/** The shortest line over the earth (WGS84 ellipsoid) in whole metres. */
export const geodesicMeter = (a: Punt, b: Punt): number =>
  a.lat === b.lat && a.lon === b.lon ? 0 : getPreciseDistance(a, b)

/** A degree of latitude on the WGS84 ellipsoid is never longer, in metres. */
const METER_PER_GRAAD = 111_700
/** Halvings until what is left is far below a metre. */
const STAPPEN = 40

/** A place so many whole metres north of another, measured by `geodesicMeter`. */
export const puntOpAfstand = (van: Punt, meter: number): Punt => {
  let dichtbij = van.lat
  let ver = van.lat + (meter + 1) / (METER_PER_GRAAD * 0.98)
  for (let i = 0; i < STAPPEN; i++) {
    const midden = (dichtbij + ver) / 2
    if (geodesicMeter(van, { ...van, lat: midden }) < meter) dichtbij = midden
    else ver = midden
  }
  return { ...van, lat: meter === 0 ? van.lat : ver }
}
