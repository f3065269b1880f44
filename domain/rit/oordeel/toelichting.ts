import type { Bron } from '../../kernel/citation.ts'
import type { Reden } from './reden.ts'
import { TEKSTEN, type Uitleg } from './teksten.ts'
import { VALYS } from './verwijzing.ts'

/** A reason that was kept can outlive its rule. */
const VERVALLEN: Uitleg = { tekst: 'Deze reden komt van een regel die er nu niet meer is.' }

/** A reason as a person reads it. */
export interface Toelichting {
  readonly tekst: string
  readonly alternatief?: {
    readonly soort: string
    readonly tekst: string
    readonly naam?: string
    readonly telefoon?: string
    readonly bron?: Bron
  }
}

export const lichtToe = (reden: Reden): Toelichting => {
  // `reden` pairs its rule with the facts of that rule; TypeScript cannot follow the pair into the table.
  const uitleg = Object.hasOwn(TEKSTEN, reden.regel)
    ? (TEKSTEN[reden.regel] as (feiten: Reden['feiten']) => Uitleg)(reden.feiten)
    : VERVALLEN
  const soort = reden.alternatief
  if (soort === undefined) return { tekst: uitleg.tekst }
  if (soort === 'valys') return { tekst: uitleg.tekst, alternatief: { soort, ...VALYS } }
  const tekst = uitleg.alternatief
  return tekst === undefined ? { tekst: uitleg.tekst } : { tekst: uitleg.tekst, alternatief: { soort, tekst } }
}
