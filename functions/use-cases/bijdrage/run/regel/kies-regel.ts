import { inningNaKeuze, telAnders, type Keuze } from '../../../../../domain/bijdrage/index.ts'
import { utcTekst } from '../../../../../domain/kernel/tijd/time.ts'
import type { Deps } from '../../../../deps.ts'
import { readRegel, type Regel } from '../../../../stores/bijdrage/bijdrageregels.ts'
import { readRun, writeVoortgang } from '../../../../stores/bijdrage/bijdrageruns.ts'
import { readIncassogegevens } from '../../../../stores/bijdrage/incassogegevens.ts'
import { readIncasso } from '../../../../stores/bijdrage/machtigingen.ts'
import { versionIs } from '../../../../stores/store.ts'
import { LOST, untilWritten } from '../../../race.ts'
import { pasVoor } from '../../../toegang.ts'
import type { Wie } from '../../../wie.ts'
import { leesVasteRuns } from '../../rekening/lees-rekening.ts'
import { berekenRegel } from './bereken-regel.ts'
import { zoekDubbelePassen } from './dubbele-passen.ts'
import { isKlaar } from '../start-run.ts'
import { aangehouden, vervangRegel } from './vervang-regel.ts'

export interface Keuzeopdracht {
  readonly runnummer: string
  readonly pasnummer: string
  /** `berekend` takes a choice back: the line is computed again, as things are now. */
  readonly keuze: Keuze | 'berekend'
  readonly reden: string
}

export type Keuzeuitkomst = { readonly soort: 'gekozen'; readonly regel: Regel } | { readonly soort: 'geenConcept' }

/**
 * Chooses for one line of a concept: hold it, invoice what would be collected, or compute it again.
 * @returns undefined when there is no such line
 */
export const kiesRegel = (
  deps: Deps,
  wie: Wie,
  { runnummer, pasnummer, keuze, reden }: Keuzeopdracht,
): Promise<Keuzeuitkomst | undefined> =>
  untilWritten<Keuzeuitkomst | undefined>(async () => {
    const { gemeente } = wie
    const stand = await readRun(deps.store, gemeente, runnummer)
    const regel = await readRegel(deps.store, gemeente, runnummer, pasnummer)
    const pas = await pasVoor(deps, wie, pasnummer)
    if (stand === undefined || regel === undefined || pas === undefined) return undefined
    const { value: run } = stand.run
    if (!isKlaar(stand) || run.vastgesteld !== undefined || run.verworpen !== undefined) return { soort: 'geenConcept' }
    const incassodatum = (await readIncassogegevens(deps.store, gemeente))?.value.incassodatum ?? run.incassodatum
    const { dag } = regel.value
    const werk = {
      deps,
      gemeente,
      run: { ...run, incassodatum },
      versies: await deps.versies(gemeente),
      runs: await leesVasteRuns(deps, gemeente),
      dag,
      dubbel: (await zoekDubbelePassen(deps, gemeente, dag)) ?? new Map<string, readonly string[]>(),
    }
    const berekend = await berekenRegel(werk, pas.value)
    const gekozen = keuze === 'berekend' ? undefined : { soort: keuze, reden, wie: wie.sub, op: utcTekst(deps.nu()) }
    // A line that would not be made any more can only be held.
    const inning = inningNaKeuze(berekend?.regel.inning ?? 'aangehouden', gekozen?.soort)
    const nieuw: Regel = {
      ...(berekend?.regel ?? regel.value),
      inning,
      ...(gekozen === undefined ? {} : { keuze: gekozen }),
    }
    const oud = { regel, incasso: await readIncasso(deps.store, gemeente, runnummer, pasnummer) }
    const bewaard = inning === 'aangehouden' ? aangehouden(nieuw) : nieuw
    const { writes, eraf, erbij } = vervangRegel(werk, oud, {
      regel: bewaard,
      incasso: inning === 'incasso' ? berekend?.incasso : undefined,
    })
    const { value, version } = stand.voortgang
    const voortgang = { ...value, totalen: telAnders(value.totalen, [eraf], [erbij]) }
    const outcome = await deps.store.transact([
      ...writes,
      writeVoortgang(gemeente, runnummer, voortgang, versionIs(version)),
    ])
    return outcome === 'written' ? { soort: 'gekozen', regel: bewaard } : LOST
  })
