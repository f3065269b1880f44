import { jaarVan } from '../kernel/time.ts'
import type { Pas } from './pas.ts'

/** The local calendar years in which a pass is valid on some day. */
export const jarenVan = (pas: Pick<Pas, 'geldigVanaf' | 'geldigTotEnMet'>): number[] => {
  const eerste = jaarVan(pas.geldigVanaf)
  return Array.from({ length: Math.max(0, jaarVan(pas.geldigTotEnMet) - eerste + 1) }, (_, i) => eerste + i)
}
