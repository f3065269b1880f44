import type { Postsaldo } from '../../../../domain/bijdrage/index.ts'
import type { Deps } from '../../../deps.ts'
import { queryRegels, type Regel } from '../../../stores/bijdrage/bijdrageregels.ts'
import { readRun, readRuns, runnummerVan, type Bijdragerun } from '../../../stores/bijdrage/bijdrageruns.ts'
import { BadCursor } from '../../../stores/cursor.ts'
import type { Wie } from '../../wie.ts'
import { leesSaldi, leesVasteRuns } from '../rekening/lees-rekening.ts'
import { VERJAARDAGEN } from './start-run.ts'

export const leesRun = (deps: Deps, wie: Wie, runnummer: string): Promise<Bijdragerun | undefined> =>
  readRun(deps.store, wie.gemeente, runnummer)

export const leesRuns = (deps: Deps, wie: Wie, jaar: number | undefined): Promise<Bijdragerun[]> =>
  readRuns(deps.store, wie.gemeente, jaar)

const PER_BLADZIJDE = 100

/** `12.abc`: the twelfth birthday, from `abc`. */
const plaatsVan = (tekst: string): { dag: number; cursor?: string } => {
  const [, dag, cursor = ''] = /^(\d{1,3})\.(.*)$/.exec(tekst) ?? []
  if (dag === undefined || Number(dag) >= VERJAARDAGEN.length) throw new BadCursor('no place in a run')
  return cursor === '' ? { dag: Number(dag) } : { dag: Number(dag), cursor }
}

/** A line with how it stands in the account; of a run that is not fixed there is no such thing. */
export interface Regelstand {
  readonly regel: Regel
  readonly saldo: Postsaldo | undefined
}

/** Lines of a run by birthday, a page at a time. @throws BadCursor */
export const leesRegels = async (
  deps: Deps,
  wie: Wie,
  { runnummer, na }: { readonly runnummer: string; readonly na?: string | undefined },
): Promise<{ regels: readonly Regelstand[]; next?: string }> => {
  const bladzijde = await leesBladzijde(deps, wie, { runnummer, na })
  const runs = await leesVasteRuns(deps, wie.gemeente, Number(runnummer.slice(0, 'yyyy'.length)))
  const saldi = await leesSaldi(deps, wie.gemeente, { runnummer, regels: bladzijde.regels, runs })
  return { ...bladzijde, regels: bladzijde.regels.map((regel, i) => ({ regel, saldo: saldi[i] })) }
}

const leesBladzijde = async (
  deps: Deps,
  wie: Wie,
  { runnummer, na }: { readonly runnummer: string; readonly na?: string | undefined },
): Promise<{ regels: readonly Regel[]; next?: string }> => {
  let { dag, cursor } = plaatsVan(na ?? '0.')
  const regels: Regel[] = []
  for (; dag < VERJAARDAGEN.length; dag++, cursor = undefined) {
    const limit = PER_BLADZIJDE - regels.length
    if (limit === 0) return { regels, next: `${dag}.` }
    const bladzijde = await queryRegels(deps.store, wie.gemeente, runnummer, VERJAARDAGEN[dag] ?? '', { limit, cursor })
    regels.push(...bladzijde.regels)
    if (bladzijde.next !== undefined) return { regels, next: `${dag}.${bladzijde.next}` }
  }
  return { regels }
}

/** Every line of a run, one page in memory at a time. */
export async function* alleRegels(deps: Deps, gemeente: string, runnummer: string): AsyncGenerator<Regel> {
  for (const dag of VERJAARDAGEN) {
    let cursor: string | undefined
    do {
      const bladzijde = await queryRegels(deps.store, gemeente, runnummer, dag, { limit: 500, cursor })
      yield* bladzijde.regels
      cursor = bladzijde.next
    } while (cursor !== undefined)
  }
}

/** `runnummerVan` for those above the stores. */
export const nummerVan = ({ run }: Bijdragerun): string => runnummerVan(run.value)
