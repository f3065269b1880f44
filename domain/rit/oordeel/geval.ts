import { isGratis, type Regeling, type Tariefperiode } from '../../beleid/index.ts'
import type { Bron } from '../../kernel/citation.ts'
import type { Locatie } from '../../kernel/locatie.ts'
import type { Moment } from '../../kernel/time.ts'
import type { Pas } from '../../pas/index.ts'
import type { Ruimte } from '../../persoon/index.ts'
import type { Ritaanvraag } from '../aanvraag.ts'
import type { Ritafstand, Ritfeiten } from './feiten.ts'
import type { AlternatiefSoort, FeitenPerRegel, Reden, RegelId, WieGratis } from './reden.ts'
import type { Richting } from '../../kernel/reis.ts'
import type { Afwijzing } from '../../kernel/uitkomst.ts'

/** An address of the ride that lies beyond the radius and is no puntbestemming. */
export interface BuitenStraal {
  readonly adres: 'van' | 'naar'
  readonly afstandMeter: number
}

/** One of the rides of a request, with the rules of its own day. */
export interface RitInAanvraag {
  readonly richting: Richting
  readonly van: Locatie
  readonly naar: Locatie
  readonly vertrek: Moment
  readonly aankomstEpochMs: number
  readonly afstand: Ritafstand
  readonly jaar: number
  /** The pass as it is on the day of departure. */
  readonly pas: Pas
  readonly beleid: Regeling | undefined
  readonly tarief: Tariefperiode | undefined
  readonly buitenStraal: readonly BuitenStraal[]
  /** What the year of the ride holds, as it is on the day of departure. */
  readonly ruimte: Ruimte
  /** Metres of this ride that no longer fit in the budget of its year, the earlier ride of the request counted first. */
  readonly bovenBudgetMeter: number
}

/** What a rule looks at: one ride, the request it belongs to and the facts. */
export interface Geval {
  readonly aanvraag: Ritaanvraag
  readonly feiten: Ritfeiten
  readonly rit: RitInAanvraag
  readonly ritten: readonly RitInAanvraag[]
}

export type Regel = {
  readonly id: RegelId
  readonly toets: (geval: Geval) => readonly Reden[]
}

type Melding<R extends RegelId> = {
  readonly bron: Bron
  readonly feiten: FeitenPerRegel[R]
  readonly alternatief?: AlternatiefSoort
}

const regel =
  (uitkomst: Afwijzing) =>
  <R extends RegelId>(id: R, toets: (geval: Geval) => readonly Melding<R>[]): Regel => ({
    id,
    toets: (geval) => {
      const meldingen = toets(geval)
      // The pair of id and facts is right by the type of `toets`; TypeScript cannot see that through the union.
      return meldingen.length === 0
        ? GEEN
        : meldingen.map(
            (m) => ({ regel: id, uitkomst, bron: m.bron, feiten: m.feiten, alternatief: m.alternatief }) as Reden,
          )
    },
  })

const GEEN: readonly never[] = []

/** A rule that refuses. It answers nothing when all is well. */
export const weigert = regel('geweigerd')

/** A rule that leaves the decision to somebody: the driver with the control centre. */
export const legtVoor = regel('voorleggen')

/** Answers the melding when the condition holds. */
export const als = <M>(voorwaarde: boolean, melding: () => M): readonly M[] => (voorwaarde ? [melding()] : GEEN)

/** Whom the tariff of the ride lets travel for nothing: its first fellow traveller, and a medical companion. */
export const wieGratis = ({ tarief }: RitInAanvraag): WieGratis => {
  const [eerste] = tarief?.medereizigers ?? []
  return tarief === undefined || eerste === undefined
    ? {}
    : { begeleiderGratis: isGratis(tarief.medischBegeleider), medereizigerGratis: isGratis(eerste) }
}
