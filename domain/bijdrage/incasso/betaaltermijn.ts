import { eindeVanTermijn } from '../../kernel/tijd/feestdag.ts'
import type { Datum } from '../../kernel/tijd/time.ts'

/** How long somebody has to pay, as a municipality said it. */
export interface Betaaltermijn {
  readonly betaaltermijnDagen: number
  /** The article of its own rules that sets a term of less than six weeks. */
  readonly betaaltermijnArtikel?: string | undefined
}

/** Algemene wet bestuursrecht, artikel 4:87, lid 1: six weeks, or later where the decision says so. */
const ZES_WEKEN_DAGEN = 42

/** Less than six weeks can only be where a legal provision says so (artikel 4:87, lid 2). */
export const isTermijnTeKort = ({ betaaltermijnDagen, betaaltermijnArtikel }: Betaaltermijn): boolean =>
  betaaltermijnArtikel === undefined && betaaltermijnDagen < ZES_WEKEN_DAGEN

/** The term that holds, also of what was entered before this was asked, in days. */
export const geldendeTermijnDagen = (termijn: Betaaltermijn): number =>
  isTermijnTeKort(termijn) ? ZES_WEKEN_DAGEN : termijn.betaaltermijnDagen

/** The last day to pay on. @param besluitdatum the day on which the decision was made known */
export const betaalTotEnMet = (besluitdatum: Datum, termijn: Betaaltermijn): Datum =>
  eindeVanTermijn(besluitdatum, geldendeTermijnDagen(termijn))
