import { plusJaren, type Datum } from '../../kernel/tijd/time.ts'
import type { Inning } from '../jaar/regel.ts'

/** Where the holder of an account lives, as banks write it. */
export interface Rekeningadres {
  readonly straat?: string | undefined
  readonly postcode?: string | undefined
  readonly plaats: string
  /** Two letters (ISO 3166). */
  readonly land: string
}

/** Permission to collect by direct debit. An IBAN is kept without spaces. */
export interface Machtiging {
  /** The mandate reference, which the bank shows with every collection. */
  readonly kenmerk: string
  readonly ondertekendOp: Datum
  readonly iban: string
  readonly rekeninghouder: string
  /** Needed of an account outside the EEA, as is `bic`. */
  readonly adres?: Rekeningadres | undefined
  readonly bic?: string | undefined
}

const VERVALT_NA_JAAR = 3

/**
 * The last day on which may be collected: a mandate lapses when it is not used for 36 months (SEPA Core Direct Debit
 * Rulebook of the European Payments Council).
 */
export const geldigTotEnMet = ({ ondertekendOp }: Machtiging, laatstGebruikt: Datum | undefined): Datum =>
  plusJaren(
    laatstGebruikt !== undefined && laatstGebruikt > ondertekendOp ? laatstGebruikt : ondertekendOp,
    VERVALT_NA_JAAR,
  )

/** @param incassodatum the day on which would be collected */
export const magIncasseren = (
  machtiging: Machtiging,
  laatstGebruikt: Datum | undefined,
  incassodatum: Datum,
): boolean => machtiging.ondertekendOp <= incassodatum && incassodatum <= geldigTotEnMet(machtiging, laatstGebruikt)

/**
 * Whether a debit must tell that the account of its mandate changed since it was last collected with (SEPA Core Direct Debit
 * Rulebook, AT-24): a bank refuses one that does not. Another reference is another mandate.
 */
export const isAndereRekening = (
  { kenmerk, iban }: Pick<Machtiging, 'kenmerk' | 'iban'>,
  laatst: Pick<Machtiging, 'kenmerk' | 'iban'> | undefined,
): boolean => laatst?.kenmerk === kenmerk && laatst.iban !== iban

/** @param terugCent how much of a credit is paid back */
export const inningVan = (
  bedragCent: number,
  { heeftMachtiging, terugCent }: { readonly heeftMachtiging: boolean; readonly terugCent: number },
): Inning => {
  if (bedragCent === 0) return 'geen'
  if (bedragCent < 0) return terugCent > 0 ? 'terugbetaling' : 'verrekening'
  return heeftMachtiging ? 'incasso' : 'factuur'
}

/** `NL91ABNA0417164300` → `NL91 **** **** **43 00`: enough to recognise one's own account by. */
export const gemaskeerd = (iban: string): string => {
  const zichtbaar = 4
  const masker = iban
    .split('')
    .map((teken, i) => (i < zichtbaar || i >= iban.length - zichtbaar ? teken : '*'))
    .join('')
  return masker.replaceAll(/(.{4})(?=.)/g, '$1 ')
}
