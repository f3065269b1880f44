import { eindeVanTermijn } from '../kernel/feestdag.ts'
import type { Datum } from '../kernel/time.ts'

/** Six weeks (Algemene wet bestuursrecht, artikel 6:7), from the day after the decision was made known (artikel 6:8, lid 1). */
const BEZWAAR_DAGEN = 42

/** The last day on which somebody can object to what was decided on a day. */
export const bezwaarTotEnMet = (besluitdatum: Datum): Datum => eindeVanTermijn(besluitdatum, BEZWAAR_DAGEN)
