import { jaarVan } from '../kernel/tijd/time.ts'
import type { Pas } from './pas.ts'

type Geldigheid = Pick<Pas, 'geldigVanaf' | 'geldigTotEnMet'>

/** Whether a pass is valid on some day of a local calendar year. */
export const isGeldigIn = ({ geldigVanaf, geldigTotEnMet }: Geldigheid, jaar: number): boolean =>
  jaarVan(geldigVanaf) <= jaar && jaar <= jaarVan(geldigTotEnMet)

/** The local calendar years in which a pass is valid on some day. */
export const jarenVan = (pas: Geldigheid): number[] => {
  const eerste = jaarVan(pas.geldigVanaf)
  return Array.from({ length: Math.max(0, jaarVan(pas.geldigTotEnMet) - eerste + 1) }, (_, i) => eerste + i)
}
