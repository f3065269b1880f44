import type { Ontvangst } from '../../kernel/bezwaartermijn.ts'
import type { Datum } from '../../kernel/tijd/time.ts'

export const BEZWAARUITKOMSTEN = ['gegrond', 'deelsGegrond', 'ongegrond', 'nietOntvankelijk', 'ingetrokken'] as const
export type Bezwaaruitkomst = (typeof BEZWAARUITKOMSTEN)[number]

export interface Uitkomst {
  readonly soort: Bezwaaruitkomst
  readonly datum: Datum
  /** A sentence for the resident. */
  readonly toelichting: string
  /** The decision that was taken because of it: nothing is ever edited. */
  readonly besluitnummer?: string | undefined
}

/** An objection against a decision, as it came. */
export interface Bezwaar extends Ontvangst {
  /** 1 for the first one against a decision. */
  readonly nummer: number
  readonly waarover: string
  /** By the day on which the decision was sent, as it was when the objection was registered. */
  readonly opTijd: boolean
  readonly op: string
  readonly wie: string
  readonly uitkomst?: Uitkomst | undefined
}
