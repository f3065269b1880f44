import { isBetalingskenmerk } from '../incasso/kenmerk.ts'
import type { Mutatie } from '../rekening/mutatie.ts'

/** A refund is called after the claim that it is of, and its place in the history of that: so it is told from every other. */
export interface Terugbetaalkenmerk {
  readonly kenmerk: string
  readonly mutatie: number
}

/** What a bank carries along with a refund (EndToEndId): at most 31 characters. */
export const terugbetaalkenmerk = ({ kenmerk, mutatie }: Terugbetaalkenmerk): string => `T${mutatie}-${kenmerk}`

/** @returns undefined when it is not one of Opstap's */
export const leesTerugbetaalkenmerk = (tekst: string | undefined): Terugbetaalkenmerk | undefined => {
  const { mutatie = '', kenmerk = '' } = /^T(?<mutatie>[1-9]\d{0,3})-(?<kenmerk>RF\w+)$/.exec(tekst ?? '')?.groups ?? {}
  return isBetalingskenmerk(kenmerk) ? { kenmerk, mutatie: Number(mutatie) } : undefined
}

/** Whether it is a refund that stands in a file for the bank: whether that money went only the bank can tell. */
export const gaatViaBank = (mutatie: Mutatie): boolean =>
  mutatie.soort === 'terugbetaling' && leesTerugbetaalkenmerk(mutatie.betaling) !== undefined
