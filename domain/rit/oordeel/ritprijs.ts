import { leeftijdOp, type Moment } from '../../kernel/tijd/time.ts'
import { vervoertypeVan } from '../../pas/index.ts'
import type { Ritaanvraag } from '../aanvraag.ts'
import { computeRitprijs, type Ritprijs } from '../prijs/ritprijs.ts'
import type { RitInAanvraag, RitZonderBudget } from './geval.ts'
import type { Omstandigheden } from './voorwaarde.ts'

/** All of a ride that a condition can look at. @param op the budgets of which nothing is left */
export const omstandighedenVan = (
  rit: Omit<RitZonderBudget, 'aangesproken'>,
  besteld: Moment,
  op: readonly string[],
): Omstandigheden => ({
  pas: rit.pas,
  vertrek: rit.vertrek,
  besteld,
  richting: rit.richting,
  afstandMeter: rit.afstand.meter,
  zones: rit.afstand.zones,
  gebied: rit.gebied?.naam,
  budgettenOp: op.length === 0 ? NIETS_OP : new Set(op),
})
const NIETS_OP: ReadonlySet<string> = new Set()

/** A ride with what its price depends on. */
type Prijsrit = Omit<RitInAanvraag, 'budgetten'>

/** What a ride costs; without a policy or tariff on its day it has no price. */
export const prijsVan = (rit: Prijsrit, { meereizenden }: Ritaanvraag): Ritprijs | undefined =>
  rit.beleid === undefined || rit.tarief === undefined
    ? undefined
    : computeRitprijs(
        {
          afstandMeter: rit.afstand.meter,
          zones: rit.afstand.zones,
          buitenStraal: rit.buitenStraal.length > 0,
          bovenBudget: rit.bovenBudget,
          leeftijdPashouder: Math.max(0, leeftijdOp(rit.pas.geboortedatum, rit.vertrek.datum)),
          vervoertype: vervoertypeVan(rit.pas),
          meereizenden,
          omstandigheden: rit.omstandigheden,
        },
        rit.tarief,
        rit.beleid,
      )
