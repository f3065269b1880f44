import { momentOp } from '../../../domain/kernel/tijd/time.ts'
import { isZelfdeNaam, pasOp, type Pas, type Pasdossier } from '../../../domain/pas/index.ts'
import type { Deps } from '../../deps.ts'
import { queryGeboren, queryPostcode, queryTelefoon } from '../../stores/pas/passen.ts'
import { woordenIn } from '../../services/locaties/woorden.ts'
import { leesTotGevonden } from '../bladzijden.ts'
import { pasVoor, ritVoor } from '../toegang.ts'
import type { Wie } from '../wie.ts'
import { zoekvragenIn, type Paszoekvraag } from './zoekwoorden.ts'

/** What is looked for, and after which pass the page begins. */
interface Paszoekopdracht<V = Paszoekvraag> {
  readonly vraag: V
  readonly na?: string | undefined
}

interface Gevonden {
  readonly dossiers: readonly Pasdossier[]
  readonly next?: string
}

const metNummer = async (deps: Deps, wie: Wie, pasnummer: string): Promise<Gevonden> => {
  const dossier = await pasVoor(deps, wie, pasnummer)
  return { dossiers: dossier === undefined ? [] : [dossier.value] }
}

const zoek = async (deps: Deps, wie: Wie, { vraag, na }: Paszoekopdracht): Promise<Gevonden> => {
  if ('pasnummer' in vraag) return await metNummer(deps, wie, vraag.pasnummer)
  if ('ritnummer' in vraag) {
    const rit = await ritVoor(deps, wie, vraag.ritnummer)
    return rit === undefined ? { dossiers: [] } : await metNummer(deps, wie, rit.value.pasnummer)
  }
  if ('telefoon' in vraag) return await queryTelefoon(deps.store, wie.gemeente, vraag.telefoon, na)
  return 'postcode' in vraag
    ? await queryPostcode(deps.store, wie.gemeente, vraag.postcode, na)
    : await queryGeboren(deps.store, wie.gemeente, vraag.geboortedatum, na)
}

/** `Voorstraat 12a` has house number 12a, however it is written, and not 1, 2 or 12. */
const heeftHuisnummer = (weergavenaam: string, huisnummer: string): boolean => {
  const heeft = woordenIn(weergavenaam)
  return woordenIn(huisnummer).every((woord) => heeft.includes(woord))
}

const past = (vraag: Paszoekvraag, pas: Pas): boolean => {
  if ('naam' in vraag) return isZelfdeNaam(vraag.naam, pas.naam)
  if ('postcode' in vraag && vraag.huisnummer !== undefined)
    return heeftHuisnummer(pas.woning.weergavenaam, vraag.huisnummer)
  return true
}

interface Passenbladzijde {
  readonly passen: readonly Pas[]
  readonly next?: string
}

/** A page of passes, as they are today. @throws BadCursor */
export const zoekPassen = async (deps: Deps, wie: Wie, { vraag, na }: Paszoekopdracht): Promise<Passenbladzijde> => {
  const vandaag = momentOp(deps.nu()).datum
  const { gevonden, next } = await leesTotGevonden(async (cursor) => {
    const { dossiers, next: verder } = await zoek(deps, wie, { vraag, na: cursor })
    const passen = dossiers.map((dossier) => pasOp(dossier, vandaag)).filter((pas) => past(vraag, pas))
    return { gevonden: passen, next: verder }
  }, na)
  return { passen: gevonden, ...(next !== undefined && { next }) }
}

/** Where a page of a search begins says in which reading of what was typed. */
const leesingIn = (na: string | undefined): { readonly eerste: number; readonly na?: string } => {
  if (na === undefined) return { eerste: 0 }
  const [leesing = '', ...verder] = na.split(':')
  return { eerste: Number(leesing), na: verder.join(':') }
}

/**
 * Whatever was typed, in the likeliest reading that finds somebody.
 * @returns undefined when it says too little to look for anyone
 * @throws BadCursor
 */
export const zoekPassenMet = async (
  deps: Deps,
  wie: Wie,
  { vraag: tekst, na }: Paszoekopdracht<string>,
): Promise<Passenbladzijde | undefined> => {
  const begin = leesingIn(na)
  let gevonden: Passenbladzijde | undefined
  for (const [leesing, vraag] of zoekvragenIn(tekst, momentOp(deps.nu()).datum).entries()) {
    if (leesing < begin.eerste) continue
    const { passen, next } = await zoekPassen(deps, wie, { vraag, na: leesing === begin.eerste ? begin.na : undefined })
    gevonden = { passen, ...(next !== undefined && { next: `${leesing}:${next}` }) }
    if (passen.length > 0 || next !== undefined) return gevonden
  }
  return gevonden
}
