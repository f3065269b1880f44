import { jaarVan, plusMaanden, type Datum } from '../kernel/tijd/time.ts'
import type { Bewaren } from './schema/bewaren.ts'

/**
 * Where a policy is silent. Data may not be kept for ever (AVG art. 5 lid 1 onder e), and a file of the Wmo may not be
 * thrown away too soon: fifteen years is what archivists read in the law (ADR 25). A municipality sets its own.
 */
export const BEWAREN_ALS_BELEID_ZWIJGT: Bewaren = {
  ritMaanden: 180,
  pasMaandenNaEinde: 180,
  logboekMaanden: 60,
  status: 'voorbeeld',
  bron: { regeling: 'Keuze van Opstap waar de tekst zwijgt', artikel: 'Bewaartermijnen' },
}

/**
 * The last calendar year whose rides may be thrown away on a day. Years go whole, with their metres, so that the rides of a
 * year that is left always add up to its metres.
 */
export const laatsteJaarDatWegMag = (vandaag: Datum, { ritMaanden }: Bewaren): number => {
  let jaar = jaarVan(vandaag) - 1
  while (plusMaanden(`${jaar}-12-31`, ritMaanden) >= vandaag) jaar -= 1
  return jaar
}

/** @param laatsteDag on which the pass was valid */
export const pasMagWeg = (laatsteDag: Datum, vandaag: Datum, { pasMaandenNaEinde }: Bewaren): boolean =>
  plusMaanden(laatsteDag, pasMaandenNaEinde) < vandaag
