import type { Bron } from '../kernel/citation.ts'
import type { Vervoertype } from '../kernel/reis.ts'
import type { Regeling } from './schema/regeling.ts'

/** The age in whole years from which somebody owes a contribution (Wmo 2015, art. 2.1.5). */
export const VOLWASSEN = 18

/** A holder as a contribution looks at them. The age in whole years on the day of the ride. */
interface Betaler {
  readonly leeftijd: number
  readonly vervoertype: Vervoertype
}

/** Where it says that a holder pays nothing for a ride; `undefined` when they do. */
export const vrijVanRitprijs = ({ bijdrage }: Regeling, { leeftijd, vervoertype }: Betaler): Bron | undefined => {
  const { minderjarigen, individueelVervoer } = bijdrage ?? {}
  if (minderjarigen?.betalen === 'niets' && leeftijd < VOLWASSEN) return minderjarigen.bron
  if (individueelVervoer?.valtOnder === 'abonnementstarief' && vervoertype === 'individueel')
    return individueelVervoer.bron
  return undefined
}
