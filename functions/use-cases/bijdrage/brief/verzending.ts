import { teltMee, toetsVerzending, type Verzendfout } from '../../../../domain/bijdrage/index.ts'
import { momentOp, utcTekst, type Datum } from '../../../../domain/kernel/tijd/time.ts'
import type { Deps } from '../../../deps.ts'
import { readRegel, writeRegel, type Regel } from '../../../stores/bijdrage/bijdrageregels.ts'
import { readRun, writeRun, type Bijdragerun, type Run } from '../../../stores/bijdrage/bijdrageruns.ts'
import { versionIs } from '../../../stores/store.ts'
import { LOST, untilWritten } from '../../race.ts'
import { pasVoor } from '../../toegang.ts'
import type { Wie } from '../../wie.ts'
import { besluitdatumVan } from '../rekening/lees-rekening.ts'

/** When the decision of a line was sent: by itself, or with the run. From the day after somebody can object (Awb 6:8). */
export const verzondenOpVan = (run: Run, regel: Pick<Regel, 'verzonden'>): Datum | undefined =>
  (regel.verzonden ?? run.verzonden)?.datum

export type Verzending<T> =
  | { readonly soort: 'verzonden'; readonly wat: T }
  | { readonly soort: 'nogNietVastgesteld' | 'nietGevraagd' | Verzendfout }

const verzendingVan = (deps: Deps, wie: Wie, datum: Datum) => ({ datum, op: utcTekst(deps.nu()), wie: wie.sub })

const foutVan = (deps: Deps, run: Run, datum: Datum): Verzendfout | undefined =>
  toetsVerzending(datum, { besluitdatum: besluitdatumVan(run), vandaag: momentOp(deps.nu()).datum })

/** Keeps when the letters of a run were sent. Sent again they keep their first day: no term begins anew (Awb 3:41, 6:8). */
export const meldRunVerzonden = (
  deps: Deps,
  wie: Wie,
  { runnummer, datum }: { readonly runnummer: string; readonly datum: Datum },
): Promise<Verzending<Bijdragerun> | undefined> =>
  untilWritten<Verzending<Bijdragerun> | undefined>(async () => {
    const stand = await readRun(deps.store, wie.gemeente, runnummer)
    if (stand === undefined) return undefined
    const { value: run, version } = stand.run
    if (run.vastgesteld === undefined) return { soort: 'nogNietVastgesteld' }
    if (run.verzonden !== undefined) return { soort: 'verzonden', wat: stand }
    const fout = foutVan(deps, run, datum)
    if (fout !== undefined) return { soort: fout }
    const value: Run = { ...run, verzonden: verzendingVan(deps, wie, datum) }
    const outcome = await deps.store.transact([writeRun(wie.gemeente, value, versionIs(version))])
    return outcome === 'written'
      ? { soort: 'verzonden', wat: { ...stand, run: { value, version: version + 1 } } }
      : LOST
  })

/** The same of one letter that went apart from the others. */
export const meldRegelVerzonden = (
  deps: Deps,
  wie: Wie,
  { runnummer, pasnummer, datum }: { readonly runnummer: string; readonly pasnummer: string; readonly datum: Datum },
): Promise<Verzending<Datum> | undefined> =>
  untilWritten<Verzending<Datum> | undefined>(async () => {
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
    const eerder = verzondenOpVan(run, regel.value)
    if (eerder !== undefined) return { soort: 'verzonden', wat: eerder }
    const fout = foutVan(deps, run, datum)
    if (fout !== undefined) return { soort: fout }
    const nieuw: Regel = { ...regel.value, verzonden: verzendingVan(deps, wie, datum) }
    const outcome = await deps.store.transact([writeRegel(gemeente, runnummer, nieuw, versionIs(regel.version))])
    return outcome === 'written' ? { soort: 'verzonden', wat: datum } : LOST
  })
