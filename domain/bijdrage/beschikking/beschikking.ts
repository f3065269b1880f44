import type { Inning } from '../jaar/regel.ts'

/** What a decision about a year asks or gives: everybody of whom something is asked, or to whom something is due, gets one. */
export const BESCHIKKINGEN = ['incasso', 'factuur', 'terugbetaling', 'verrekening'] as const satisfies readonly Inning[]
export type Beschikking = (typeof BESCHIKKINGEN)[number]

/** @returns undefined where nothing is asked and nothing is due, and of a line that is held */
export const beschikkingVan = ({
  inning,
  bedragCent,
}: {
  readonly inning: Inning
  readonly bedragCent: number
}): Beschikking | undefined => (bedragCent === 0 ? undefined : BESCHIKKINGEN.find((soort) => soort === inning))
