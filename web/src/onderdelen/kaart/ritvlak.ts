import type { Beleid, Pas, Rit } from '../../api/typen.ts'
import { fromHome } from './vlak.ts'

type Punt = Rit['van']['punt']
type Gebied = NonNullable<Beleid['gebied']>

/** A place on the drawing, in its own units, from its middle to the right and down. */
export interface Plek {
  readonly x: number
  readonly y: number
}

/** The circle that a ride is judged by. */
interface Cirkel {
  readonly midden: Punt
  readonly straalMeter: number
  readonly rond: 'woning' | 'opstapadres'
}

/** Of a policy that measures the length of the ride, or that knows other areas, there is no circle to draw. */
export const cirkelVan = (
  { van }: Pick<Rit, 'van'>,
  { woning }: Pick<Pas, 'woning'>,
  gebied: Pick<Gebied, 'gemeten' | 'straalMeter'> | undefined,
): Cirkel | undefined => {
  switch (gebied?.gemeten) {
    case 'straalVanWoning':
      return { midden: woning.punt, straalMeter: gebied.straalMeter, rond: 'woning' }
    case 'straalVanOpstapadres':
      return { midden: van.punt, straalMeter: gebied.straalMeter, rond: 'opstapadres' }
    case 'ritlengte':
    case undefined:
      return undefined
  }
}

const MARGIN = 1.15
/** A ride within one street is not drawn as large as a village. */
const LEAST_METER = 500

/**
 * How far the drawing goes, in metres from its middle to its edge.
 * @param punten all that must be on it
 */
export const reikwijdte = (midden: Punt, punten: readonly Punt[], straalMeter = 0): number => {
  const ver = punten.map((punt) => fromHome(midden, punt)).map(({ x, y }) => Math.hypot(x, y))
  return Math.max(LEAST_METER, straalMeter, ...ver) * MARGIN
}

/** Halfway between two places: where a drawing without a circle has its middle. */
export const tussen = (van: Punt, naar: Punt): Punt => ({
  lat: (van.lat + naar.lat) / 2,
  lon: (van.lon + naar.lon) / 2,
})

/** Two marks that would stand on each other stand beside each other, in the direction of the ride. */
export const uiteen = (van: Plek, naar: Plek, minstens: number): readonly [Plek, Plek] => {
  const afstand = Math.hypot(naar.x - van.x, naar.y - van.y)
  if (afstand >= minstens) return [van, naar]
  const richting = afstand === 0 ? { x: 1, y: 0 } : { x: (naar.x - van.x) / afstand, y: (naar.y - van.y) / afstand }
  const weg = (minstens - afstand) / 2
  return [
    { x: van.x - richting.x * weg, y: van.y - richting.y * weg },
    { x: naar.x + richting.x * weg, y: naar.y + richting.y * weg },
  ]
}
