import { verwerkVoortgang, type Voortgangsmelding, type Voortgangsuitkomst } from '../../../../domain/rit/index.ts'
import type { Deps } from '../../../deps.ts'
import { writeRit } from '../../../stores/rit/ritten.ts'
import { versionIs } from '../../../stores/store.ts'
import { LOST, untilWritten } from '../../race.ts'
import { ritVoor } from '../../toegang.ts'
import type { Wie } from '../../wie.ts'
import { legVertragingKlaar } from '../bericht/leg-klaar.ts'

/**
 * Takes in how far a carrier is with a ride. Nothing of what was agreed changes, so no budget and no version does. A holder
 * who wants to hear of a delay is told once it is written; told again by the carrier, what was not put ready then is now.
 * @returns undefined when there is no such ride for the caller
 * @throws TooManyRaces, StoreUnavailable: the same message may be sent again
 */
export const meldVoortgang = async (
  deps: Deps,
  wie: Wie,
  { ritnummer, melding }: { readonly ritnummer: string; readonly melding: Voortgangsmelding },
): Promise<Voortgangsuitkomst | undefined> => {
  const uitkomst = await untilWritten<Voortgangsuitkomst | undefined>(async () => {
    const gelezen = await ritVoor(deps, wie, ritnummer)
    if (gelezen === undefined) return undefined
    const besluit = verwerkVoortgang(gelezen.value, melding)
    if (besluit.soort !== 'verwerkt') return besluit
    const outcome = await deps.store.transact([writeRit(wie.gemeente, besluit.rit, versionIs(gelezen.version))])
    return outcome === 'written' ? besluit : LOST
  })
  if (uitkomst?.soort === 'verwerkt' || uitkomst?.soort === 'bekend')
    await legVertragingKlaar(deps, wie.gemeente, uitkomst.rit)
  return uitkomst
}
