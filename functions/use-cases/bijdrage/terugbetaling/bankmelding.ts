import {
  isHerroepbaar,
  leesTerugbetaalkenmerk,
  type Bankregel,
  type Bankvraag,
} from '../../../../domain/bijdrage/index.ts'
import { momentOp } from '../../../../domain/kernel/tijd/time.ts'
import type { Deps } from '../../../deps.ts'
import { readRegelByKenmerk, writeRegel } from '../../../stores/bijdrage/bijdrageregels.ts'
import { versionIs, type Write } from '../../../stores/store.ts'
import type { Wie } from '../../wie.ts'
import { metMutatie } from '../rekening/verwerk-melding.ts'

interface Melding {
  readonly deps: Deps
  readonly wie: Wie
  readonly regel: Bankregel
}

/** What is written with it, or why nobody can say. */
type Bestemming = { readonly kenmerk: string; readonly writes: readonly Write[] } | { readonly vraag: Bankvraag }

/**
 * What the bank tells of a refund of ours: that it went, which was booked when the file was made; or that it was refused or
 * came back, and then it is owed to the holder again. @returns undefined when it is about something else
 */
export const verwerkTerugbetaalmelding = async ({
  deps,
  wie,
  regel: { opdrachtkenmerk, herboeking, soort, bedragCent, redencode, datum: vanBank },
}: Melding): Promise<Bestemming | undefined> => {
  const genoemd = leesTerugbetaalkenmerk(opdrachtkenmerk)
  if (genoemd === undefined || herboeking === true) return undefined
  const { kenmerk, mutatie: nummer } = genoemd
  const runregel = await readRegelByKenmerk(deps.store, wie.gemeente, kenmerk)
  if (runregel === undefined) return { vraag: 'kenmerkOnbekend' }
  const { regel, runnummer } = runregel
  const terugbetaling = regel.value.mutaties.find((mutatie) => mutatie.nummer === nummer)
  if (terugbetaling?.soort !== 'terugbetaling') return { vraag: 'kenmerkOnbekend' }
  const zonderBedrag = soort === 'geweigerd' && bedragCent === 0
  if (bedragCent !== terugbetaling.bedragCent && !zonderBedrag) return { vraag: 'bedragAnders' }
  const geldt = isHerroepbaar(regel.value.mutaties, nummer)
  if (soort === 'af') return geldt ? { kenmerk, writes: [] } : { vraag: 'herroepen' }
  if (!geldt) return { kenmerk, writes: [] }
  const reden = `De bank betaalde dit niet uit${redencode === undefined ? '' : ` (${redencode})`}.`
  const { datum: vandaag } = momentOp(deps.nu())
  // It is booked on the day of the bank; a day that cannot be is none.
  const datum = vanBank >= terugbetaling.datum && vanBank <= vandaag ? vanBank : vandaag
  const terug = metMutatie(regel.value, { soort: 'herroeping', datum, van: nummer, reden }, { deps, wie })
  return { kenmerk, writes: [writeRegel(wie.gemeente, runnummer, terug, versionIs(regel.version))] }
}
