import type { Datum } from '../kernel/tijd/time.ts'

/** What was shown of a greater need, and who established it. */
export interface Aangetoond {
  readonly wat: string
  readonly door: string
}

/** A budget that deviates from the policy, after individual inquiry (Harlingen § 9.5, Reizigersbudget). */
export interface EigenBudget {
  readonly meterPerJaar: number
  /** Why, as the file says it: it speaks about the resident, not to her. */
  readonly motivering: string
  /** Its last day; without one it ends with the pass. */
  readonly totEnMet?: Datum | undefined
  readonly aangetoond?: Aangetoond | undefined
}

/** That a budget was granted (or withdrawn: `null`), from which day on, and when that was noted. */
export interface Budgetzetting {
  readonly vanaf: Datum
  /** RFC 3339 in UTC. */
  readonly op: string
  readonly budget: EigenBudget | null
}

const isLater = (a: Budgetzetting, b: Budgetzetting): boolean =>
  a.vanaf === b.vanaf ? a.op >= b.op : a.vanaf > b.vanaf

/**
 * The budget of its own that holds on a day: of the decisions whose period that day lies in, the one from the latest day,
 * and of those from one day the one made last. One that ran out steps aside for an earlier one that still runs; a
 * withdrawal ends all before it.
 * @param zettingen in the order in which they were made
 */
export const geldendBudget = (zettingen: readonly Budgetzetting[], datum: Datum): EigenBudget | undefined => {
  let geldend: Budgetzetting | undefined
  for (const zetting of zettingen) {
    const loopt = zetting.vanaf <= datum && datum <= (zetting.budget?.totEnMet ?? datum)
    if (loopt && (geldend === undefined || isLater(zetting, geldend))) geldend = zetting
  }
  return geldend?.budget ?? undefined
}
