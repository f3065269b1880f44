import type { Machtiging } from '../incasso/machtiging.ts'
import type { Inning } from './regel.ts'

/**
 * What is otherwise now than when a line was computed: its amount, that it can no longer be collected, that it now can,
 * from where it is collected, or how much of a credit is paid back.
 */
export const VERSCHILLEN = ['bedrag', 'machtigingWeg', 'machtigingErbij', 'machtigingAnders', 'terugbetaling'] as const
export type Verschil = (typeof VERSCHILLEN)[number]

/** What of a line is looked at again before it is asked. */
export interface Regelbeeld {
  readonly bedragCent: number
  readonly inning: Inning
  readonly terugCent?: number | undefined
  /** Of a debit: what it is collected with. */
  readonly machtiging?: Machtiging | undefined
}

const MACHTIGINGSVELDEN = ['kenmerk', 'ondertekendOp', 'iban', 'rekeninghouder', 'bic'] as const
const ADRESVELDEN = ['straat', 'postcode', 'plaats', 'land'] as const

const isZelfdeMachtiging = (een: Machtiging | undefined, ander: Machtiging | undefined): boolean =>
  MACHTIGINGSVELDEN.every((veld) => een?.[veld] === ander?.[veld]) &&
  ADRESVELDEN.every((veld) => een?.adres?.[veld] === ander?.adres?.[veld])

/** @param nu the line as it would be computed now; nothing where there would be none @returns undefined when it is as it was */
export const verschilVan = (oud: Regelbeeld, nu: Regelbeeld | undefined): Verschil | undefined => {
  if ((nu?.bedragCent ?? 0) !== oud.bedragCent) return 'bedrag'
  if (nu === undefined) return undefined
  if (oud.inning === 'incasso' && nu.inning !== 'incasso') return 'machtigingWeg'
  if (oud.inning !== 'incasso' && nu.inning === 'incasso') return 'machtigingErbij'
  if (nu.inning === 'incasso') return isZelfdeMachtiging(oud.machtiging, nu.machtiging) ? undefined : 'machtigingAnders'
  return (oud.terugCent ?? 0) === (nu.terugCent ?? 0) ? undefined : 'terugbetaling'
}

/** What an official can choose for a line of a concept: that it is not asked now, or not collected but invoiced. */
export const KEUZES = ['aanhouden', 'factuur'] as const
export type Keuze = (typeof KEUZES)[number]

/** How a line is collected after that choice. */
export const inningNaKeuze = (inning: Inning, keuze: Keuze | undefined): Inning => {
  if (inning === 'geen') return inning
  if (keuze === 'aanhouden') return 'aangehouden'
  return keuze === 'factuur' && inning === 'incasso' ? 'factuur' : inning
}
