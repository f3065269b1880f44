import type { Regeling } from '../../beleid/index.ts'
import { systeem, type Bron } from '../../kernel/citation.ts'
import type { Afwijzing } from '../../kernel/uitkomst.ts'
import type { Geval } from './geval.ts'
import type { AlternatiefSoort, FeitenPerRegel, Reden, RegelId } from './reden.ts'

/** A rule as it is in the list: what its sentence asks, where that stands, and how a ride is held to it. */
export interface Regel {
  readonly id: RegelId
  /** The sentence, where it was published. */
  readonly wet: Bron
  /** What that sentence asks, in our own words: Dutch of level B1. */
  readonly vraagt: string
  /** The article on which a policy rests what it says about this; `undefined` where it is silent and the rule asks nothing. */
  readonly bronIn: (beleid: Regeling | undefined) => Bron | undefined
  readonly toets: (geval: Geval) => readonly Reden[]
}

interface Melding<R extends RegelId> {
  readonly feiten: FeitenPerRegel[R]
  readonly alternatief?: AlternatiefSoort | undefined
  /** Where the policy names more than one source for its part: that of this melding. */
  readonly bron?: Bron
  /** Where a rule refuses one ride and leaves another to somebody. */
  readonly uitkomst?: Afwijzing
}

interface Regelzin<R extends RegelId, Deel extends Bronvermelding> extends Pick<Regel, 'wet' | 'vraagt'> {
  /** The part of the policy that speaks of it, with its source; `undefined` where the policy is silent. */
  readonly deel: (beleid: Regeling | undefined) => Deel | undefined
  /** What is wrong with a ride; nothing when all is well. */
  readonly toets: (geval: Geval, deel: Deel) => readonly Melding<R>[]
}
interface Bronvermelding {
  readonly bron: Bron
}

const GEEN: readonly never[] = []

const regel =
  (uitkomst: Afwijzing) =>
  <R extends RegelId, Deel extends Bronvermelding>(id: R, { wet, vraagt, deel, toets }: Regelzin<R, Deel>): Regel => ({
    id,
    wet,
    vraagt,
    bronIn: (beleid) => deel(beleid)?.bron,
    toets: (geval) => {
      const gevonden = deel(geval.rit.beleid)
      const meldingen = gevonden === undefined ? GEEN : toets(geval, gevonden)
      // The pair of id and facts is right by the type of `toets`; TypeScript cannot see that through the union.
      return gevonden === undefined || meldingen.length === 0
        ? GEEN
        : meldingen.map(
            ({ feiten, alternatief, bron = gevonden.bron, uitkomst: eigen = uitkomst }) =>
              ({ regel: id, uitkomst: eigen, bron, feiten, alternatief }) as Reden,
          )
    },
  })

/** A rule that refuses. */
export const weigert = regel('geweigerd')

/** A rule that leaves the decision to somebody: the driver with the control centre. */
export const legtVoor = regel('voorleggen')

/** The part of a rule that holds under every policy, and without one. */
export const altijd = (): Bronvermelding => EIGEN
const EIGEN: Bronvermelding = { bron: systeem }

/** Answers the melding when the condition holds. */
export const als = <M>(voorwaarde: boolean, melding: () => M): readonly M[] => (voorwaarde ? [melding()] : GEEN)
