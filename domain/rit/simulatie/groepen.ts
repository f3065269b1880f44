import type { Pas, Vervoertype } from '../../pas/index.ts'
import { vervoertypeVan } from '../../pas/index.ts'

/** Ages from which another group begins. */
const LEEFTIJDEN = [0, 12, 18, 65, 75, 85] as const
export const LEEFTIJDSBANDEN = LEEFTIJDEN.map((vanaf, i) => {
  const tot = LEEFTIJDEN[i + 1]
  return tot === undefined ? `${vanaf} jaar en ouder` : `${vanaf} tot en met ${tot - 1} jaar`
})

/** To which groups somebody belongs, so that a council sees whom new rules are about. */
export interface Groepen {
  readonly leeftijdsband: string
  readonly vervoertype: Vervoertype
  readonly woonplaats: string
}

export const groepenVan = (pas: Pas, leeftijd: number): Groepen => ({
  leeftijdsband: LEEFTIJDSBANDEN[LEEFTIJDEN.findLastIndex((vanaf) => leeftijd >= vanaf)] ?? LEEFTIJDSBANDEN[0] ?? '',
  vervoertype: vervoertypeVan(pas),
  woonplaats: pas.woning.woonplaats,
})
