import * as z from 'zod'
import { getJson, ServiceUnavailable } from '../unavailable.ts'
import type { Afstand } from './afstand.ts'

/** The part of an OSRM answer (HTTP API v1, service `route`) that is used: metres of the fastest route. */
const Antwoord = z.object({
  code: z.literal('Ok'),
  routes: z.tuple([z.object({ distance: z.number().min(0) })], z.unknown()),
})

/**
 * The route by car from an OSRM server. When it fails, booking goes on with the fallback and the ride says so.
 * @param basis e.g. `http://127.0.0.1:5000`
 */
export const metOsrm =
  (basis: string, terugval: Afstand): Afstand =>
  async (van, naar) => {
    const punten = `${van.lon},${van.lat};${naar.lon},${naar.lat}`
    const url = new URL(`${basis.replace(/\/$/, '')}/route/v1/driving/${punten}?overview=false`)
    try {
      const antwoord = Antwoord.safeParse(await getJson(url))
      if (antwoord.success) return { meter: Math.round(antwoord.data.routes[0].distance), methode: 'routeplanner' }
    } catch (error) {
      if (!(error instanceof ServiceUnavailable)) throw error
    }
    return { ...(await terugval(van, naar)), routeplannerUitgevallen: true }
  }
