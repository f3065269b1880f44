import { isBankdag } from '../../../../domain/bijdrage/index.ts'
import { momentOp, momentVan, utcTekst, type Datum } from '../../../../domain/kernel/tijd/time.ts'
import type { Deps } from '../../../deps.ts'
import { readRun, writeRun, type Bijdragerun, type Run } from '../../../stores/bijdrage/bijdrageruns.ts'
import { versionIs } from '../../../stores/store.ts'
import { LOST, untilWritten } from '../../race.ts'
import type { Wie } from '../../wie.ts'

export type Incassoverwerking =
  | { readonly soort: 'vastgesteld'; readonly run: Bijdragerun }
  | { readonly soort: 'nogNietVastgesteld' }
  | { readonly soort: 'datumOnjuist'; readonly vanaf: string }

/** The first day on which the bank can have collected a fixed run. */
const afschrijfbaarVanaf = ({ vastgesteld, incassodatum }: Run): Datum =>
  vastgesteld?.incassogegevens?.incassodatum ??
  (vastgesteld === undefined ? incassodatum : momentVan(vastgesteld.op).datum)

/** Whether the bank can have collected a fixed run on a day. */
export const kanAfgeschrevenZijn = (run: Run, dag: Datum, vandaag: Datum): boolean =>
  dag >= afschrijfbaarVanaf(run) && dag <= vandaag && isBankdag(dag)

/** The run with the day on which the bank collected it, and when that was told first. */
export const metIncasso = (run: Run, geincasseerdOp: Datum, nuEpochMs: number): Run => ({
  ...run,
  geincasseerdOp,
  incassoGemeldOp: run.incassoGemeldOp ?? (run.geincasseerdOp === undefined ? utcTekst(nuEpochMs) : undefined),
})

/** Keeps that the bank collected on a day: debits that it did not return are paid. */
export const meldIncassoverwerking = (
  deps: Deps,
  wie: Wie,
  { runnummer, geincasseerdOp }: { readonly runnummer: string; readonly geincasseerdOp: string },
): Promise<Incassoverwerking | undefined> =>
  untilWritten<Incassoverwerking | undefined>(async () => {
    const stand = await readRun(deps.store, wie.gemeente, runnummer)
    if (stand === undefined) return undefined
    const run = stand.run.value
    if (run.vastgesteld === undefined) return { soort: 'nogNietVastgesteld' }
    if (!kanAfgeschrevenZijn(run, geincasseerdOp, momentOp(deps.nu()).datum))
      return { soort: 'datumOnjuist', vanaf: afschrijfbaarVanaf(run) }
    const { version } = stand.run
    const value = metIncasso(run, geincasseerdOp, deps.nu())
    const outcome = await deps.store.transact([writeRun(wie.gemeente, value, versionIs(version))])
    return outcome === 'written'
      ? { soort: 'vastgesteld', run: { ...stand, run: { value, version: version + 1 } } }
      : LOST
  })
