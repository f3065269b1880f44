import type { Machtiging } from '../incasso/machtiging.ts'
import type { Regelboekregel } from '../regelboek/regels.ts'
import type { Maandpost } from '../ritbijdragen/regel.ts'
import type { Inning } from './regel.ts'

/**
 * What is otherwise now than when a line was computed: its amount, that it can no longer be collected, that it now can,
 * from where it is collected, how much of a credit is paid back, that a debit of a fixed run must not be made any more, that
 * the rule book of banks does not let it be collected, or of which months the same amount is.
 */
export const VERSCHILLEN = [
  'bedrag',
  'machtigingWeg',
  'machtigingErbij',
  'machtigingAnders',
  'terugbetaling',
  'nietInnen',
  'regelboek',
  'maanden',
] as const
export type Verschil = (typeof VERSCHILLEN)[number]

/** What of a line is looked at again before it is asked. */
export interface Regelbeeld {
  readonly bedragCent: number
  readonly inning: Inning
  readonly terugCent?: number | undefined
  /** Of fares. */
  readonly maanden?: readonly Maandpost[] | undefined
  /** Of a debit: what it is collected with. */
  readonly machtiging?: Machtiging | undefined
  /** Of what would be collected otherwise: which rules of the rule book it breaks. */
  readonly regelboek?: readonly Regelboekregel[] | undefined
}

const MACHTIGINGSVELDEN = ['kenmerk', 'ondertekendOp', 'iban', 'rekeninghouder', 'bic'] as const
const ADRESVELDEN = ['straat', 'postcode', 'plaats', 'land'] as const

const isZelfdeMachtiging = (een: Machtiging | undefined, ander: Machtiging | undefined): boolean =>
  MACHTIGINGSVELDEN.every((veld) => een?.[veld] === ander?.[veld]) &&
  ADRESVELDEN.every((veld) => een?.adres?.[veld] === ander?.adres?.[veld])

const MAANDVELDEN = ['maand', 'ritten', 'bedragCent', 'eerderRitten', 'eerderCent'] as const

const zijnZelfdeMaanden = (een: readonly Maandpost[] = [], ander: readonly Maandpost[] = []): boolean =>
  een.length === ander.length && een.every((post, i) => MAANDVELDEN.every((veld) => post[veld] === ander[i]?.[veld]))

/** How a line is collected otherwise. */
const inningsverschilVan = (oud: Regelbeeld, nu: Regelbeeld): Verschil | undefined => {
  if (oud.inning === 'incasso' && nu.inning !== 'incasso')
    return nu.regelboek === undefined ? 'machtigingWeg' : 'regelboek'
  if (oud.inning !== 'incasso' && nu.inning === 'incasso') return 'machtigingErbij'
  if (nu.inning === 'incasso') return isZelfdeMachtiging(oud.machtiging, nu.machtiging) ? undefined : 'machtigingAnders'
  return (oud.terugCent ?? 0) === (nu.terugCent ?? 0) ? undefined : 'terugbetaling'
}

/** @param nu the line as it would be computed now; nothing where there would be none @returns undefined when it is as it was */
export const verschilVan = (oud: Regelbeeld, nu: Regelbeeld | undefined): Verschil | undefined => {
  if ((nu?.bedragCent ?? 0) !== oud.bedragCent) return 'bedrag'
  if (nu === undefined) return undefined
  return inningsverschilVan(oud, nu) ?? (zijnZelfdeMaanden(oud.maanden, nu.maanden) ? undefined : 'maanden')
}

/** How things are with a debit of a fixed run at the moment that its file leaves. */
export interface Incassobeeld {
  /** With which can be collected on the day of collection; nothing where there is none. */
  readonly machtiging: Machtiging | undefined
  readonly isOverleden: boolean
  /** What of the claim is still to be collected, by the account. */
  readonly onderwegCent: number
  /** Which rules of the rule book it would break. */
  readonly regelboek: readonly Regelboekregel[]
}

/**
 * What is otherwise with a debit: it was paid or given back meanwhile or the holder has died, so that it is not collected;
 * its mandate is gone, or another one, or banks would refuse it. @returns undefined when it can leave as it is
 */
export const incassoverschilVan = (
  incasso: { readonly bedragCent: number; readonly machtiging: Machtiging },
  { machtiging, isOverleden, onderwegCent, regelboek }: Incassobeeld,
): Verschil | undefined => {
  if (isOverleden || onderwegCent !== incasso.bedragCent) return 'nietInnen'
  if (machtiging === undefined) return 'machtigingWeg'
  if (regelboek.length > 0) return 'regelboek'
  return isZelfdeMachtiging(incasso.machtiging, machtiging) ? undefined : 'machtigingAnders'
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
