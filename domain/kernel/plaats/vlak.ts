import * as z from 'zod'
import type { Punt } from './distance.ts'

const Positie = z
  .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
  .describe('Lengte en breedte in graden (WGS84), zoals in GeoJSON.')
const Ring = z.array(Positie).min(4).describe('De rand: de laatste plaats is weer de eerste.')
const Ringen = z.array(Ring).min(1).describe('De buitenrand, en daarna gaten.')

/** An area on the map, as GeoJSON (RFC 7946) writes it. */
export const Vlak = z
  .discriminatedUnion('type', [
    z
      .strictObject({
        type: z.literal('Polygon').describe('Eén vlak.'),
        coordinates: Ringen,
      })
      .describe('Eén vlak.'),
    z
      .strictObject({
        type: z.literal('MultiPolygon').describe('Meer vlakken.'),
        coordinates: z.array(Ringen).min(1).describe('De vlakken.'),
      })
      .describe('Meer vlakken.'),
  ])
  .describe('Een gebied op de kaart, als GeoJSON.')
export type Vlak = z.infer<typeof Vlak>
type Rand = z.infer<typeof Ring>

/** Even-odd: whoever goes from the place to the east crosses the edge an odd number of times. */
const isOmringd = ({ lat, lon }: Punt, ring: Rand): boolean =>
  ring.reduce((binnen, [x, y], i) => {
    const [vorigeX, vorigeY] = ring[i === 0 ? ring.length - 1 : i - 1] ?? [x, y]
    const kruist = y > lat !== vorigeY > lat && lon < ((vorigeX - x) * (lat - y)) / (vorigeY - y) + x
    return kruist ? !binnen : binnen
  }, false)

/** Whether a place lies in an area, and in none of its holes. */
export const ligtIn = (punt: Punt, vlak: Vlak): boolean =>
  (vlak.type === 'Polygon' ? [vlak.coordinates] : vlak.coordinates).some(
    ([buiten = [], ...gaten]) => isOmringd(punt, buiten) && !gaten.some((gat) => isOmringd(punt, gat)),
  )

const randenVan = (vlak: Vlak): Rand[] => (vlak.type === 'Polygon' ? vlak.coordinates : vlak.coordinates.flat())

/** Where a straight line on the map crosses an edge, from 0 at its begin to 1 at its end. */
const kruisingen = (van: Punt, naar: Punt, rand: Rand): number[] => {
  const [dx, dy] = [naar.lon - van.lon, naar.lat - van.lat]
  return rand.flatMap(([x, y], i) => {
    const [vorigeX, vorigeY] = rand[i === 0 ? rand.length - 1 : i - 1] ?? [x, y]
    const [ex, ey] = [x - vorigeX, y - vorigeY]
    const noemer = dx * ey - dy * ex
    if (noemer === 0) return []
    const opLijn = ((vorigeX - van.lon) * ey - (vorigeY - van.lat) * ex) / noemer
    const opRand = ((vorigeX - van.lon) * dy - (vorigeY - van.lat) * dx) / noemer
    return opLijn > 0 && opLijn < 1 && opRand >= 0 && opRand <= 1 ? [opLijn] : []
  })
}

/** A part of a line that is shorter touches a corner and goes through nothing. */
const RAAKT = 1e-9

/** From south to north, then from west to east: rounding is the same whichever way a line is gone. */
const opVolgorde = (een: Punt, ander: Punt): readonly [Punt, Punt] =>
  een.lat < ander.lat || (een.lat === ander.lat && een.lon <= ander.lon) ? [een, ander] : [ander, een]

/** Whether the straight line between two places goes through an area, there as well as back; to touch its edge or corner is not enough. */
export const gaatDoor = (een: Punt, ander: Punt, vlak: Vlak): boolean => {
  if (ligtIn(een, vlak) || ligtIn(ander, vlak)) return true
  const [van, naar] = opVolgorde(een, ander)
  const delen = [0, ...randenVan(vlak).flatMap((rand) => kruisingen(van, naar, rand)), 1].toSorted((a, b) => a - b)
  return delen.some((tot, i) => {
    const begin = delen[i - 1] ?? tot
    const midden = (begin + tot) / 2
    const punt = { lat: van.lat + midden * (naar.lat - van.lat), lon: van.lon + midden * (naar.lon - van.lon) }
    return tot - begin > RAAKT && ligtIn(punt, vlak)
  })
}
