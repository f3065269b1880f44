import type { Datum } from '../../kernel/tijd/time.ts'
import { geldendeMutaties } from './mutatie.ts'
import type { Rekeningpost } from './rekening.ts'

/** A claim with the day on which its file was collected, if it was. */
export type Gedateerdepost = Pick<Rekeningpost, 'bedragCent' | 'inning' | 'mutaties'> & {
  readonly geincasseerdOp?: Datum | undefined
}

/**
 * What came in for claims in a month, less what went back in it, in whole cents; below 0 where more went back. A debit that
 * the bank gave back counts in the month of the debit, and is taken off in the month in which it came back.
 * @param maand `2026-03`
 */
export const betaaldInMaand = (posten: readonly Gedateerdepost[], maand: string): number =>
  posten.reduce((som, { bedragCent, inning, mutaties, geincasseerdOp }) => {
    const isGeind = inning === 'incasso' && geincasseerdOp !== undefined
    const geind = isGeind && geincasseerdOp.startsWith(maand) ? bedragCent : 0
    const geldstroom = geldendeMutaties(mutaties)
      .filter(({ datum }) => datum.startsWith(maand))
      .reduce((tot, mutatie) => {
        if (mutatie.soort === 'storno') return isGeind ? tot - bedragCent : tot
        if (mutatie.soort === 'overdracht') return tot
        return mutatie.soort === 'ontvangst' ? tot + mutatie.bedragCent : tot - mutatie.bedragCent
      }, 0)
    return som + geind + geldstroom
  }, 0)
