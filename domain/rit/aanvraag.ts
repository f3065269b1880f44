import type { Bagage, Dier, Hulpmiddel, Meereizende, Ritdoel } from '../kernel/reis.ts'
import type { Locatie } from '../kernel/plaats/locatie.ts'
import type { Moment } from '../kernel/tijd/time.ts'

/** A wish to travel: read, its places resolved and its times on the Dutch clock. Age in `meereizenden` is in whole years. */
export interface Ritaanvraag {
  readonly pasnummer: string
  readonly van: Locatie
  readonly naar: Locatie
  readonly tijdstip: { readonly soort: 'vertrek' | 'aankomst'; readonly moment: Moment }
  /** Only for one ride by itself: that it is the return ride of a journey. */
  readonly richting?: 'retour' | undefined
  /** Departure of the return ride, between the same two places the other way round. */
  readonly retour?: Moment | undefined
  readonly meereizenden: readonly Meereizende[]
  readonly hulpmiddelen: readonly Hulpmiddel[]
  readonly dieren: readonly Dier[]
  readonly bagage: Bagage
  readonly ritdoel?: Ritdoel | undefined
}
