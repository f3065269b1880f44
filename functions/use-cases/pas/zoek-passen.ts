import { momentOp } from '../../../domain/kernel/time.ts'
import { isZelfdeNaam, pasOp, type Pas, type Pasdossier } from '../../../domain/pas/index.ts'
import type { Deps } from '../../deps.ts'
import { queryGeboren, queryPostcode, queryTelefoon } from '../../stores/pas/passen.ts'
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

/** `Voorstraat 12a` has house number 12a, and not 1 or 2. */
const heeftHuisnummer = (weergavenaam: string, huisnummer: string): boolean =>
  weergavenaam
    .toLowerCase()
    .replaceAll(/(\d) ([a-z]\b)/g, '$1$2')
    .split(/[\s,]+/)
    .includes(huisnummer.toLowerCase())

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
  const passen: Pas[] = []
  let cursor = na
  // A page can hold nobody of the name asked for; read on until there is somebody to show.
  do {
    const { dossiers, next } = await zoek(deps, wie, { vraag, na: cursor })
    passen.push(...dossiers.map((dossier) => pasOp(dossier, vandaag)).filter((pas) => past(vraag, pas)))
    cursor = next
  } while (passen.length === 0 && cursor !== undefined)
  return cursor === undefined ? { passen } : { passen, next: cursor }
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
  let gevonden: Passenbladzijde | undefined
  for (const vraag of zoekvragenIn(tekst, momentOp(deps.nu()).datum)) {
    gevonden = await zoekPassen(deps, wie, { vraag, na })
    if (gevonden.passen.length > 0) return gevonden
  }
  return gevonden
}
