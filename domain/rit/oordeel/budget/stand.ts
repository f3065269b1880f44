import type { Budget } from '../../../beleid/index.ts'
import type { Datum } from '../../../kernel/tijd/time.ts'
import { periodeVan, type Gebruik } from '../../../persoon/index.ts'
import type { Overschrijding } from '../../prijs/traject.ts'
import { hoeveel, periodeTekst } from '../woorden.ts'

/** A counter of the policy as a ride meets it: how much there is in its period, what was used before, and what the ride needs. */
export interface Budgetstand {
  readonly budget: Budget
  readonly periode: string
  readonly telt: keyof Gebruik
  readonly limiet: number
  readonly gebruikt: number
  readonly nodig: number
}

/** Kilometres a year are counted as ever: with those of before the policy, and those that were travelled elsewhere. */
export const isJaarkilometers = ({ per, als }: Budget, telt: keyof Gebruik): boolean =>
  per === 'jaar' && telt === 'meter' && als === undefined

/** How much of a ride does not fit any more. */
export const overschrijdingVan = ({ limiet, gebruikt, nodig }: Budgetstand): Overschrijding => ({
  boven: Math.max(0, nodig - Math.max(0, limiet - gebruikt)),
  van: nodig,
})

/** Nothing is left, also for a ride that needs nothing of it. */
export const isOp = ({ limiet, gebruikt }: Budgetstand): boolean => gebruikt >= limiet

/** Under which name a ride is counted for a budget: one that only some rides use has a count of its own. */
export const tellerVan = ({ naam, per, als }: Budget, datum: Datum): string =>
  als === undefined ? periodeVan(datum, per) : `${periodeVan(datum, per)} ${naam}`

/** The largest part of a ride that lies beyond one of several budgets. */
export const grootste = (overschrijdingen: readonly Overschrijding[]): Overschrijding =>
  overschrijdingen.reduce(
    (meest, een) => (een.van > 0 && een.boven * meest.van > meest.boven * een.van ? een : meest),
    { boven: 0, van: 1 },
  )

/** What is left of it. */
export const restVan = ({ limiet, gebruikt }: Budgetstand): number => Math.max(0, limiet - gebruikt)

/** How it stands, as a holder reads it. */
export const budgetTekst = (stand: Budgetstand): string =>
  `Van uw budget “${stand.budget.naam}” hebt u ${periodeTekst(stand.periode)} nog ${hoeveel(stand.telt, restVan(stand))} over. Het was ${hoeveel(stand.telt, stand.limiet)}.`
