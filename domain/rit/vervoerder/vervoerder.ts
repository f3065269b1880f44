import type { Regeling } from '../../beleid/index.ts'
import { geldtOp, LAATSTE_DATUM, type Geldigheid } from '../../kernel/tijd/periode.ts'
import { momentVan, plusDagen, type Datum } from '../../kernel/tijd/time.ts'
import { VERVOERTYPEN, type Vervoertype } from '../../pas/index.ts'
import { dienstdagVan } from '../oordeel/tijd/dienstdag.ts'
import type { Rit } from '../rit.ts'
import type { Contract } from './contract.ts'

/** Which rides a carrier drives; what is left out makes no difference. */
export interface Vervoersgebied {
  readonly vervoertypen?: readonly Vervoertype[] | undefined
  /** Towns where a ride begins or ends, by their official name. */
  readonly woonplaatsen?: readonly string[] | undefined
}

/** A company that drives for a gemeente, from a day on and up to and including another. */
export interface Vervoerder extends Geldigheid {
  readonly vervoerdersnummer: string
  readonly naam: string
  readonly rijdt: Vervoersgebied
  /** What was agreed about price; without it no invoice can be held against it. */
  readonly contract?: Contract | undefined
}

/** What it depends on whose ride it is. */
type Ritsoort = Pick<Rit, 'vertrek' | 'vervoertype' | 'van' | 'naar'>

const rijdtType = ({ rijdt: { vervoertypen } }: Vervoerder, vervoertype: Vervoertype): boolean =>
  vervoertypen === undefined || vervoertypen.includes(vervoertype)

const rijdtDaar = ({ rijdt: { woonplaatsen } }: Vervoerder, { van, naar }: Ritsoort): boolean =>
  woonplaatsen === undefined || woonplaatsen.includes(van.woonplaats) || woonplaatsen.includes(naar.woonplaats)

/**
 * Whose ride it is: the first carrier of the list that drives on the service day of the ride, of that kind and from or to
 * that town. So each ride belongs to one, and a gemeente changes carriers on a day without touching a ride (ADR 88).
 * @param versies of the rules, that say when the service of a day ends
 * @returns undefined when no carrier drives it
 */
export const vervoerderVan = <V extends Vervoerder>(
  rit: Ritsoort,
  vervoerders: readonly V[],
  versies: readonly Regeling[],
): V | undefined => {
  const datum = dienstdagVan(versies, momentVan(rit.vertrek))
  return vervoerders.find(
    (vervoerder) => geldtOp(vervoerder, datum) && rijdtType(vervoerder, rit.vervoertype) && rijdtDaar(vervoerder, rit),
  )
}

/** A ride as it was agreed before each of its changes, the latest first. */
export const eerdereAfspraken = (rit: Rit): Rit[] => {
  const eerder: Rit[] = []
  let zoals = rit
  for (const { was } of rit.geschiedenis.toReversed()) {
    if (was === undefined) continue
    zoals = { ...zoals, ...was }
    eerder.push(zoals)
  }
  return eerder
}

/** Days on which nobody is sure to drive a kind of transport: what is only driven from or to some towns does not count. */
export interface Dekkingsgat {
  readonly vervoertype: Vervoertype
  readonly vanaf: Datum
  /** Left out: for good. */
  readonly totEnMet?: Datum | undefined
}

const gatenVan = (vervoertype: Vervoertype, vervoerders: readonly Vervoerder[], vanaf: Datum): Dekkingsgat[] => {
  const gaten: Dekkingsgat[] = []
  let eerste = vanaf
  const overal = vervoerders.filter((v) => v.rijdt.woonplaatsen === undefined && rijdtType(v, vervoertype))
  for (const { geldigVanaf, geldigTotEnMet } of overal.toSorted((a, b) => (a.geldigVanaf < b.geldigVanaf ? -1 : 1))) {
    if (geldigVanaf > eerste) gaten.push({ vervoertype, vanaf: eerste, totEnMet: plusDagen(geldigVanaf, -1) })
    if (geldigTotEnMet === undefined || geldigTotEnMet === LAATSTE_DATUM) return gaten
    if (geldigTotEnMet >= eerste) eerste = plusDagen(geldigTotEnMet, 1)
  }
  return [...gaten, { vervoertype, vanaf: eerste }]
}

/** From a day on: when rides of a kind could be left without a carrier. */
export const dekkingsgaten = (vervoerders: readonly Vervoerder[], vanaf: Datum): Dekkingsgat[] =>
  vervoerders.length === 0 ? [] : VERVOERTYPEN.flatMap((vervoertype) => gatenVan(vervoertype, vervoerders, vanaf))
