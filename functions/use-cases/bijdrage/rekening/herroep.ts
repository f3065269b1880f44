import { isHerroepbaar } from '../../../../domain/bijdrage/index.ts'
import { momentOp } from '../../../../domain/kernel/time.ts'
import type { Deps } from '../../../deps.ts'
import { readRegel, writeRegel } from '../../../stores/bijdrage/bijdrageregels.ts'
import { readMachtiging, writeMachtiging } from '../../../stores/bijdrage/machtigingen.ts'
import { versionIs, type Write } from '../../../stores/store.ts'
import { LOST, untilWritten } from '../../race.ts'
import { pasVoor } from '../../toegang.ts'
import type { Wie } from '../../wie.ts'
import { metMutatie } from './meld-betaling.ts'

interface Herroepverzoek {
  readonly runnummer: string
  readonly pasnummer: string
  readonly nummer: number
  readonly reden: string
}

/** A mandate that lapsed by the return that was a mistake is in use again. */
const herstelMachtiging = async (
  deps: Deps,
  gemeente: string,
  { runnummer, pasnummer, nummer }: Herroepverzoek,
): Promise<readonly Write[]> => {
  const stand = await readMachtiging(deps.store, gemeente, pasnummer)
  if (stand === undefined || !('machtiging' in stand.value)) return []
  const { machtiging, vervallen } = stand.value
  if (vervallen?.runnummer !== runnummer || vervallen.mutatie !== nummer) return []
  return [writeMachtiging(gemeente, pasnummer, { machtiging }, versionIs(stand.version))]
}

/** Revokes something that was noted of a line: it no longer counts, and stays to be seen. Revoked again, nothing changes. */
export const herroepMutatie = (
  deps: Deps,
  wie: Wie,
  verzoek: Herroepverzoek,
): Promise<'herroepen' | 'alHerroepen' | 'onbekend'> =>
  untilWritten<'herroepen' | 'alHerroepen' | 'onbekend'>(async () => {
    const { runnummer, pasnummer, nummer, reden } = verzoek
    if ((await pasVoor(deps, wie, pasnummer)) === undefined) return 'onbekend'
    const regel = await readRegel(deps.store, wie.gemeente, runnummer, pasnummer)
    const mutatie = regel?.value.mutaties.find((een) => een.nummer === nummer)
    if (regel === undefined || mutatie === undefined || mutatie.soort === 'herroeping') return 'onbekend'
    if (!isHerroepbaar(regel.value.mutaties, nummer)) return 'alHerroepen'
    const { datum } = momentOp(deps.nu())
    const nieuw = metMutatie(regel.value, { soort: 'herroeping', datum, van: nummer, reden }, { deps, wie })
    const outcome = await deps.store.transact([
      writeRegel(wie.gemeente, runnummer, nieuw, versionIs(regel.version)),
      ...(mutatie.soort === 'storno' ? await herstelMachtiging(deps, wie.gemeente, verzoek) : []),
    ])
    return outcome === 'written' ? 'herroepen' : LOST
  })
