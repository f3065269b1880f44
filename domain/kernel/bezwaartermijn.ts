import { eindeVanTermijn } from './tijd/feestdag.ts'
import { plusDagen, type Datum } from './tijd/time.ts'

/** Six weeks (Algemene wet bestuursrecht, artikel 6:7), from the day after the decision was made known (artikel 6:8, lid 1). */
const BEZWAAR_DAGEN = 42
/** What was posted before the end is in time if it comes within a week after it (artikel 6:9, lid 2). */
const DAGEN_ONDERWEG = 7

/** The last day on which somebody can object to a decision that was made known on a day. */
export const bezwaarTotEnMet = (bekendgemaakt: Datum): Datum => eindeVanTermijn(bekendgemaakt, BEZWAAR_DAGEN)

/** When an objection came, and when it was posted where that is known. */
export interface Ontvangst {
  readonly ontvangenOp: Datum
  readonly gepostOp?: Datum | undefined
}

/**
 * Whether an objection is in time. Before the decision was made known no term runs: too early is in time (artikel 6:10).
 * @param bekendgemaakt when the decision was sent; not yet: `undefined`
 */
export const isOpTijd = ({ ontvangenOp, gepostOp }: Ontvangst, bekendgemaakt: Datum | undefined): boolean => {
  if (bekendgemaakt === undefined) return true
  const laatste = bezwaarTotEnMet(bekendgemaakt)
  return (
    ontvangenOp <= laatste ||
    (gepostOp !== undefined && gepostOp <= laatste && ontvangenOp <= plusDagen(laatste, DAGEN_ONDERWEG))
  )
}
