import type { Bestemming, Locatie } from '../../api/typen.ts'

type Punt = Locatie['punt']

/** What is drawn of a pass: the circle around the home, and the far places that are allowed. */
export interface Vlak {
  readonly woning: Punt
  /** In metres. */
  readonly straal: number
  readonly bestemmingen: readonly Bestemming[]
}

const METERS_PER_DEGREE = 111_320
const MARGIN = 1.15
const CORNERS = 128

const metersPerLon = ({ lat }: Punt): number => METERS_PER_DEGREE * Math.cos((lat * Math.PI) / 180)

/** Metres east and south of the home: true enough for a drawing of some tens of kilometres. */
export const fromHome = (home: Punt, { lat, lon }: Punt): { x: number; y: number } => ({
  x: (lon - home.lon) * metersPerLon(home),
  y: (home.lat - lat) * METERS_PER_DEGREE,
})

/** The way back: a place as maps write it, `[lon, lat]`. */
const placeAt = (home: Punt, x: number, y: number): [number, number] => [
  home.lon + x / metersPerLon(home),
  home.lat - y / METERS_PER_DEGREE,
]

/** Metres from the home to the edge of the drawing. */
export const reach = ({ woning, straal, bestemmingen }: Vlak): number => {
  const far = bestemmingen.map(({ punt }) => fromHome(woning, punt)).map(({ x, y }) => Math.hypot(x, y))
  return Math.max(straal, ...far) * MARGIN
}

/** South-west and north-east corner of the drawing. */
export const boundsOf = (vlak: Vlak): [[number, number], [number, number]] => {
  const edge = reach(vlak)
  return [placeAt(vlak.woning, -edge, edge), placeAt(vlak.woning, edge, -edge)]
}

/** The circle as a closed ring of corners. */
export const ringOf = ({ woning, straal }: Vlak): [number, number][] =>
  Array.from({ length: CORNERS + 1 }, (_, corner) => {
    const angle = ((corner % CORNERS) / CORNERS) * 2 * Math.PI
    return placeAt(woning, straal * Math.cos(angle), straal * Math.sin(angle))
  })
