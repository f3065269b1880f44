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
/** Of one day no more are read at once; the others once these were taken. */
const MEESTE_VAN_EEN_DAG = 1000

interface Dagvraag {
  readonly dag: string
  /** After this pass of that day. */
  readonly na: Pas | undefined
  readonly cursor?: string | undefined
}

/** Passes of one day, and where to read on where it has more. */
const leesDag = async (
  deps: Deps,
  gemeente: string,
  { dag, na, cursor }: Dagvraag,
): Promise<{ readonly dossiers: readonly Pasdossier[]; readonly verder: string | undefined }> => {
  const dossiers: Pasdossier[] = []
  let verder = cursor
  do {
    const page = { limit: PER_VRAAG, cursor: verder, na }
    const bladzijde = await queryPassenOpVerjaardag(deps.store, gemeente, dag, page)
    dossiers.push(...bladzijde.dossiers)
    verder = bladzijde.next
  } while (verder !== undefined && dossiers.length < MEESTE_VAN_EEN_DAG)
  return { dossiers, verder }
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
    const vragen = DAGEN.slice(dag, dag + tegelijk).map((een, i): Dagvraag => ({
      dag: een,
      na: dag + i === eersteDag ? vorige : undefined,
    }))
    const gevraagd = await Promise.all(
      vragen.map(async (vraag) => ({ vraag, deel: await leesDag(deps, wie.gemeente, vraag) })),
    )
    for (const { vraag, deel } of gevraagd) {
      yield* deel.dossiers
      for (let cursor = deel.verder; cursor !== undefined;) {
        const rest = await leesDag(deps, wie.gemeente, { ...vraag, cursor })
        yield* rest.dossiers
        cursor = rest.verder
      }
    }
    dag += tegelijk
  }
}
