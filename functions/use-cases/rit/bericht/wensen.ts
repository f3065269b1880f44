import { utcTekst } from '../../../../domain/kernel/tijd/time.ts'
import type { Berichtwens } from '../../../../domain/rit/index.ts'
import type { Deps } from '../../../deps.ts'
import {
  readBerichtwens,
  wisBerichtwens,
  writeBerichtwens,
  type StoredWens,
} from '../../../stores/rit/bericht/wensen.ts'
import { LOST, untilWritten } from '../../race.ts'
import { persoonVoor } from '../../toegang.ts'
import { daderVan, type Wie } from '../../wie.ts'

/** What a holder agreed to be told. @returns undefined when there is no such pass for the caller */
export const leesBerichtwens = async (
  deps: Deps,
  wie: Wie,
  pasnummer: string,
): Promise<{ readonly wens: StoredWens | undefined } | undefined> => {
  const persoon = await persoonVoor(deps, wie, pasnummer)
  return persoon && { wens: (await readBerichtwens(deps.store, persoon))?.value }
}

/** Lays down what a holder agrees to be told, and since when. @returns undefined when there is no such pass for the caller */
export const zetBerichtwens = (
  deps: Deps,
  wie: Wie,
  { pasnummer, wens }: { readonly pasnummer: string; readonly wens: Berichtwens },
): Promise<StoredWens | undefined> =>
  untilWritten(async () => {
    const persoon = await persoonVoor(deps, wie, pasnummer)
    if (persoon === undefined) return undefined
    const eerder = await readBerichtwens(deps.store, persoon)
    const nieuw: StoredWens = {
      ...wens,
      soorten: [...new Set(wens.soorten)],
      sinds: utcTekst(deps.nu()),
      rol: daderVan(wie).rol,
    }
    const outcome = await deps.store.transact([writeBerichtwens(persoon, nieuw, eerder)])
    return outcome === 'written' ? nieuw : LOST
  })

/** Withdraws the consent: what still waits is not sent. @returns whether there is such a pass for the caller */
export const trekBerichtwensIn = (deps: Deps, wie: Wie, pasnummer: string): Promise<boolean> =>
  untilWritten(async () => {
    const persoon = await persoonVoor(deps, wie, pasnummer)
    if (persoon === undefined) return false
    const eerder = await readBerichtwens(deps.store, persoon)
    if (eerder === undefined) return true
    const outcome = await deps.store.transact([wisBerichtwens(persoon, eerder, deps.nu())])
    return outcome === 'written' ? true : LOST
  })
