import { bewarenOp, laatsteJaarDatWegMag } from '../../../../domain/beleid/index.ts'
import {
  factureerbareMaanden,
  jaarVanMaand,
  ritbijdragebronVan,
  type Maand,
} from '../../../../domain/bijdrage/index.ts'
import { momentOp } from '../../../../domain/kernel/tijd/time.ts'
import type { Deps } from '../../../deps.ts'
import { beginRun, type Begin } from '../run/start-run.ts'
import type { Wie } from '../../wie.ts'

export type Ritstart =
  | Begin
  | { readonly soort: 'beleidOnbekend' }
  /** By the rules of the month the carrier receives the fare, or they do not say who does. */
  | { readonly soort: 'nietVoorGemeente' }
  /** That month is not over, too long ago, or its rides may be thrown away by now. */
  | { readonly soort: 'maandOnmogelijk'; readonly eerste: Maand; readonly laatste: Maand }

/**
 * Starts the run that asks the fares of a month, and what changed of months that were asked before.
 * @throws TooManyRaces, StoreUnavailable: the same request may be sent again
 */
export const startRitrun = async (
  deps: Deps,
  wie: Wie,
  { maand, aanvullend }: { readonly maand: Maand; readonly aanvullend: boolean },
): Promise<Ritstart> => {
  const versies = await deps.versies(wie.gemeente)
  const { datum: vandaag } = momentOp(deps.nu())
  const bron = ritbijdragebronVan(versies, maand)
  if (typeof bron === 'string') return { soort: bron }
  const jaar = jaarVanMaand(maand)
  const maanden = factureerbareMaanden(vandaag)
  const weg = `${laatsteJaarDatWegMag(vandaag, bewarenOp(versies, vandaag)) + 1}-01`
  const eerste = weg > maanden.eerste ? weg : maanden.eerste
  if (maand < eerste || maand > maanden.laatste) return { soort: 'maandOnmogelijk', eerste, laatste: maanden.laatste }
  return await beginRun(deps, wie, { jaar, maand, aanvullend })
}
