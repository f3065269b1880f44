import { momentOp, utcTekst } from '../../../../domain/kernel/tijd/time.ts'
import {
  handelBezwaarAf,
  noteerBezwaar,
  type Bestreden,
  type Bezwaarbesluit,
  type Bezwaarwens,
  type Uitkomst,
} from '../../../../domain/pas/index.ts'
import { teltMee } from '../../../../domain/bijdrage/index.ts'
import type { Deps } from '../../../deps.ts'
import { readRegel, writeRegel, type Regel } from '../../../stores/bijdrage/bijdrageregels.ts'
import { readRun } from '../../../stores/bijdrage/bijdrageruns.ts'
import { versionIs } from '../../../stores/store.ts'
import { LOST, untilWritten } from '../../race.ts'
import { pasVoor } from '../../toegang.ts'
import type { Wie } from '../../wie.ts'
import { verzondenOpVan } from '../brief/verzending.ts'

/** Which line of which run. */
export interface Regelverwijzing {
  readonly runnummer: string
  readonly pasnummer: string
}

/** A line as an objection looks at it. */
type Bestredenregel = Bestreden & { readonly regel: Regel }

export type Regelbezwaar = Bezwaarbesluit<Bestredenregel> | { readonly soort: 'nogNietVastgesteld' | 'nietGevraagd' }

type Stap = (regel: Bestredenregel) => Bezwaarbesluit<Bestredenregel> | undefined

/** What becomes of a line by an objection: its amounts never change. @returns undefined when there is no such line for the caller */
const verander = (
  deps: Deps,
  wie: Wie,
  { runnummer, pasnummer, stap }: Regelverwijzing & { readonly stap: Stap },
): Promise<Regelbezwaar | undefined> =>
  untilWritten<Regelbezwaar | undefined>(async () => {
    const { gemeente } = wie
    const [stand, regel, pas] = await Promise.all([
      readRun(deps.store, gemeente, runnummer),
      readRegel(deps.store, gemeente, runnummer, pasnummer),
      pasVoor(deps, wie, pasnummer),
    ])
    if (stand === undefined || regel === undefined || pas === undefined) return undefined
    const { value: run } = stand.run
    if (run.vastgesteld === undefined) return { soort: 'nogNietVastgesteld' }
    if (!teltMee(regel.value)) return { soort: 'nietGevraagd' }
    const { bezwaren = [] } = regel.value
    const uitkomst = stap({ regel: regel.value, verzondenOp: verzondenOpVan(run, regel.value), bezwaren })
    if (uitkomst === undefined || uitkomst.soort !== 'genoteerd' || uitkomst.besluit.bezwaren === bezwaren)
      return uitkomst
    const nieuw: Regel = { ...regel.value, bezwaren: [...uitkomst.besluit.bezwaren] }
    const outcome = await deps.store.transact([writeRegel(gemeente, runnummer, nieuw, versionIs(regel.version))])
    return outcome === 'written' ? uitkomst : LOST
  })

/** Takes an objection against an amount in: from then on it waits. The same one again is the same one. */
export const noteerRegelbezwaar = (
  deps: Deps,
  wie: Wie,
  { wens, ...over }: Regelverwijzing & { readonly wens: Bezwaarwens },
): Promise<Regelbezwaar | undefined> => {
  const noteer = { op: utcTekst(deps.nu()), wie: wie.sub, vandaag: momentOp(deps.nu()).datum }
  return verander(deps, wie, { ...over, stap: (regel) => noteerBezwaar(regel, wens, noteer) })
}

/** Answers an objection, once. Where it was right, a supplementary run decides anew. */
export const handelRegelbezwaarAf = (
  deps: Deps,
  wie: Wie,
  { nummer, uitkomst, ...over }: Regelverwijzing & { readonly nummer: number; readonly uitkomst: Uitkomst },
): Promise<Regelbezwaar | undefined> => {
  const { datum: vandaag } = momentOp(deps.nu())
  return verander(deps, wie, { ...over, stap: (regel) => handelBezwaarAf(regel, { nummer, uitkomst, vandaag }) })
}
