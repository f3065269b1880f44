import { gaatViaBank, isHerroepbaar, type Mutatie } from '../../../../domain/bijdrage/index.ts'
import { momentOp, utcTekst } from '../../../../domain/kernel/tijd/time.ts'
import type { Deps } from '../../../deps.ts'
import { readBankregel, writeBankregel } from '../../../stores/bijdrage/bankregels.ts'
import { readRegel, writeRegel } from '../../../stores/bijdrage/bijdrageregels.ts'
import { readMachtiging, writeMachtiging } from '../../../stores/bijdrage/machtigingen.ts'
import { versionIs, type Write } from '../../../stores/store.ts'
import { LOST, untilWritten } from '../../race.ts'
import { pasVoor } from '../../toegang.ts'
import { bankregelBewarenTot } from '../../inzage/bewaartermijnen.ts'
import type { Wie } from '../../wie.ts'
import { merkVanBetaling } from '../bank/zoek-bestemming.ts'
import { metMutatie } from './verwerk-melding.ts'

interface Herroepverzoek {
  readonly runnummer: string
  readonly pasnummer: string
  readonly nummer: number
  readonly reden: string
  /** Of a refund that stands in a file: the bank said that it did not pay it, or sent it back. */
  readonly bankBetaaldeNiet?: boolean | undefined
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

/** The movement of money in a file of the bank that told it, where one did. */
const merkVan = (mutatie: Mutatie): string | undefined => {
  if (mutatie.soort === 'storno') return mutatie.bankregel
  return 'betaling' in mutatie ? merkVanBetaling(mutatie.betaling) : undefined
}

/** Money that a bank told of belongs to nobody again: somebody decides about it once more. */
const heropenBankregel = async (
  { deps, wie }: { readonly deps: Deps; readonly wie: Wie },
  merk: string | undefined,
  reden: string,
): Promise<readonly Write[]> => {
  const bankregel = merk === undefined ? undefined : await readBankregel(deps.store, wie.gemeente, merk)
  if (bankregel === undefined) return []
  const { value: oud, version } = bankregel
  const stap = { op: utcTekst(deps.nu()), wie: wie.sub, stap: 'heropenen' as const, reden }
  const open = { ...oud, stand: 'open' as const, vraag: 'herroepen' as const, stappen: [...oud.stappen, stap] }
  const expiresAt = bankregelBewarenTot(await deps.versies(wie.gemeente), deps.nu())
  return [writeBankregel(wie.gemeente, open, { condition: versionIs(version), expiresAt })]
}

/**
 * Revokes something that was noted of a line: it no longer counts, and stays to be seen. Revoked again, nothing changes. A
 * refund that stands in a file is owed again only when the bank says that it did not pay it: else it goes back twice.
 */
export const herroepMutatie = (
  deps: Deps,
  wie: Wie,
  verzoek: Herroepverzoek,
): Promise<'herroepen' | 'alHerroepen' | 'onbekend' | 'bijDeBank'> =>
  untilWritten<'herroepen' | 'alHerroepen' | 'onbekend' | 'bijDeBank'>(async () => {
    const { runnummer, pasnummer, nummer, reden, bankBetaaldeNiet = false } = verzoek
    if ((await pasVoor(deps, wie, pasnummer)) === undefined) return 'onbekend'
    const regel = await readRegel(deps.store, wie.gemeente, runnummer, pasnummer)
    const mutatie = regel?.value.mutaties.find((een) => een.nummer === nummer)
    if (regel === undefined || mutatie === undefined || mutatie.soort === 'herroeping') return 'onbekend'
    if (!isHerroepbaar(regel.value.mutaties, nummer)) return 'alHerroepen'
    if (gaatViaBank(mutatie) && !bankBetaaldeNiet) return 'bijDeBank'
    const { datum } = momentOp(deps.nu())
    const nieuw = metMutatie(regel.value, { soort: 'herroeping', datum, van: nummer, reden }, { deps, wie })
    const outcome = await deps.store.transact([
      writeRegel(wie.gemeente, runnummer, nieuw, versionIs(regel.version)),
      ...(mutatie.soort === 'storno' ? await herstelMachtiging(deps, wie.gemeente, verzoek) : []),
      ...(await heropenBankregel({ deps, wie }, merkVan(mutatie), reden)),
    ])
    return outcome === 'written' ? 'herroepen' : LOST
  })
