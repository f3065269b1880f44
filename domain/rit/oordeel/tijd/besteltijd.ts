import type { Regeling } from '../../../beleid/index.ts'
import { klokVan, momentOpMs, plusDagen, utcTekst } from '../../../kernel/tijd/time.ts'
import { besteltijd, geldt, type Omstandigheden } from '../voorwaarde.ts'

type Uiterlijk = NonNullable<Regeling['boeken']>['uiterlijk']

/** That a ride is ordered after the time of the clock that holds for it, and from which departure on it still can be. */
export interface TeLaatBesteld {
  readonly klok: string
  readonly dagenVooraf: number
  /** RFC 3339 in UTC. */
  readonly vroegsteVertrek: string
}

/** The first deadline whose condition holds counts; ordered at it is in time. @returns nothing when it is */
export const besteldVoor = (uiterlijk: Uiterlijk, bij: Omstandigheden): TeLaatBesteld | undefined => {
  const grens = uiterlijk?.find(({ als }) => geldt(als, bij))
  if (grens === undefined || bij.besteld.epochMs <= besteltijd(bij.vertrek, grens).epochMs) return undefined
  const { klok, dagenVooraf } = grens
  // Ordered now, the first day on which a ride still can be, at the same time of the clock.
  const isVandaagNog = klokVan(bij.besteld.msVanDag) <= klok
  const eersteDag = plusDagen(bij.besteld.datum, dagenVooraf + (isVandaagNog ? 0 : 1))
  return { klok, dagenVooraf, vroegsteVertrek: utcTekst(momentOpMs(eersteDag, bij.vertrek.msVanDag).epochMs) }
}
