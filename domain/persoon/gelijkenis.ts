import { kaal } from '../kernel/letters.ts'
import type { Pas } from '../pas/index.ts'

/**
 * What two passes of one person have in common, as there is no BSN: the same date of birth and the same name, whatever its
 * capitals, accents, spaces and dots (ADR 18). A suggestion that they are one person's, and no proof (ADR 63).
 */
export const gelijkenisVan = ({ naam, geboortedatum }: Pick<Pas, 'naam' | 'geboortedatum'>): string =>
  `${geboortedatum} ${kaal(naam).replaceAll(/[^\p{L}\p{N}]/gu, '')}`
