import type { Punt } from '../../../domain/kernel/distance.ts'
import type { Ritafstand } from '../../../domain/rit/index.ts'

/** The port to distances: the length of the direct route for this rider. It always has an answer. */
export type Afstand = (van: Punt, naar: Punt) => Promise<Ritafstand>
