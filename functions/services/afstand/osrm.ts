import * as z from 'zod'
import { geodesicMeter, type Punt } from '../../../domain/kernel/plaats/distance.ts'
import { remember } from '../remember.ts'
import { openUpstream, ServiceUnavailable, type Upstream } from '../upstream.ts'
import type { Ritafstand } from '../../../domain/rit/index.ts'
import type { Afstand } from './afstand.ts'

/** Longitude comes first. */
const Wegpunt = z.object({ location: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]) })

/**
 * The part of an OSRM answer (HTTP API v1, service `route`) that is used: metres of the fastest route, and where on a road
 * it begins and ends.
 */
const Antwoord = z.object({
  code: z.literal('Ok'),
  routes: z.tuple([z.object({ distance: z.number().min(0) })], z.unknown()),
  waypoints: z.array(Wegpunt).optional(),
})

/** A road that is further from an address than this is not its road: then the planner has no map of there. */
const MEESTE_TOT_WEG_METER = 1000
/** Around water a road is much longer than the line (Vlissingen – Breskens); nothing in the country is longer than this. */
const MEESTE_OMWEG = 3
const MEESTE_EXTRA_METER = 50_000

const ligtAanWeg = ({ location: [lon, lat] }: z.infer<typeof Wegpunt>, plek: Punt): boolean =>
  geodesicMeter({ lat, lon }, plek) <= MEESTE_TOT_WEG_METER

/** Whether a route can be: not shorter than the straight line, not absurdly longer, and between these two places. */
const kanBestaan = ({ routes: [{ distance }], waypoints = [] }: z.infer<typeof Antwoord>, van: Punt, naar: Punt) => {
  const lijnMeter = geodesicMeter(van, naar)
  const kanLengte = Math.round(distance) >= lijnMeter && distance <= MEESTE_OMWEG * lijnMeter + MEESTE_EXTRA_METER
  const [begin, eind] = [waypoints.at(0), waypoints.at(-1)]
  return kanLengte && (begin === undefined || ligtAanWeg(begin, van)) && (eind === undefined || ligtAanWeg(eind, naar))
}

type Weg = readonly [van: Punt, naar: Punt]

/** Roads change slowly; what was judged a while ago should be booked at the same price. */
const ONTHOUDEN = { most: 10_000, forMs: 24 * 60 * 60 * 1000 }

/**
 * The route by car from an OSRM server. When it fails, or gives a route that cannot be, booking goes on with the fallback
 * and the ride says so (ADR 42). A route that it gave is not asked again for a day.
 * @param basis e.g. `http://127.0.0.1:5000`
 */
export const metOsrm = (basis: string, terugval: Afstand, upstream: Upstream = openUpstream()): Afstand => {
  const onthoud = remember<Ritafstand>(ONTHOUDEN)
  const vraag = async (url: URL, [van, naar]: Weg, withinMs?: number): Promise<Ritafstand | undefined> => {
    try {
      const antwoord = Antwoord.safeParse(await upstream(url, withinMs))
      return antwoord.success && kanBestaan(antwoord.data, van, naar)
        ? { meter: Math.round(antwoord.data.routes[0].distance), methode: 'routeplanner' }
        : undefined
    } catch (error) {
      if (error instanceof ServiceUnavailable) return undefined
      throw error
    }
  }
  return (van, naar, withinMs) => {
    const punten = `${van.lon},${van.lat};${naar.lon},${naar.lat}`
    const url = new URL(`${basis.replace(/\/$/, '')}/route/v1/driving/${punten}?overview=false`)
    const zoek = async (): Promise<Ritafstand> =>
      (await vraag(url, [van, naar], withinMs)) ?? { ...(await terugval(van, naar)), routeplannerUitgevallen: true }
    return onthoud(punten, zoek, ({ methode }) => methode === 'routeplanner')
  }
}
