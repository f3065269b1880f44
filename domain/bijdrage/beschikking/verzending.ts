import { plusDagen, type Datum } from '../../kernel/tijd/time.ts'

/** Why a day is none on which a decision was sent. */
export type Verzendfout = 'nogNiet' | 'voorBesluit'

/**
 * Whether a decision can have been sent on a day: not before it was taken, and not tomorrow.
 * Source: Algemene wet bestuursrecht, artikel 3:41.
 */
export const toetsVerzending = (
  datum: Datum,
  { besluitdatum, vandaag }: { readonly besluitdatum: Datum; readonly vandaag: Datum },
): Verzendfout | undefined => {
  if (datum > vandaag) return 'nogNiet'
  return datum < besluitdatum ? 'voorBesluit' : undefined
}

/** Source: SEPA Core Direct Debit rule book: fourteen calendar days, unless debtor and creditor agreed otherwise. */
const VOORAANKONDIGING_DAGEN = 14

/** The last day on which a letter announces a debit in time. */
export const aankondigenTotEnMet = (incassodatum: Datum): Datum => plusDagen(incassodatum, -VOORAANKONDIGING_DAGEN)
