import { utcTekst } from '../../../../domain/kernel/tijd/time.ts'
import type { Deps } from '../../../deps.ts'
import {
  readAgendasleutel,
  readVanWieAgenda,
  wisAgendasleutel,
  writeAgendasleutel,
  type Agendasleutel,
} from '../../../stores/pas/agendasleutels.ts'
import { nieuweAgendasleutel } from '../../nummer.ts'
import { LOST, untilWritten } from '../../race.ts'
import { persoonVoor } from '../../toegang.ts'
import type { Wie } from '../../wie.ts'

/** Since when the rides of a pass can be read by a calendar program. @returns undefined when there is no such pass for the caller */
export const leesAgendasleutel = async (
  deps: Deps,
  wie: Wie,
  pasnummer: string,
): Promise<{ readonly sinds: string | undefined } | undefined> => {
  const persoon = await persoonVoor(deps, wie, pasnummer)
  return persoon && { sinds: (await readAgendasleutel(deps.store, persoon))?.value.sinds }
}

/** Makes the secret of a calendar's address; an earlier one no longer works. @returns undefined when there is no such pass for the caller */
export const maakAgendasleutel = (
  deps: Deps,
  wie: Wie,
  pasnummer: string,
): Promise<{ readonly sleutel: string; readonly sinds: string } | undefined> =>
  untilWritten(async () => {
    const persoon = await persoonVoor(deps, wie, pasnummer)
    if (persoon === undefined) return undefined
    const eerder = await readAgendasleutel(deps.store, persoon)
    const sleutel = nieuweAgendasleutel()
    const nieuw: Agendasleutel = { kenmerk: deps.pseudoniem('agenda', sleutel), sinds: utcTekst(deps.nu()) }
    const outcome = await deps.store.transact([writeAgendasleutel(persoon, nieuw, eerder)])
    return outcome === 'written' ? { sleutel, sinds: nieuw.sinds } : LOST
  })

/** Ends it; ending what was never there or has ended changes nothing. @returns whether there is such a pass for the caller */
export const trekAgendasleutelIn = (deps: Deps, wie: Wie, pasnummer: string): Promise<boolean> =>
  untilWritten(async () => {
    const persoon = await persoonVoor(deps, wie, pasnummer)
    if (persoon === undefined) return false
    const eerder = await readAgendasleutel(deps.store, persoon)
    if (eerder === undefined) return true
    const outcome = await deps.store.transact([wisAgendasleutel(persoon, eerder, deps.nu())])
    return outcome === 'written' ? true : LOST
  })

const SLEUTEL = /^[0-9A-Z]{26}$/

/** As whom a calendar program reads that knows this secret; nobody where it opens nothing. */
export const lezerVanAgenda = async (deps: Deps, sleutel: string): Promise<Wie | undefined> => {
  if (!SLEUTEL.test(sleutel)) return undefined
  const kenmerk = deps.pseudoniem('agenda', sleutel)
  const vanWie = await readVanWieAgenda(deps.store, kenmerk)
  return vanWie && { ...vanWie, sub: `agenda:${kenmerk}`, rollen: ['pashouder'] }
}
