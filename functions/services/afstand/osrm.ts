import * as z from 'zod'
import { remember } from '../remember.ts'
import { openUpstream, ServiceUnavailable, type Upstream } from '../upstream.ts'
import type { Ritafstand } from '../../../domain/rit/index.ts'
import type { Afstand } from './afstand.ts'

/** The part of an OSRM answer (HTTP API v1, service `route`) that is used: metres of the fastest route. */
const Antwoord = z.object({
  code: z.literal('Ok'),
  routes: z.tuple([z.object({ distance: z.number().min(0) })], z.unknown()),
})

/** Roads change slowly; what was judged a while ago should be booked at the same price. */
const ONTHOUDEN = { most: 10_000, forMs: 24 * 60 * 60 * 1000 }

/**
 * The route by car from an OSRM server. When it fails, booking goes on with the fallback and the ride says so. A route
 * that it gave is not asked again for a day.
 * @param basis e.g. `http://127.0.0.1:5000`
 */
export const metOsrm = (basis: string, terugval: Afstand, upstream: Upstream = openUpstream()): Afstand => {
  const onthoud = remember<Ritafstand>(ONTHOUDEN)
  const vraag = async (url: URL, withinMs?: number): Promise<Ritafstand | undefined> => {
    try {
      const antwoord = Antwoord.safeParse(await upstream(url, withinMs))
      return antwoord.success
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
      (await vraag(url, withinMs)) ?? { ...(await terugval(van, naar)), routeplannerUitgevallen: true }
    return onthoud(punten, zoek, ({ methode }) => methode === 'routeplanner')
  }
}
