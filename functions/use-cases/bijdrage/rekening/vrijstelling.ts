import type { Vrijstellingsinhoud } from '../../../../domain/bijdrage/index.ts'
import { utcTekst } from '../../../../domain/kernel/tijd/time.ts'
import type { Deps } from '../../../deps.ts'
import {
  readBijdragejaar,
  writeVrijstelling,
  type Vrijstellingsbesluit,
} from '../../../stores/bijdrage/bijdrageregels.ts'
import { isNew, versionIs } from '../../../stores/store.ts'
import { LOST, untilWritten } from '../../race.ts'
import { pasVoor } from '../../toegang.ts'
import type { Wie } from '../../wie.ts'

interface Vrijstellingsopdracht {
  readonly pasnummer: string
  readonly jaar: number
  /** `undefined` to withdraw. */
  readonly besluit: Vrijstellingsinhoud | undefined
}

/**
 * Decides that a holder owes nothing of a year, or less, or withdraws that. A run that begins after it counts with it.
 * @returns undefined when there is no such pass
 */
export const beslisVrijstelling = (
  deps: Deps,
  wie: Wie,
  { pasnummer, jaar, besluit }: Vrijstellingsopdracht,
): Promise<Vrijstellingsbesluit | undefined> =>
  untilWritten<Vrijstellingsbesluit | undefined>(async () => {
    if ((await pasVoor(deps, wie, pasnummer)) === undefined) return undefined
    const { vrijstelling } = await readBijdragejaar(deps.store, wie.gemeente, pasnummer, jaar)
    const door = { wie: wie.sub, op: utcTekst(deps.nu()) }
    const nieuw: Vrijstellingsbesluit = besluit === undefined ? { ingetrokken: true, ...door } : { ...besluit, ...door }
    const condition = vrijstelling === undefined ? isNew : versionIs(vrijstelling.version)
    const outcome = await deps.store.transact([writeVrijstelling(wie.gemeente, pasnummer, jaar, nieuw, condition)])
    return outcome === 'written' ? nieuw : LOST
  })
