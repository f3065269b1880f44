import { utcTekst } from '../../../../domain/kernel/time.ts'
import type { Deps } from '../../../deps.ts'
import {
  readBijdragejaar,
  writeVrijstelling,
  type Vrijstellingsbesluit,
} from '../../../stores/bijdrage/bijdrageregels.ts'
import { readPasdossier } from '../../../stores/pas/passen.ts'
import { isNew, versionIs } from '../../../stores/store.ts'
import { LOST, untilWritten } from '../../race.ts'
import type { Wie } from '../../wie.ts'

/**
 * Decides that a holder owes nothing of a year, or withdraws that. A run that begins after it counts with it.
 * @param besluit undefined to withdraw
 * @returns undefined when there is no such pass
 */
export const beslisVrijstelling = (
  deps: Deps,
  wie: Wie,
  pasnummer: string,
  jaar: number,
  besluit: { readonly reden: string; readonly artikel: string } | undefined,
): Promise<Vrijstellingsbesluit | undefined> =>
  untilWritten<Vrijstellingsbesluit | undefined>(async () => {
    if ((await readPasdossier(deps.store, wie.gemeente, pasnummer)) === undefined) return undefined
    const { vrijstelling } = await readBijdragejaar(deps.store, wie.gemeente, pasnummer, jaar)
    const door = { wie: wie.sub, op: utcTekst(deps.nu()) }
    const nieuw: Vrijstellingsbesluit = besluit === undefined ? { ingetrokken: true, ...door } : { ...besluit, ...door }
    const condition = vrijstelling === undefined ? isNew : versionIs(vrijstelling.version)
    const outcome = await deps.store.transact([writeVrijstelling(wie.gemeente, pasnummer, jaar, nieuw, condition)])
    return outcome === 'written' ? nieuw : LOST
  })
