import { LAATSTE_DATUM } from '../../../domain/kernel/periode.ts'
import { momentOp, plusDagen } from '../../../domain/kernel/time.ts'
import { pasOp, passtatusOp, type Pas, type Pasdossier, type Passtatus } from '../../../domain/pas/index.ts'
import type { Deps } from '../../deps.ts'
import { BadCursor } from '../../stores/cursor.ts'
import { queryPassenOpVerjaardag } from '../../stores/pas/passen.ts'
import { pasVoor } from '../toegang.ts'
import type { Wie } from '../wie.ts'

/** Every day of a year that can be somebody's day of birth, `MM-DD`. */
const DAGEN = Array.from({ length: 366 }, (_, i) => plusDagen('2000-01-01', i).slice(5))
/** A big gemeente fills a page with one day; in a small one most days are empty, and are asked many at once. */
const MEESTE_DAGEN_TEGELIJK = 24
const PER_BLADZIJDE = 50
/** A page looks at no more than this, also where few of them have the status asked for. */
const MEESTE_BEKEKEN = 1000

export interface Getoondepas {
  readonly pas: Pas
  readonly status: Passtatus
}

/** All passes of one day, after a pass of that day. */
const leesDag = async (
  deps: Deps,
  gemeente: string,
  { dag, na }: { readonly dag: string; readonly na: Pas | undefined },
): Promise<Pasdossier[]> => {
  const gevonden: Pasdossier[] = []
  let cursor: string | undefined
  do {
    const bladzijde = await queryPassenOpVerjaardag(deps.store, gemeente, dag, { limit: PER_BLADZIJDE, cursor, na })
    gevonden.push(...bladzijde.dossiers)
    cursor = bladzijde.next
  } while (cursor !== undefined && gevonden.length < MEESTE_BEKEKEN)
  return gevonden
}

/** Where the page before ended: a link to the next page tells a pass number and nothing of the person. @throws BadCursor */
const leesVorige = async (deps: Deps, wie: Wie, na: string | undefined): Promise<Pas | undefined> => {
  if (na === undefined) return undefined
  const dossier = await pasVoor(deps, wie, na)
  if (dossier === undefined) throw new BadCursor('not a pass of this list')
  return pasOp(dossier.value, LAATSTE_DATUM)
}

/** A page of all passes of a gemeente, as they are today. @throws BadCursor */
export const lijstPassen = async (
  deps: Deps,
  wie: Wie,
  { status, na }: { readonly status?: Passtatus | undefined; readonly na?: string | undefined },
): Promise<{ readonly passen: readonly Getoondepas[]; readonly next?: string }> => {
  const vandaag = momentOp(deps.nu()).datum
  const vorige = await leesVorige(deps, wie, na)
  const passen: Getoondepas[] = []
  let bekeken = 0
  let laatst = na
  const eersteDag = vorige === undefined ? 0 : DAGEN.indexOf(vorige.geboortedatum.slice(5))
  let dag = eersteDag
  for (let tegelijk = 1; dag < DAGEN.length; tegelijk = Math.min(2 * tegelijk, MEESTE_DAGEN_TEGELIJK)) {
    const dagen = DAGEN.slice(dag, dag + tegelijk)
    const perDag = await Promise.all(
      dagen.map((een, i) => leesDag(deps, wie.gemeente, { dag: een, na: dag + i === eersteDag ? vorige : undefined })),
    )
    for (const dossier of perDag.flat()) {
      if (laatst !== undefined && (passen.length === PER_BLADZIJDE || bekeken === MEESTE_BEKEKEN))
        return { passen, next: laatst }
      bekeken += 1
      laatst = dossier.pas.pasnummer
      const pas = pasOp(dossier, vandaag)
      const heeft = passtatusOp(pas, vandaag)
      if (status === undefined || heeft === status) passen.push({ pas, status: heeft })
    }
    dag += tegelijk
  }
  return { passen }
}
