import { isGratis, type Budget, type Regeling, type Tariefperiode, type Gebiedsdeel } from '../../beleid/index.ts'
import type { Locatie } from '../../kernel/plaats/locatie.ts'
import type { Moment } from '../../kernel/tijd/time.ts'
import type { Pas } from '../../pas/index.ts'
import type { Ruimte } from '../../persoon/index.ts'
import type { Ritaanvraag } from '../aanvraag.ts'
import type { Ritafstand, Ritfeiten } from './feiten.ts'
import type { WieGratis } from './reden.ts'
import type { Richting } from '../../kernel/reis.ts'
import type { Omstandigheden } from './voorwaarde.ts'
import type { Budgetstand } from './budget/stand.ts'
import type { Overschrijding } from '../prijs/traject.ts'

/** An address of the ride that lies beyond the radius and is no puntbestemming. */
export interface BuitenStraal {
  readonly adres: 'van' | 'naar'
  readonly afstandMeter: number
}

/** One of the rides of a request, with the rules of its own day, before it is known what is left. */
export interface RitZonderBudget {
  readonly richting: Richting
  readonly van: Locatie
  readonly naar: Locatie
  readonly vertrek: Moment
  readonly aankomstEpochMs: number
  readonly afstand: Ritafstand
  readonly jaar: number
  /** The pass as it is on the day of departure. */
  readonly pas: Pas
  readonly beleid: Regeling | undefined
  readonly tarief: Tariefperiode | undefined
  readonly buitenStraal: readonly BuitenStraal[]
  /** What the year of the ride holds, as it is on the day of departure. */
  readonly ruimte: Ruimte
  /** The area that it falls in, where the policy has a list of these. */
  readonly gebied: Gebiedsdeel | undefined
  /** The budgets of the policy that it uses. */
  readonly aangesproken: readonly Budget[]
}

/** The same with what is left of its budgets, the earlier ride of the request counted first. */
export interface RitInAanvraag extends RitZonderBudget {
  readonly omstandigheden: Omstandigheden
  /** The counters of the policy, where it has these. */
  readonly budgetten: readonly Budgetstand[]
  /** How much of the ride lies beyond a budget. */
  readonly bovenBudget: Overschrijding
}

/** What a rule looks at: one ride, the request it belongs to and the facts. */
export interface Geval {
  readonly aanvraag: Ritaanvraag
  readonly feiten: Ritfeiten
  readonly rit: RitInAanvraag
  readonly ritten: readonly RitInAanvraag[]
}

/** Whom the tariff of the ride lets travel for nothing: its first fellow traveller, and a medical companion. */
export const wieGratis = ({ tarief }: RitInAanvraag): WieGratis => {
  const { medereizigers: [eerste] = [], medischBegeleider } = tarief ?? {}
  return eerste === undefined || medischBegeleider === undefined
    ? {}
    : { begeleiderGratis: isGratis(medischBegeleider), medereizigerGratis: isGratis(eerste) }
}
