import { momentOp } from '../../../domain/kernel/time.ts'
import { isZelfdeNaam, pasOp, type Pas, type Pasdossier } from '../../../domain/pas/index.ts'
import type { Deps } from '../../deps.ts'
import { queryGeboren, queryPostcode } from '../../stores/pas/passen.ts'
import { pasVoor } from '../toegang.ts'
import type { Wie } from '../wie.ts'

/** How an operator finds a pass: by its number, by who the holder is, or by where the holder lives. */
export type Paszoekvraag =
  | { readonly pasnummer: string }
  | { readonly naam: string; readonly geboortedatum: string }
  | { readonly postcode: string }

/** What is looked for, and after which pass the page begins. */
interface Paszoekopdracht {
  readonly vraag: Paszoekvraag
  readonly na?: string | undefined
}

interface Gevonden {
  readonly dossiers: readonly Pasdossier[]
  readonly next?: string
}

const zoek = async (deps: Deps, wie: Wie, { vraag, na }: Paszoekopdracht): Promise<Gevonden> => {
  if ('pasnummer' in vraag) {
    const dossier = await pasVoor(deps, wie, vraag.pasnummer)
    return { dossiers: dossier === undefined ? [] : [dossier.value] }
  }
  return 'postcode' in vraag
    ? await queryPostcode(deps.store, wie.gemeente, vraag.postcode, na)
    : await queryGeboren(deps.store, wie.gemeente, vraag.geboortedatum, na)
}

/** A page of passes, as they are today. @throws BadCursor */
export const zoekPassen = async (
  deps: Deps,
  wie: Wie,
  { vraag, na }: Paszoekopdracht,
): Promise<{ passen: readonly Pas[]; next?: string }> => {
  const vandaag = momentOp(deps.nu()).datum
  const passen: Pas[] = []
  let cursor = na
  // A page can hold nobody of the name asked for; read on until there is somebody to show.
  do {
    const { dossiers, next } = await zoek(deps, wie, { vraag, na: cursor })
    const gevonden = dossiers.map((dossier) => pasOp(dossier, vandaag))
    passen.push(...gevonden.filter((pas) => !('naam' in vraag) || isZelfdeNaam(vraag.naam, pas.naam)))
    cursor = next
  } while (passen.length === 0 && cursor !== undefined)
  return cursor === undefined ? { passen } : { passen, next: cursor }
}
