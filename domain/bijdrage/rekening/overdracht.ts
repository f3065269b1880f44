import type { Datum } from '../../kernel/tijd/time.ts'
import { betaalTotEnMet, type Betaaltermijn } from '../incasso/betaaltermijn.ts'
import type { Postsaldo, Rekeningpost } from './rekening.ts'
import { termijnVanaf } from './uitstel.ts'

/** A claim that was not paid in its term: since when the term ran, its last day, and what is left in whole cents. */
export interface Achterstand {
  readonly termijnVanaf: Datum
  readonly betaalTotEnMet: Datum
  readonly openstaandCent: number
}

/**
 * What of a claim is late on a day, so that the finance package can take it over (Awb 4:97: after the term of 4:87 whoever
 * owes is in default). Nothing is as long as its decision was not sent, or it is with the bank, under objection or set off.
 */
export const achterstandVan = (
  post: Pick<Rekeningpost, 'bezwaren' | 'mutaties'> & { readonly verzondenOp: Datum | undefined },
  { openstaandCent }: Pick<Postsaldo, 'openstaandCent'>,
  { termijn, vandaag }: { readonly termijn: Betaaltermijn; readonly vandaag: Datum },
): Achterstand | undefined => {
  const vanaf = termijnVanaf(post)
  if (openstaandCent <= 0 || vanaf === undefined) return undefined
  const laatsteDag = betaalTotEnMet(vanaf, termijn)
  return laatsteDag < vandaag ? { termijnVanaf: vanaf, betaalTotEnMet: laatsteDag, openstaandCent } : undefined
}
