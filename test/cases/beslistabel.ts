import type { AlternatiefSoort, FeitenPerRegel, RegelId } from '../../domain/rit/oordeel/reden.ts'
import type { Situatie } from '../domain/support.ts'

/** A reason as a case expects it: what it says, where it stands in the law, and what must be in the sentences. */
export interface Verwacht {
  readonly regel: RegelId
  readonly feiten: FeitenPerRegel[RegelId]
  readonly artikel: string
  readonly kop: string | undefined
  /** Parts of the Dutch sentence. */
  readonly tekst: readonly string[]
  readonly alternatief: AlternatiefSoort | undefined
  /** Parts of the sentence that says what does work. */
  readonly wel: readonly string[]
  readonly richting?: 'heen' | 'retour'
}

/** One row: a situation and every reason it meets, in order. No reasons: the ride may be booked. */
export interface Geval extends Situatie {
  readonly geval: string
  readonly redenen: readonly Verwacht[]
  /** Refused when there are reasons, unless the case says that somebody has to decide. */
  readonly uitkomst?: 'voorleggen'
}

/** All rows that prove one rule: below, at and above its limit. */
export interface Beslistabel {
  readonly regel: RegelId
  readonly gevallen: readonly Geval[]
}

/** Makes the expectations of one rule: what is the same in every row is said once. */
export const verwachting =
  <R extends RegelId>(
    regel: R,
    vast: {
      readonly artikel: string
      readonly kop?: string
      readonly alternatief: AlternatiefSoort | undefined
      readonly tekst?: readonly string[]
      readonly wel?: readonly string[]
    },
  ) =>
  (feiten: FeitenPerRegel[R], more: Partial<Verwacht> = {}): Verwacht => ({
    regel,
    feiten,
    artikel: vast.artikel,
    kop: vast.kop,
    alternatief: vast.alternatief,
    tekst: vast.tekst ?? [],
    wel: vast.wel ?? [],
    ...more,
  })

/** The citation of a rule that no regulation states. */
export const EIGEN_REGEL = 'eigen regel van Opstap'
