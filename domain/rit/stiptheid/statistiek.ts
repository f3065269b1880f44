import { momentVan } from '../../kernel/tijd/time.ts'
import type { Vervoertype } from '../../pas/index.ts'
import type { Rit, Ritstatus } from '../rit.ts'

/** Kilometres, from and up to but not including. */
export type Afstandsband = '0-5' | '5-10' | '10-25' | '25+'

/** What is left of a ride when it is thrown away: too little to tell whose it was. */
export interface Ritstatistiek {
  /** Local month of departure, `YYYY-MM`. */
  readonly maand: string
  readonly afstandsband: Afstandsband
  readonly vervoertype: Vervoertype
  readonly status: Ritstatus
}

export const afstandsbandVan = (meter: number): Afstandsband => {
  if (meter < 5000) return '0-5'
  if (meter < 10_000) return '5-10'
  return meter < 25_000 ? '10-25' : '25+'
}

export const statistiekVan = ({ vertrek, afstand, vervoertype, status }: Rit): Ritstatistiek => ({
  maand: momentVan(vertrek).datum.slice(0, 7),
  afstandsband: afstandsbandVan(afstand.meter),
  vervoertype,
  status,
})
