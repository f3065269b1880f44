import { isBankdag } from '../../../../domain/bijdrage/index.ts'
import { momentOp, momentVan } from '../../../../domain/kernel/time.ts'
import type { Deps } from '../../../deps.ts'
import { readRun, writeRun, type Bijdragerun } from '../../../stores/bijdrage/bijdrageruns.ts'
import { versionIs } from '../../../stores/store.ts'
import { LOST, untilWritten } from '../../race.ts'
import type { Wie } from '../../wie.ts'

export type Incassoverwerking =
  | { readonly soort: 'vastgesteld'; readonly run: Bijdragerun }
  | { readonly soort: 'nogNietVastgesteld' }
  | { readonly soort: 'datumOnjuist'; readonly vanaf: string }

/** Keeps that the bank collected on a day: debits that it did not return are paid. */
export const meldIncassoverwerking = (
  deps: Deps,
  wie: Wie,
  { runnummer, geincasseerdOp }: { readonly runnummer: string; readonly geincasseerdOp: string },
): Promise<Incassoverwerking | undefined> =>
  untilWritten<Incassoverwerking | undefined>(async () => {
    const stand = await readRun(deps.store, wie.gemeente, runnummer)
    if (stand === undefined) return undefined
    const { vastgesteld } = stand.run.value
    if (vastgesteld === undefined) return { soort: 'nogNietVastgesteld' }
    const vanaf = vastgesteld.incassogegevens?.incassodatum ?? momentVan(vastgesteld.op).datum
    if (geincasseerdOp < vanaf || geincasseerdOp > momentOp(deps.nu()).datum || !isBankdag(geincasseerdOp))
      return { soort: 'datumOnjuist', vanaf }
    const { version } = stand.run
    const value = { ...stand.run.value, geincasseerdOp }
    const outcome = await deps.store.transact([writeRun(wie.gemeente, value, versionIs(version))])
    return outcome === 'written'
      ? { soort: 'vastgesteld', run: { ...stand, run: { value, version: version + 1 } } }
      : LOST
  })
