import {
  geldendeTermijnDagen,
  isTermijnTeKort,
  toetsIncassodatum,
  type Incassodatumfout,
} from '../../../../domain/bijdrage/index.ts'
import { momentOp } from '../../../../domain/kernel/tijd/time.ts'
import type { Deps } from '../../../deps.ts'
import { heeftSepaNaam } from '../../../services/innen/sepa-tekst.ts'
import {
  readIncassogegevens,
  writeIncassogegevens,
  type Incassogegevens,
} from '../../../stores/bijdrage/incassogegevens.ts'
import { isNew, versionIs } from '../../../stores/store.ts'
import { LOST, untilWritten } from '../../race.ts'
import type { Wie } from '../../wie.ts'

export const leesIncassogegevens = async (deps: Deps, wie: Wie): Promise<Incassogegevens | undefined> => {
  const gegevens = (await readIncassogegevens(deps.store, wie.gemeente))?.value
  return gegevens === undefined ? undefined : { ...gegevens, betaaltermijnDagen: geldendeTermijnDagen(gegevens) }
}

export type Gegevensvastlegging =
  | { readonly soort: 'vastgelegd'; readonly gegevens: Incassogegevens }
  | {
      readonly soort: 'fouten'
      readonly naamOnschrijfbaar: boolean
      readonly termijnTeKort: boolean
      readonly incassodatum: Incassodatumfout | undefined
    }

/** Records how the municipality collects; nothing is stored where a bank could not work with it. */
export const legIncassogegevensVast = async (
  deps: Deps,
  wie: Wie,
  gegevens: Incassogegevens,
): Promise<Gegevensvastlegging> => {
  const vandaag = momentOp(deps.nu()).datum
  const naamOnschrijfbaar = !(await heeftSepaNaam(gegevens.naam))
  const incassodatum = toetsIncassodatum(gegevens.incassodatum, vandaag, gegevens.aanleverdagen)
  const termijnTeKort = isTermijnTeKort(gegevens)
  if (incassodatum !== undefined || naamOnschrijfbaar || termijnTeKort)
    return { soort: 'fouten', naamOnschrijfbaar, termijnTeKort, incassodatum }
  return await untilWritten<Gegevensvastlegging>(async () => {
    const oud = await readIncassogegevens(deps.store, wie.gemeente)
    const condition = oud === undefined ? isNew : versionIs(oud.version)
    const outcome = await deps.store.transact([writeIncassogegevens(wie.gemeente, gegevens, condition)])
    return outcome === 'written' ? { soort: 'vastgelegd', gegevens } : LOST
  })
}
