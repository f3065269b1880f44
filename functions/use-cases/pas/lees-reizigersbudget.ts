import { beleidVanJaar } from '../../../domain/beleid/index.ts'
import { momentOp, plusDagen } from '../../../domain/kernel/time.ts'
import { jarenVan, pasOp } from '../../../domain/pas/index.ts'
import {
  computePrognose,
  leegReisjaar,
  limietredenVan,
  PROGNOSEDAGEN,
  reizigersbudgetVan,
  type Limietreden,
  type Prognose,
  type Reizigersbudget,
} from '../../../domain/persoon/index.ts'
import { verbruikt, type Rit } from '../../../domain/rit/index.ts'
import type { Deps } from '../../deps.ts'
import { readReiziger } from '../../stores/pas/passen.ts'
import { leesAlleRitten } from '../rit/lees-ritten.ts'
import { magBij, type Wie } from '../wie.ts'

export type Jaaroverzicht =
  | {
      readonly soort: 'gevonden'
      readonly budget: Reizigersbudget
      readonly limietreden: Limietreden
      /** Only of the present year. */
      readonly prognose: Prognose | undefined
      readonly ritten: readonly Rit[]
    }
  /** The pass is valid in the year, but no policy of it is known: that is another thing than a year without a limit. */
  | { readonly soort: 'beleidOnbekend' }

const somMeter = (ritten: readonly Rit[]): number => ritten.reduce((som, rit) => som + rit.afstand.meter, 0)

/**
 * A year's budget, by policy and pass at its end, and the rides it consists of. A year without rides has an answer too.
 * @returns undefined when there is no such pass for the caller
 */
export const leesReizigersbudget = async (
  deps: Deps,
  wie: Wie,
  pasnummer: string,
  jaar: number,
): Promise<Jaaroverzicht | undefined> => {
  if (!magBij(wie, pasnummer)) return undefined
  const reiziger = await readReiziger(deps.store, wie.gemeente, pasnummer)
  if (reiziger === undefined) return undefined
  const pas = pasOp(reiziger.dossier.value, `${jaar}-12-31`)
  const beleid = beleidVanJaar(await deps.versies(wie.gemeente), jaar)
  if (beleid === undefined && jarenVan(pas).includes(jaar)) return { soort: 'beleidOnbekend' }

  const vandaag = momentOp(deps.nu()).datum
  const begin = plusDagen(vandaag, -PROGNOSEDAGEN)
  const isDitJaar = vandaag.startsWith(`${jaar}-`)
  const vanaf = isDitJaar && begin < `${jaar}-01-01` ? begin : `${jaar}-01-01`
  const alle = await leesAlleRitten(deps, wie, { pasnummer, van: vanaf, tot: `${jaar}-12-31` })
  const geteld = alle.filter(verbruikt)
  const ritten = geteld.filter((rit) => rit.jaar === jaar)

  const reisjaar = reiziger.reisjaren.find((r) => r.value.jaar === jaar)?.value ?? leegReisjaar(jaar)
  const budget = reizigersbudgetVan(pas, reisjaar, beleid)
  const nu = deps.nu()
  const voorbij = geteld.filter((rit) => Date.parse(rit.vertrek) <= nu)
  const prognose = computePrognose(budget, pas, {
    vandaag,
    afgelegdMeter: somMeter(voorbij.filter((rit) => momentOp(Date.parse(rit.vertrek)).datum > begin)),
    nogTeRijdenMeter: somMeter(ritten.filter((rit) => rit.status === 'geboekt' && !voorbij.includes(rit))),
  })
  return {
    soort: 'gevonden',
    budget,
    limietreden: limietredenVan(pas, jaar, beleid),
    prognose: isDitJaar ? prognose : undefined,
    ritten,
  }
}
