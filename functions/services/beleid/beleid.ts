import type { Regelingen } from '../../../domain/beleid/documenten.ts'
import type { Regeling } from '../../../domain/beleid/index.ts'

/** The port to policies: which rules each gemeente has and had. */
export interface Beleid {
  /** Every version of the rules of a gemeente, by date; none of a gemeente that has no rules. */
  readonly versies: (gemeente: string) => Promise<readonly Regeling[]>
  /** Every gemeente that has rules. */
  readonly gemeenten: () => Promise<readonly string[]>
  /** Reads the rules of a gemeente anew the next time: something of them was changed here. */
  readonly vergeet: (gemeente: string) => void
}

/** Policies that were read before. */
export const beleidUit = (regelingen: Regelingen): Beleid => ({
  versies: (gemeente) => Promise.resolve(regelingen.get(gemeente) ?? []),
  gemeenten: () => Promise.resolve([...regelingen.keys()]),
  vergeet: () => {},
})
