import { LAATSTE_DATUM } from '../../../domain/kernel/tijd/periode.ts'
import { plusDagen } from '../../../domain/kernel/tijd/time.ts'
import { pasOp, type Pas, type Pasdossier } from '../../../domain/pas/index.ts'
import type { Deps } from '../../deps.ts'
import { BadCursor } from '../../stores/cursor.ts'
import { queryPassenOpVerjaardag } from '../../stores/pas/passen.ts'
import { pasVoor } from '../toegang.ts'
import type { Wie } from '../wie.ts'

/** Every day of a year that can be somebody's day of birth, `MM-DD`. */
const DAGEN = Array.from({ length: 366 }, (_, i) => plusDagen('2000-01-01', i).slice(5))
/** In a big gemeente one day has many; in a small one most days are empty, and are asked many at once. */
const MEESTE_DAGEN_TEGELIJK = 24
const PER_VRAAG = 50
/** Of one day no more are read at once. */
const MEESTE_VAN_EEN_DAG = 1000

/** All passes of one day, after a pass of that day. */
const leesDag = async (
  deps: Deps,
  gemeente: string,
  { dag, na }: { readonly dag: string; readonly na: Pas | undefined },
): Promise<Pasdossier[]> => {
  const gevonden: Pasdossier[] = []
  let cursor: string | undefined
  do {
    const bladzijde = await queryPassenOpVerjaardag(deps.store, gemeente, dag, { limit: PER_VRAAG, cursor, na })
    gevonden.push(...bladzijde.dossiers)
    cursor = bladzijde.next
  } while (cursor !== undefined && gevonden.length < MEESTE_VAN_EEN_DAG)
  return gevonden
}

/** Where the page before ended: a link to the next page tells a pass number and nothing of the person. @throws BadCursor */
const leesVorige = async (deps: Deps, wie: Wie, na: string | undefined): Promise<Pas | undefined> => {
  if (na === undefined) return undefined
  const dossier = await pasVoor(deps, wie, na)
  if (dossier === undefined) throw new BadCursor('not a pass of this list')
  return pasOp(dossier.value, LAATSTE_DATUM)
}

/** The passes of a gemeente one by one, always in the same order, after the pass with number `na`. @throws BadCursor */
export async function* loopPassen(deps: Deps, wie: Wie, na?: string): AsyncGenerator<Pasdossier> {
  const vorige = await leesVorige(deps, wie, na)
  const eersteDag = vorige === undefined ? 0 : DAGEN.indexOf(vorige.geboortedatum.slice(5))
  let dag = eersteDag
  for (let tegelijk = 1; dag < DAGEN.length; tegelijk = Math.min(2 * tegelijk, MEESTE_DAGEN_TEGELIJK)) {
    const dagen = DAGEN.slice(dag, dag + tegelijk)
    const perDag = await Promise.all(
      dagen.map((een, i) => leesDag(deps, wie.gemeente, { dag: een, na: dag + i === eersteDag ? vorige : undefined })),
    )
    yield* perDag.flat()
    dag += tegelijk
  }
}
