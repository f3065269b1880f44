import { momentVan } from '../../../../domain/kernel/tijd/time.ts'
import { pasOp, type Pas } from '../../../../domain/pas/index.ts'
import type { Rit } from '../../../../domain/rit/index.ts'
import type { Deps } from '../../../deps.ts'
import { unlessUnreadable } from '../../../stores/form.ts'
import { readPasdossier } from '../../../stores/pas/passen.ts'

/** The passes of some rides, together and each once. @returns the pass as it holds on the day of a ride */
export const leesPassenVan = async (
  deps: Deps,
  gemeente: string,
  ritten: readonly Rit[],
): Promise<(rit: Rit) => Pas | undefined> => {
  const nummers = [...new Set(ritten.map((rit) => rit.pasnummer))]
  const { store } = deps
  const gelezen = await Promise.all(
    nummers.map((pasnummer) => unlessUnreadable(store, () => readPasdossier(store, gemeente, pasnummer))),
  )
  const dossiers = new Map(nummers.map((pasnummer, i) => [pasnummer, gelezen[i]?.value]))
  return (rit) => {
    const dossier = dossiers.get(rit.pasnummer)
    return dossier === undefined ? undefined : pasOp(dossier, momentVan(rit.vertrek).datum)
  }
}
