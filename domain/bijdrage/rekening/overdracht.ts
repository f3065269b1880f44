import type { Datum } from '../../kernel/tijd/time.ts'
import { betaalTotEnMet, type Betaaltermijn } from '../incasso/betaaltermijn.ts'
import type { Overdracht } from './mutatie.ts'
import { overdrachtVan, type Postsaldo, type Rekeningpost } from './rekening.ts'
import { termijnVanaf } from './uitstel.ts'

/** A claim that was not paid in its term: since when the term ran, its last day, and what is left in whole cents. */
export interface Achterstand {
  readonly termijnVanaf: Datum
  readonly betaalTotEnMet: Datum
  /** Of what was taken over: also what waits for an objection, and 0 once nothing is left. */
  readonly openstaandCent: number
  readonly wachtOpBezwaar: boolean
  /** That it was taken over, by whom, when, and how much of it was left then. */
  readonly overdracht: Overdracht | undefined
}

/**
 * What of a claim is late on a day, so that the finance package can take it over (Awb 4:97: after the term of 4:87 whoever
 * owes is in default). Nothing is as long as its decision was not sent, or it is with the bank, under objection or set off.
 * What was taken over stays, whatever becomes of it, so that the package sees what changed.
 */
export const achterstandVan = (
  post: Pick<Rekeningpost, 'bezwaren' | 'mutaties'> & { readonly verzondenOp: Datum | undefined },
  {
    openstaandCent,
    uitgesteldCent,
    overgedragenCent,
  }: Pick<Postsaldo, 'openstaandCent' | 'uitgesteldCent' | 'overgedragenCent'>,
  { termijn, vandaag }: { readonly termijn: Betaaltermijn; readonly vandaag: Datum },
): Achterstand | undefined => {
  const vanaf = termijnVanaf(post)
  if (vanaf === undefined) return undefined
  const overdracht = overdrachtVan(post)
  const betaalTot = betaalTotEnMet(vanaf, termijn)
  if (overdracht === undefined && (openstaandCent <= 0 || betaalTot >= vandaag)) return undefined
  return {
    termijnVanaf: vanaf,
    betaalTotEnMet: betaalTot,
    openstaandCent: overdracht === undefined ? openstaandCent : overgedragenCent + uitgesteldCent,
    wachtOpBezwaar: uitgesteldCent > 0,
    overdracht,
  }
}

/**
 * Whether a claim can be taken over: it is late, it was not before, and what the package took over is what is left. Else
 * somebody paid after the list was made, and the package would ask too much.
 */
export const toetsOverdracht = (
  laat: Achterstand | undefined,
  bedragCent: number,
): 'verwerkt' | 'alVerwerkt' | 'nietTeLaat' | 'bedragAnders' => {
  if (laat === undefined) return 'nietTeLaat'
  if (laat.overdracht !== undefined) return 'alVerwerkt'
  return laat.openstaandCent === bedragCent ? 'verwerkt' : 'bedragAnders'
}
