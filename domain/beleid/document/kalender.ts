import { WEEKDAGEN } from '../../kernel/tekst.ts'
import { nabij } from './nabij.ts'

const DAG_VAN_HET_JAAR = /^\d{2}-\d{2}$/

/** What was read, or what is wrong with it. */
export type Gelezen = { readonly waarde: unknown } | { readonly fout: string }

/** A day of a list of days, as it is judged; `6` for `zaterdag` may be written too. */
export const leesDag = (dag: unknown): Gelezen => {
  if (typeof dag !== 'string' || dag === 'feestdag' || DAG_VAN_HET_JAAR.test(dag)) return { waarde: dag }
  const nummer = WEEKDAGEN.findIndex((naam) => naam === dag.toLowerCase())
  if (nummer !== -1) return { waarde: nummer + 1 }
  const bedoeld = nabij(dag, [...WEEKDAGEN, 'feestdag'])
  return {
    fout:
      `“${dag.slice(0, 60)}” is geen dag. Schrijf zaterdag, feestdag, of een dag van het jaar als 12-25 (25 december).` +
      (bedoeld === undefined ? '' : ` Bedoelt u “${bedoeld}”?`),
  }
}

/** Fields with a time of the clock; one of them is also the begin of a ride, which is a group. */
const KLOKVELDEN: ReadonlySet<string> = new Set(['van', 'tot', 'totEnMet', 'klok'])
const KLOK = /^(\d{1,2})[.:](\d{2})$/

/** A time of the clock, also as `7:00` and `07.00`. Without quotes YAML makes it a number, and 8.30 is then 8.3. */
export const leesKlok = (veld: string, waarde: unknown): Gelezen => {
  if (!KLOKVELDEN.has(veld)) return { waarde }
  if (typeof waarde === 'number') return { fout: 'Zet een tijd tussen aanhalingstekens: "08:30".' }
  const [, uur, minuut] = typeof waarde === 'string' ? (KLOK.exec(waarde.trim()) ?? []) : []
  return { waarde: uur === undefined ? waarde : `${uur.padStart(2, '0')}:${minuut}` }
}
