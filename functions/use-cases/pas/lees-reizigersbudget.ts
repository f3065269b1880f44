import { beleidOp, beleidVanJaar } from '../../../domain/beleid/index.ts'
import { jaarVan, momentOp, plusDagen, type Datum } from '../../../domain/kernel/tijd/time.ts'
import {
  computePrognose,
  geldigheidVan,
  leegReisjaar,
  limietredenVan,
  peildagVan,
  PROGNOSEDAGEN,
  reizigersbudgetVan,
  verwachtMeterVan,
  type Limietreden,
  type Prognose,
  type Reizigersbudget,
} from '../../../domain/persoon/index.ts'
import { pasOp } from '../../../domain/pas/index.ts'
import { budgetstandenOp, verbruikt, type Budgetstand, type Rit } from '../../../domain/rit/index.ts'
import type { Deps } from '../../deps.ts'
import { leesRittenVanPersoon } from '../rit/lees-ritten.ts'
import { reizigerVoor } from '../toegang.ts'
import type { Wie } from '../wie.ts'

export type Jaaroverzicht =
  | {
      readonly soort: 'gevonden'
      readonly budget: Reizigersbudget
      readonly limietreden: Limietreden
      /** The counters of the policy, where it has these. */
      readonly budgetten: readonly Budgetstand[]
      /** Only of the present year. */
      readonly prognose: Prognose | undefined
      /** What the present year comes to at this pace. */
      readonly verwachtMeter: number | undefined
      readonly ritten: readonly Rit[]
    }
  /** The pass is valid in the year, but no policy of it is known: that is another thing than a year without a limit. */
  | { readonly soort: 'beleidOnbekend' }

interface Budgetvraag {
  readonly pasnummer: string
  readonly jaar: number
  /** A day of the year; left out: today, or the nearest day of the year on which there is a pass. */
  readonly peildatum?: Datum | undefined
}

const somMeter = (ritten: readonly Rit[]): number => ritten.reduce((som, rit) => som + rit.afstand.meter, 0)

/**
 * A year's budget as it is on a day of it, by the policy of that day, and the rides it consists of. A year without rides
 * has an answer too.
 * @returns undefined when there is no such pass for the caller
 */
export const leesReizigersbudget = async (
  deps: Deps,
  wie: Wie,
  { pasnummer, jaar, peildatum }: Budgetvraag,
): Promise<Jaaroverzicht | undefined> => {
  const reiziger = await reizigerVoor(deps, wie, pasnummer)
  if (reiziger === undefined) return undefined
  const { persoon } = reiziger
  const vandaag = momentOp(deps.nu()).datum
  const datum = peildatum ?? peildagVan(persoon, jaar, vandaag)
  const versies = await deps.versies(wie.gemeente)
  const beleid = beleidOp(versies, datum) ?? beleidVanJaar(versies, jaar)
  const geldig = geldigheidVan(persoon)
  const heeftPas = jaarVan(geldig.geldigVanaf) <= jaar && jaar <= jaarVan(geldig.geldigTotEnMet)
  if (beleid === undefined && heeftPas) return { soort: 'beleidOnbekend' }

  const begin = plusDagen(vandaag, -PROGNOSEDAGEN)
  const isDitJaar = vandaag.startsWith(`${jaar}-`)
  const vanaf = isDitJaar && begin < `${jaar}-01-01` ? begin : `${jaar}-01-01`
  const alle = await leesRittenVanPersoon(deps, wie, { persoon, van: vanaf, tot: `${jaar}-12-31` })
  const geteld = alle.filter(verbruikt)
  const ritten = geteld.filter((rit) => rit.jaar === jaar)

  const reisjaar = reiziger.reisjaren.find((r) => r.value.jaar === jaar)?.value ?? leegReisjaar(jaar)
  const budget = reizigersbudgetVan(persoon, reisjaar, datum, beleid)
  const nu = deps.nu()
  const voorbij = geteld.filter((rit) => Date.parse(rit.vertrek) <= nu)
  const tempo = {
    vandaag,
    afgelegdMeter: somMeter(voorbij.filter((rit) => momentOp(Date.parse(rit.vertrek)).datum > begin)),
    nogTeRijdenMeter: somMeter(ritten.filter((rit) => rit.status === 'geboekt' && !voorbij.includes(rit))),
  }
  return {
    soort: 'gevonden',
    budget,
    budgetten: budgetstandenOp({
      pas: pasOp(reiziger.dossier.value, datum),
      persoon,
      datum,
      beleid,
      reisjaren: reiziger.reisjaren.map(({ value }) => value),
    }),
    limietreden: limietredenVan(persoon, datum, beleid, vandaag),
    prognose: isDitJaar ? computePrognose(budget, geldig, tempo) : undefined,
    verwachtMeter: isDitJaar ? verwachtMeterVan(budget, geldig, tempo) : undefined,
    ritten,
  }
}
