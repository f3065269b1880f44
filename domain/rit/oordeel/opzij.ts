import { decide } from '../../kernel/decision.ts'
import type { Ritbesluit } from './besluit.ts'
import { type Reden, type RegelId, isZelfdeReden } from './reden.ts'

/** Somebody agreed to what had to be put to them: who, as the operator noted it. */
export interface Akkoord {
  readonly door: string
  readonly toelichting?: string | undefined
}

/** The municipality books in spite of its own rules, because of what they would do to this person (Awb 4:84). */
export interface Afwijking {
  readonly motivering: string
}

/** What sets reasons aside: at most one of the two. */
export interface Opzij {
  readonly akkoord?: Akkoord | undefined
  readonly afwijking?: Afwijking | undefined
}

/**
 * The hardship clause is about the rules of the municipality. It makes no pass valid, no time come back and no tariff
 * known, and the regulation itself says "must" and "never" where safety is at stake (ADR 12).
 */
const NOOIT_OPZIJ = new Set<RegelId>([
  'beleid.niet-van-kracht',
  'beleid.geen-tarief',
  'pas.ongeldig',
  'pas.geblokkeerd',
  'tijd.verleden',
  'rit.dubbel',
  'hulpmiddel.scootmobiel-onveilig',
  'bagage.verboden',
])

const magOpzij = (reden: Reden, { akkoord, afwijking }: Opzij): boolean =>
  (akkoord !== undefined && reden.gevolg === 'voorleggen') || (afwijking !== undefined && !NOOIT_OPZIJ.has(reden.regel))

/** A judgement in which reasons were set aside; those that could not be still stand in its decision. */
export interface RitbesluitMetOpzij extends Ritbesluit {
  readonly opzijgezet: readonly Reden[]
}

const zonder = (besluit: Ritbesluit, mag: (reden: Reden) => boolean): RitbesluitMetOpzij => {
  const redenen = besluit.decision.outcome === 'approved' ? [] : besluit.decision.reasons
  const opzijgezet = redenen.filter(mag)
  if (opzijgezet.length === 0) return { ...besluit, opzijgezet }
  const rest = redenen.filter((reden) => !mag(reden))
  return { ...besluit, decision: decide(besluit.ritten, rest, (reden) => reden.gevolg === 'weigeren'), opzijgezet }
}

/** Sets aside what may be set aside, and decides anew by what is left. */
export const zetOpzij = (besluit: Ritbesluit, opzij: Opzij): RitbesluitMetOpzij =>
  zonder(besluit, (reden) => magOpzij(reden, opzij))

/**
 * A ride that is changed: what was set aside for it stays so, as far as nothing about it is different. Somebody agreed
 * to three suitcases, not to four.
 */
export const houdOpzij = (besluit: Ritbesluit, eerder: readonly Reden[]): RitbesluitMetOpzij => {
  const gebleven = zonder(besluit, (reden) => eerder.some((opzij) => isZelfdeReden(opzij, reden)))
  return { ...gebleven, opzijgezet: eerder.filter((opzij) => gebleven.opzijgezet.some((r) => isZelfdeReden(opzij, r))) }
}
