import type { Regeling } from '../../../../domain/beleid/index.ts'
import type { Bijdrageregel } from '../../../../domain/bijdrage/index.ts'
import type { Regel } from '../../../stores/bijdrage/bijdrageregels.ts'
import type { Run } from '../../../stores/bijdrage/bijdrageruns.ts'
import type { VasteRuns } from '../rekening/lees-rekening.ts'
import type { DubbelePassen } from './regel/dubbele-passen.ts'
import type { Opslag } from './regel/ritgebruik.ts'

/** What stays the same while one birthday of a run is worked through. */
export interface Werk {
  readonly deps: Opslag
  readonly gemeente: string
  readonly run: Run
  readonly versies: readonly Regeling[]
  /** Fixed runs of every year: what they asked, and when they collected. */
  readonly runs: VasteRuns
  readonly dag: string
  readonly dubbel: DubbelePassen
}

/** What a run asks of a pass, before it is known how that is collected. */
export interface Ongeteld {
  readonly regel: Bijdrageregel & Pick<Regel, 'maanden'>
  /** The other passes of the same person. */
  readonly anderePassen: readonly string[]
  /** This run holds its line already: its birthday was corrected meanwhile, so that it is met twice. */
  readonly alGedaan: boolean
}
