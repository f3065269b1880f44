import type { Inning } from '../jaar/regel.ts'
import { geldendeMutaties, type Mutatie, type Overdracht } from './mutatie.ts'
import { wachtOpBezwaar, type Bestredenpost } from './uitstel.ts'

/** For what is asked: the year, or rides that were driven. One is no ground to keep or set off the other (ADR 116). */
export const GRONDEN = ['jaarbijdrage', 'ritbijdragen'] as const
export type Grond = (typeof GRONDEN)[number]

/** A fixed claim, or less than 0 what is owed to the holder, with what happened to it. */
export interface Rekeningpost extends Bestredenpost {
  readonly grond: Grond
  readonly bedragCent: number
  readonly inning: Inning
  /** The bank told that it collected the file that this post is in. */
  readonly geincasseerd: boolean
  readonly mutaties: readonly Mutatie[]
}

/** Nothing to pay, with the bank, to pay, waiting for the answer to an objection, taken over by the finance package, returned by the bank, set off, paid, or to be paid back. */
export const POSTSTANDEN = [
  'geen',
  'inIncasso',
  'open',
  'inBezwaar',
  'overgedragen',
  'gestorneerd',
  'verrekend',
  'betaald',
  'terugTeBetalen',
] as const
export type Poststand = (typeof POSTSTANDEN)[number]

/** How a post stands, after what is owed in both directions was set off. */
export interface Postsaldo {
  /** What came in for it, less what went back. */
  readonly ontvangenCent: number
  /** What was set off against other posts of the account. */
  readonly verrekendCent: number
  /** To be paid; less than 0 is to be paid back. */
  readonly openstaandCent: number
  /** With the bank, and not yet collected. */
  readonly onderwegCent: number
  /** Not asked as long as an objection has no answer. */
  readonly uitgesteldCent: number
  /** With the finance package: Opstap asks, collects and pays back nothing of it. */
  readonly overgedragenCent: number
  readonly stand: Poststand
}

/**
 * What a person owes for a year, all decisions and payments together:
 * `openstaandCent` + `onderwegCent` + `uitgesteldCent` + `overgedragenCent` − `terugTeBetalenCent` =
 * `gevraagdCent` − `ontvangenCent`.
 */
export interface Rekening {
  readonly gevraagdCent: number
  readonly ontvangenCent: number
  readonly openstaandCent: number
  readonly onderwegCent: number
  readonly uitgesteldCent: number
  readonly overgedragenCent: number
  readonly terugTeBetalenCent: number
  /** In the order of the posts. */
  readonly posten: readonly Postsaldo[]
}

/** What of a claim says how much came in for it. */
export type Geldpost = Pick<Rekeningpost, 'bedragCent' | 'inning' | 'geincasseerd' | 'mutaties'>

/** Whether the bank gave the debit of a claim back: then it is asked on an invoice. */
export const isTeruggeboekt = ({ mutaties }: Pick<Rekeningpost, 'mutaties'>): boolean =>
  geldendeMutaties(mutaties).some(({ soort }) => soort === 'storno')

/** That the finance package took a claim over, where that still holds. */
export const overdrachtVan = ({ mutaties }: Pick<Rekeningpost, 'mutaties'>): Overdracht | undefined =>
  geldendeMutaties(mutaties).findLast((mutatie) => mutatie.soort === 'overdracht')

/** What came in for a claim, less what went back. */
export const ontvangenVan = (post: Geldpost): number => {
  const geind = post.inning === 'incasso' && post.geincasseerd && !isTeruggeboekt(post) ? post.bedragCent : 0
  return geldendeMutaties(post.mutaties).reduce((som, mutatie) => {
    if (mutatie.soort === 'storno' || mutatie.soort === 'overdracht') return som
    return mutatie.soort === 'ontvangst' ? som + mutatie.bedragCent : som - mutatie.bedragCent
  }, geind)
}

/** Whether a post can be a credit, whatever else stands in the account: only where more came in for it than was asked. */
export const kanTegoedZijn = (post: Geldpost): boolean => ontvangenVan(post) > post.bedragCent

/** Takes an amount from the posts in their order, as far as it goes; what each gave. */
const verdeel = (beschikbaar: readonly number[], bedragCent: number): number[] => {
  let rest = bedragCent
  return beschikbaar.map((deel) => {
    const genomen = Math.min(deel, rest)
    rest -= genomen
    return genomen
  })
}

const som = (getallen: readonly number[]): number => getallen.reduce((tot, getal) => tot + getal, 0)

