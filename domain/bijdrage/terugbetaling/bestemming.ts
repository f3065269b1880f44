import { isIban } from '../incasso/kenmerk.ts'
import { isBankbedrag, isBanknaam } from '../regelboek/banktekst.ts'

/** An account that money goes back to, with the name as banks take it. */
export interface Terugbetaalrekening {
  readonly iban: string
  readonly naam: string
}

/** Why nothing can be paid back by itself: an official gives an account, or writes the name otherwise. */
export const TERUGBETAALFOUTEN = [
  'rekeningOnbekend',
  'overleden',
  'overgedragen',
  'ibanOnjuist',
  'naamOnschrijfbaar',
  'bedragOnjuist',
] as const
export type Terugbetaalfout = (typeof TERUGBETAALFOUTEN)[number]

/** What is known of where a credit can go. */
export interface Terugbetaalfeiten {
  readonly bedragCent: number
  /** Given by an official, for this refund. */
  readonly gegeven: Terugbetaalrekening | undefined
  /** Of the mandate. */
  readonly bekend: Terugbetaalrekening | undefined
  readonly isOverleden: boolean
  /** The finance package took a claim of this account over that is asked for the same: it may pay this back too. */
  readonly isOvergedragen: boolean
}

/**
 * Where a credit is paid back to: the account that an official gives, else the one of the mandate. Of a holder who died the
 * heirs say where it goes; nobody guesses. What the finance package has a hand in is not paid back as long as it has.
 */
export const bestemmingVan = ({
  bedragCent,
  gegeven,
  bekend,
  isOverleden,
  isOvergedragen,
}: Terugbetaalfeiten): Terugbetaalrekening | Terugbetaalfout => {
  if (isOvergedragen) return 'overgedragen'
  const rekening = gegeven ?? (isOverleden ? undefined : bekend)
  if (rekening === undefined) return isOverleden ? 'overleden' : 'rekeningOnbekend'
  if (!isIban(rekening.iban)) return 'ibanOnjuist'
  if (!isBanknaam(rekening.naam)) return 'naamOnschrijfbaar'
  return isBankbedrag(bedragCent) ? rekening : 'bedragOnjuist'
}
