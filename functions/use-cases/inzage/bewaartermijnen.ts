import { bewarenOp, type Regeling } from '../../../domain/beleid/index.ts'
import { beginVanDag, momentOp, plusMaanden } from '../../../domain/kernel/time.ts'

/** Until when a line of the logboek that is made now is kept, in seconds since 1970. */
export const logboekBewarenTot = (versies: readonly Regeling[], nuEpochMs: number): number => {
  const { datum } = momentOp(nuEpochMs)
  return beginVanDag(plusMaanden(datum, bewarenOp(versies, datum).logboekMaanden)) / 1000
}
