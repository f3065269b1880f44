import type { Afstand } from './services/afstand/afstand.ts'
import type { Beleid } from './services/beleid/beleid.ts'
import type { Pseudoniem } from './services/pseudoniem.ts'
import type { Locaties } from './services/locaties/locaties.ts'
import type { Kloksprong } from './stores/onderhoud/klok.ts'
import type { Store } from './stores/store.ts'

/** Takes one line of the log: never a path, a body or a person. */
export type Log = (entry: Readonly<Record<string, unknown>>) => void

/** Everything a use case needs from outside; made once, at start-up. */
export interface Deps extends Beleid {
  readonly store: Store
  readonly locaties: Locaties
  readonly afstand: Afstand
  readonly pseudoniem: Pseudoniem
  /** An installation to try things on, where everybody is invented: only there an amount that is an example may be asked. */
  readonly proef?: boolean
  /** Gemeenten so small that one person may write new rules and fix them. */
  readonly zonderVierOgen?: readonly string[]
  /** Gemeenten where another person fixes contributions than computed them, and another fetches the debits than fixed them. */
  readonly vierOgenInnen?: readonly string[]
  /** Milliseconds since 1970. */
  readonly nu: () => number
  /** When that went back, in the last days. On AWS clocks do not. */
  readonly kloksprongen?: () => readonly Kloksprong[]
  /** Tells whoever works on runs of contributions that one has begun. On AWS nobody: the event of the new run does. */
  readonly wekRun?: (gemeente: string, runnummer: string) => void
  /** The same of the letters of a run, that are all to be made. */
  readonly wekDrukwerk?: (gemeente: string, runnummer: string) => void
  /** The same of a simulation. */
  readonly wekSimulatie?: (gemeente: string, nummer: string) => void
}
