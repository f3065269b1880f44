import type { Locatie } from '../../api/typen.ts'
import { plaatsnaam } from '../../teksten/plaatsnaam.ts'

/** A place as the search gives it: of an address service by its id and name, and where it lies only when it is looked up. */
export type Plek = Pick<Locatie, 'id' | 'weergavenaam'> & Partial<Locatie>

export const isHeel = (plek: Plek | undefined): plek is Locatie =>
  plek?.punt !== undefined && plek.woonplaats !== undefined && plek.gemeente !== undefined

/** A place in the form: what stands in the field, and the place it was chosen to be. */
export interface Plaats {
  readonly tekst: string
  readonly locatie?: Plek
}

export const plaatsVan = (locatie: Plek): Plaats => ({ tekst: plaatsnaam(locatie.weergavenaam), locatie })

/** A place that this rider goes to, and why it is offered. */
export interface Gewoonlijk {
  readonly locatie: Plek
  readonly waarom: 'thuis' | 'eigen' | 'eerder'
}

const woordenIn = (tekst: string): string[] =>
  tekst
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((woord) => woord !== '')

const past = (woord: string, ander: string): boolean =>
  /\d/.test(woord) ? ander.startsWith(woord) : ander.includes(woord)

/** How what was typed fits a name: each word is one of its words (`precies`), or part of one; a number only from its first figure. */
export const pasVan = (naam: string, getypt: string): 'precies' | 'deels' | undefined => {
  const woorden = woordenIn(naam)
  const gezocht = woordenIn(getypt)
  if (gezocht.every((woord) => woorden.includes(woord))) return 'precies'
  return gezocht.every((woord) => woorden.some((ander) => past(woord, ander))) ? 'deels' : undefined
}

/** Two of one name in a list are told apart by their municipality. */
export const waarIn = (
  { weergavenaam, gemeente }: { readonly weergavenaam: string; readonly gemeente?: string | undefined },
  lijst: readonly { readonly weergavenaam: string; readonly gemeente?: string | undefined }[],
): string | undefined =>
  lijst.some((ander) => ander.weergavenaam === weergavenaam && ander.gemeente !== gemeente) ? gemeente : undefined
