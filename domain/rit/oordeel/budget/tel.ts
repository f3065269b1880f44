import type { Budget, Regeling } from '../../../beleid/index.ts'
import { jaarVan, leeftijdOp, maandVan, type Datum } from '../../../kernel/tijd/time.ts'
import type { Pas } from '../../../pas/index.ts'
import {
  daglimietVan,
  geldigheidVan,
  gebruiktIn,
  periodeVan,
  ruimteOp,
  verbruiktMeter,
  type Gebruik,
  type Persoon,
  type Reisjaar,
} from '../../../persoon/index.ts'
import { pasVoldoet } from '../voorwaarde.ts'
import { isJaarkilometers, tellerVan, type Budgetstand } from './stand.ts'

/** Of whom, and when, the budgets of a policy are asked. */
export interface Peiling {
  readonly pas: Pas
  readonly persoon: Persoon
  readonly datum: Datum
  readonly beleid: Regeling | undefined
  readonly reisjaren: readonly Reisjaar[]
}

interface Hoeveelheid {
  readonly telt: keyof Gebruik
  readonly aantal: number
}

const HOEVEEL = { budgetMeter: 'meter', budgetZones: 'zones', budgetRitten: 'ritten', budgetCent: 'cent' } as const
const MAANDEN_PER_JAAR = 12
const NIETS: Gebruik = { meter: 0, zones: 0, ritten: 0, cent: 0 }

const hoeveelheidVoor = ({ hoeveelheden }: Budget, { pas, datum }: Peiling): Hoeveelheid | undefined => {
  const leeftijd = leeftijdOp(pas.geboortedatum, datum)
  const gevonden = hoeveelheden.find(({ voor }) => voor === undefined || pasVoldoet(voor, pas, leeftijd))
  for (const [veld, telt] of Object.entries(HOEVEEL)) {
    const aantal = gevonden?.[veld as keyof typeof HOEVEEL]
    if (aantal !== undefined) return { telt, aantal }
  }
  return undefined
}

/** The months of a year that count: of the first and the last year of a person only those with a day on which a pass is valid. */
const maandenVan = ({ naarRato }: Budget, { persoon, datum }: Peiling): number => {
  const jaar = jaarVan(datum)
  const { geldigVanaf, geldigTotEnMet } = geldigheidVan(persoon)
  const begint = naarRato === 'begin' || naarRato === 'beginEnEinde'
  const eindigt = naarRato === 'einde' || naarRato === 'beginEnEinde'
  const eerste = begint && jaarVan(geldigVanaf) === jaar ? maandVan(geldigVanaf) : 1
  const laatste = eindigt && jaarVan(geldigTotEnMet) === jaar ? maandVan(geldigTotEnMet) : MAANDEN_PER_JAAR
  return laatste - eerste + 1
}

const limietVan = (budget: Budget, { telt, aantal }: Hoeveelheid, peiling: Peiling): number => {
  const { persoon, datum, beleid } = peiling
  const eigen = isJaarkilometers(budget, telt) ? daglimietVan(persoon, datum, beleid).eigen : undefined
  const heel = eigen?.meterPerJaar ?? aantal
  return budget.per === 'jaar' ? Math.floor((heel * maandenVan(budget, peiling)) / MAANDEN_PER_JAAR) : heel
}

const gebruiktVan = (budget: Budget, telt: keyof Gebruik, { datum, persoon, beleid, reisjaren }: Peiling): number => {
  if (!isJaarkilometers(budget, telt)) return gebruiktIn(reisjaren, tellerVan(budget, datum))[telt]
  const reisjaar = reisjaren.find(({ jaar }) => jaar === jaarVan(datum))
  return ruimteOp(persoon, datum, beleid).beginstandMeter + (reisjaar === undefined ? 0 : verbruiktMeter(reisjaar))
}

/** How a counter stands on a day; `undefined` where the policy gives this pass none. */
const standVan = (budget: Budget, peiling: Peiling): Budgetstand | undefined => {
  const hoeveelheid = hoeveelheidVoor(budget, peiling)
  if (hoeveelheid === undefined) return undefined
  return {
    budget,
    periode: periodeVan(peiling.datum, budget.per),
    telt: hoeveelheid.telt,
    limiet: limietVan(budget, hoeveelheid, peiling),
    gebruikt: gebruiktVan(budget, hoeveelheid.telt, peiling),
    nodig: 0,
  }
}

/** How all counters of a policy stand on a day. */
export const budgetstandenOp = (peiling: Peiling): Budgetstand[] =>
  budgetstandenVan(peiling.beleid?.budgetten ?? [], peiling, NIETS, [])

/**
 * How counters stand when a ride departs, after the rides of the same request before it.
 * @param nodig what the ride uses of each kind
 */
export const budgetstandenVan = (
  budgetten: readonly Budget[],
  peiling: Peiling,
  nodig: Gebruik,
  eerder: readonly Budgetstand[],
): Budgetstand[] =>
  budgetten.flatMap((budget) => {
    const stand = standVan(budget, peiling)
    if (stand === undefined) return []
    const vlakErvoor = eerder
      .filter((vorige) => vorige.budget.naam === budget.naam && vorige.periode === stand.periode)
      .reduce((som, vorige) => som + vorige.nodig, 0)
    return [{ ...stand, gebruikt: stand.gebruikt + vlakErvoor, nodig: nodig[stand.telt] }]
  })