const standVan = (post: Rekeningpost, saldo: Omit<Postsaldo, 'stand'>): Poststand => {
  if (saldo.uitgesteldCent > 0) return 'inBezwaar'
  if (saldo.overgedragenCent > 0) return 'overgedragen'
  if (saldo.openstaandCent > 0) return isTeruggeboekt(post) ? 'gestorneerd' : 'open'
  if (saldo.openstaandCent < 0) return 'terugTeBetalen'
  if (saldo.onderwegCent > 0) return 'inIncasso'
  if (post.bedragCent === 0 && saldo.ontvangenCent === 0) return 'geen'
  return saldo.verrekendCent > 0 ? 'verrekend' : 'betaald'
}

/**
 * What one ground comes to. What was decided later corrects what was decided before, so credits are set off against the
 * oldest claims first; what is paid back is never more than what came in (ADR 50).
 */
const saldiVan = (posten: readonly Rekeningpost[]): Postsaldo[] => {
  const ontvangen = posten.map(ontvangenVan)
  const rest = posten.map(({ bedragCent }, i) => bedragCent - (ontvangen[i] ?? 0))
  const teVerrekenen = Math.min(som(rest.map((cent) => Math.max(0, cent))), som(rest.map((cent) => Math.max(0, -cent))))
  const opVorderingen = verdeel(
    rest.map((cent) => Math.max(0, cent)),
    teVerrekenen,
  )
  const uitTegoeden = verdeel(
    rest.map((cent) => Math.max(0, -cent)),
    teVerrekenen,
  )
  return posten.map((post, i): Postsaldo => {
    const [vordering, tegoed] = [opVorderingen[i] ?? 0, uitTegoeden[i] ?? 0]
    const overCent = (rest[i] ?? 0) - vordering + tegoed
    const wacht =
      overCent > 0 &&
      wachtOpBezwaar(
        post,
        posten.slice(i + 1).map(({ besluitdatum }) => besluitdatum),
      )
    const over = !wacht && overCent > 0 && overdrachtVan(post) !== undefined
    const onderweg =
      !wacht && !over && post.inning === 'incasso' && !post.geincasseerd && !isTeruggeboekt(post) && overCent > 0
    const saldo = {
      ontvangenCent: ontvangen[i] ?? 0,
      verrekendCent: vordering + tegoed,
      openstaandCent: onderweg || wacht || over ? 0 : overCent,
      onderwegCent: onderweg ? overCent : 0,
      uitgesteldCent: wacht ? overCent : 0,
      overgedragenCent: over ? overCent : 0,
    }
    return { ...saldo, stand: standVan(post, saldo) }
  })
}

/**
 * The account of a person for a year, each ground apart: setting off against a debt of another ground needs a power that the
 * law gives (Awb 4:93 lid 1).
 * @param posten of fixed runs, the oldest decision first
 */
export const rekeningVan = (posten: readonly Rekeningpost[]): Rekening => {
  const perGrond = new Map(
    GRONDEN.map((grond) => [grond, saldiVan(posten.filter((post) => post.grond === grond)).values()]),
  )
  const saldi = posten.flatMap(({ grond }) => perGrond.get(grond)?.next().value ?? [])
  return {
    gevraagdCent: som(posten.map(({ bedragCent }) => bedragCent)),
    ontvangenCent: som(saldi.map(({ ontvangenCent }) => ontvangenCent)),
    openstaandCent: som(saldi.map(({ openstaandCent }) => Math.max(0, openstaandCent))),
    onderwegCent: som(saldi.map(({ onderwegCent }) => onderwegCent)),
    uitgesteldCent: som(saldi.map(({ uitgesteldCent }) => uitgesteldCent)),
    overgedragenCent: som(saldi.map(({ overgedragenCent }) => overgedragenCent)),
    terugTeBetalenCent: som(saldi.map(({ openstaandCent }) => Math.max(0, -openstaandCent))),
    posten: saldi,
  }
}

/** How a line of a run stands, also one that is in no account: of a concept, or held. */
export const regelstandVan = (
  { inning }: Pick<Rekeningpost, 'inning'>,
  saldo: Postsaldo | undefined,
): Poststand | 'concept' | 'aangehouden' => {
  if (saldo !== undefined) return saldo.stand
  return inning === 'geen' || inning === 'aangehouden' ? inning : 'concept'
}

/** How much of a new credit is paid back: no more than came in, and has not been promised back already. */
export const terugCentVan = ({ gevraagdCent, ontvangenCent }: Rekening, bedragCent: number): number => {
  const saldo = gevraagdCent - ontvangenCent
  return Math.max(0, -(saldo + bedragCent)) - Math.max(0, -saldo)
}
