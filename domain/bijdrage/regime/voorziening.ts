import type { Bron } from '../../kernel/citation.ts'

export const VORMEN = ['maatwerk', 'pgb', 'algemeen'] as const
export const VOORZIENINGEN = ['vervoer', 'beschermdWonen', 'opvang', 'overig'] as const

/** The three conditions of a lasting relation, each judged for the provision as a whole, by most of its clients. */
export interface Duurzaamheid {
  /** Personal help, of which labour is by far the largest cost. */
  readonly persoonlijkMetArbeidAlsGrootsteKosten: boolean
  /** That it is the same helper each time matters for the client. */
  readonly continuiteitVanDeBand: boolean
  /** Used for a long time, and not now and then. */
  readonly langdurigGebruik: boolean
}

/** What a municipality tells about a provision, to hear under which rules its contribution falls. */
export interface Voorziening {
  readonly bijdrageGevraagd: boolean
  readonly vorm: (typeof VORMEN)[number]
  readonly soort: (typeof VOORZIENINGEN)[number]
  /** Needed for an `algemeen` one. */
  readonly duurzaamheid?: Duurzaamheid | undefined
  /** The article of the verordening that exempts transport, where it has one. */
  readonly uitzonderingInVerordening?: string | undefined
  /** The municipality brings an `algemeen` one under the abonnementstarief of its own free will. */
  readonly vrijwilligAangewezen: boolean
}

/**
 * - `geenBijdrage`: nothing is asked, so no regime applies
 * - `abonnementstarief`: one monthly amount for all, collected by the CAK
 * - `eigenBijdrage`: the municipality sets it by verordening, never above the cost price
 * - `inkomensafhankelijk`: beschermd wonen and opvang keep their own system
 */
export const REGIMES = ['geenBijdrage', 'abonnementstarief', 'eigenBijdrage', 'inkomensafhankelijk'] as const
export type Regime = (typeof REGIMES)[number]

/** A step of the note with the answer that was given. */
export interface Stap {
  readonly stap: 1 | 2 | 3 | 4
  readonly vraag: string
  readonly antwoord: 'ja' | 'nee'
  readonly toelichting: string
  readonly bron: Bron
}

/** Something that must stand in the verordening for the outcome to hold. */
export interface Vereiste {
  readonly tekst: string
  readonly bron: Bron
}

export interface Regimebesluit {
  readonly uitkomst: Regime
  readonly toelichting: string
  readonly stappen: readonly Stap[]
  readonly verordening: readonly Vereiste[]
}
