import type { Inning } from '../jaar/regel.ts'
import { isTeruggeboekt, type Rekeningpost } from '../rekening/rekening.ts'

/** What a decision about a year asks or gives: everybody of whom something is asked, or to whom something is due, gets one. */
export const BESCHIKKINGEN = ['incasso', 'factuur', 'terugbetaling', 'verrekening'] as const satisfies readonly Inning[]
export type Beschikking = (typeof BESCHIKKINGEN)[number]

/** A debit that came back is asked on an invoice. @returns undefined where nothing is asked and nothing is due, and of a line that is held */
export const beschikkingVan = ({
  inning,
  bedragCent,
  mutaties,
}: Pick<Rekeningpost, 'inning' | 'bedragCent' | 'mutaties'>): Beschikking | undefined => {
  if (bedragCent === 0) return undefined
  return inning === 'incasso' && isTeruggeboekt({ mutaties })
    ? 'factuur'
    : BESCHIKKINGEN.find((soort) => soort === inning)
}
