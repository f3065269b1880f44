import type { Punt } from '../../../domain/kernel/plaats/distance.ts'
import type { Ritafstand } from '../../../domain/rit/index.ts'

/**
 * The port to distances: the length of the direct route for this rider. It always has an answer.
 * @param withinMs longest that the caller can wait for a better one; as long as a rider waits when left out
 */
export type Afstand = (van: Punt, naar: Punt, withinMs?: number) => Promise<Ritafstand>

/** The same distances, each asked for once: for work on many rides between the same places, which should cost the same. */
export const eenmaalGevraagd = (afstand: Afstand): Afstand => {
  const gevraagd = new Map<string, Promise<Ritafstand>>()
  return (van, naar, withinMs) => {
    const weg = JSON.stringify([van, naar])
    const antwoord = gevraagd.get(weg) ?? afstand(van, naar, withinMs)
    gevraagd.set(weg, antwoord)
    return antwoord
  }
}
