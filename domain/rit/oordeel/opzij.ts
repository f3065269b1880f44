import { beslis } from '../../kernel/uitkomst.ts'
import type { Ritbesluit } from './besluit.ts'
import { type Reden, type RegelId, isZelfdeReden } from './reden.ts'

/** Somebody agreed to what had to be put to them: who, as the operator noted it. */
export interface Akkoord {
  readonly door: string
  readonly toelichting?: string | undefined
}

/** The municipality books in spite of its own rules, because of what they would do to this person, where they allow that. */
export interface Afwijking {
  readonly motivering: string
}

/** What sets reasons aside: at most one of the two. */
export interface Opzij {
  readonly akkoord?: Akkoord | undefined
  readonly afwijking?: Afwijking | undefined
}

/** Who may book at all. */
export const BOEKERS = ['pashouder', 'centralist', 'gemeente'] as const
export type Boeker = (typeof BOEKERS)[number]

/**
 * In which roles somebody may book so: an agreement is noted by an operator, who has somebody on the telephone; the
 * hardship clause is the municipality's, and is all that the municipality books with (ADR 12).
 */
export const boekersVan = ({ akkoord, afwijking }: Opzij): readonly Boeker[] => {
  if (afwijking !== undefined) return ['gemeente']
  return akkoord === undefined ? ['pashouder', 'centralist'] : ['centralist']
}

/**
 * The hardship clause is about the rules of the municipality. It makes no pass valid, no time come back and no tariff
 * known, and the regulation itself says "must", "never" and "at least" where safety is at stake (ADR 12, ADR 65).
 */
const NOOIT_OPZIJ = new Set<RegelId>([
  'beleid.niet-van-kracht',
  'beleid.geen-tarief',
  'pas.ongeldig',
  'pas.geblokkeerd',
  'tijd.verleden',
  'rit.dubbel',
  'gebied.zones-onbekend',
  'meereizen.pas-onbekend',
  'meereizen.begeleider-ontbreekt',
  'meereizen.begeleider-te-jong',
  'hulpmiddel.scootmobiel-onveilig',
  'bagage.verboden',
])

const magOpzij = (reden: Reden, { akkoord, afwijking }: Opzij): boolean =>
  (akkoord !== undefined && reden.uitkomst === 'voorleggen') ||
  (afwijking !== undefined && !NOOIT_OPZIJ.has(reden.regel))

/** A judgement in which reasons were set aside; those that could not be still stand in its decision. */
export interface RitbesluitMetOpzij extends Ritbesluit {
  readonly opzijgezet: readonly Reden[]
}

const zonder = (besluit: Ritbesluit, mag: (reden: Reden) => boolean): RitbesluitMetOpzij => {
  const redenen = besluit.beslissing.uitkomst === 'toegestaan' ? [] : besluit.beslissing.redenen
  const opzijgezet = redenen.filter(mag)
  if (opzijgezet.length === 0) return { ...besluit, opzijgezet }
  const rest = redenen.filter((reden) => !mag(reden))
  return { ...besluit, beslissing: beslis(besluit.ritten, rest, (reden) => reden.uitkomst === 'geweigerd'), opzijgezet }
}

/** Sets aside what may be set aside, and decides anew by what is left. */
export const zetOpzij = (besluit: Ritbesluit, opzij: Opzij): RitbesluitMetOpzij =>
  zonder(besluit, (reden) => magOpzij(reden, opzij))

/** Why a deviation is no deviation: there is nothing to set aside, or nothing by which it may be. */
export type Ongegrond = 'nietNodig' | 'geenGrond'

/**
 * A deviation sets something aside, on a ground that the regeling itself gives (Harlingen: its hardship clause, Awb 4:84).
 * That article is about beleidsregels: a verordening must have a clause of its own.
 * @returns undefined where it does, or where no deviation was asked
 */
export const waaromOngegrond = (
  { ritten, beslissing, opzijgezet }: RitbesluitMetOpzij,
  { afwijking }: Opzij,
): Ongegrond | undefined => {
  if (afwijking === undefined) return undefined
  if (ritten.some(({ beleid }) => beleid !== undefined && beleid.afwijken === undefined)) return 'geenGrond'
  return beslissing.uitkomst === 'toegestaan' && opzijgezet.length === 0 ? 'nietNodig' : undefined
}

/**
 * A ride that is changed: what was set aside for it stays so, as far as nothing about it is different. Somebody agreed
 * to three suitcases, not to four.
 */
export const houdOpzij = (besluit: Ritbesluit, eerder: readonly Reden[]): RitbesluitMetOpzij => {
  const gebleven = zonder(besluit, (reden) => eerder.some((opzij) => isZelfdeReden(opzij, reden)))
  return { ...gebleven, opzijgezet: eerder.filter((opzij) => gebleven.opzijgezet.some((r) => isZelfdeReden(opzij, r))) }
}
