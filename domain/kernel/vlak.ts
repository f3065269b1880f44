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
