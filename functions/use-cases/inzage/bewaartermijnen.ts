import { bewarenOp, type Regeling } from '../../../domain/beleid/index.ts'
import { beginVanDag, momentOp, plusMaanden } from '../../../domain/kernel/tijd/time.ts'

/** Until when a line of the logboek that is made now is kept, in seconds since 1970. */
export const logboekBewarenTot = (versies: readonly Regeling[], nuEpochMs: number): number => {
  const { datum } = momentOp(nuEpochMs)
  return beginVanDag(plusMaanden(datum, bewarenOp(versies, datum).logboekMaanden)) / 1000
}

/** Until when a movement of money that the bank told is kept, counted from what happened to it last: as long as a pass after its end. */
export const bankregelBewarenTot = (versies: readonly Regeling[], nuEpochMs: number): number => {
  const { datum } = momentOp(nuEpochMs)
  return beginVanDag(plusMaanden(datum, bewarenOp(versies, datum).pasMaandenNaEinde)) / 1000
}
