import { geefVrij } from '../../domain/pas/index.ts'
import { agendajarenVan, annuleer, type Rit } from '../../domain/rit/index.ts'
import type { Deps } from '../deps.ts'
import { readReisjaar, writeReisjaar } from '../stores/passen.ts'
import { readRitByNummer, writeRit } from '../stores/ritten.ts'
import { versionIs, type Write } from '../stores/store.ts'
import { LOST, untilWritten } from './race.ts'
import { daderVan, magBij, type Wie } from './wie.ts'

export type Annulering =
  | { readonly soort: 'geannuleerd'; readonly rit: Rit }
  | { readonly soort: 'ritOnbekend' }
  /** The ride was driven or reported absent. */
  | { readonly soort: 'kanNietMeer'; readonly rit: Rit }

/** The years that a ride stands in without it; its metres were counted in the year of departure. */
const schrijfVrij = async (deps: Deps, gemeente: string, rit: Rit): Promise<Write[]> => {
  const gelezen = await Promise.all(
    agendajarenVan(rit).map((jaar) => readReisjaar(deps.store, gemeente, rit.pasnummer, jaar)),
  )
  return gelezen.flatMap((reisjaar) => {
    if (reisjaar === undefined) return []
    const meter = reisjaar.value.jaar === rit.jaar ? rit.afstand.meter : 0
    const vrij = geefVrij(reisjaar.value, meter, rit.ritnummer)
    return [writeReisjaar(gemeente, rit.pasnummer, vrij, versionIs(reisjaar.version))]
  })
}

/** Cancels a ride and frees its metres, in one transaction. Cancelling what is cancelled changes nothing. */
export const annuleerRit = (deps: Deps, wie: Wie, ritnummer: string, reden: string): Promise<Annulering> =>
  untilWritten<Annulering>(async () => {
    const gelezen = await readRitByNummer(deps.store, wie.gemeente, ritnummer)
    if (gelezen === undefined || !magBij(wie, gelezen.value.pasnummer)) return { soort: 'ritOnbekend' }
    const rit = gelezen.value
    if (rit.status === 'geannuleerd') return { soort: 'geannuleerd', rit }
    const geannuleerd = annuleer(rit, reden, daderVan(wie), deps.nu())
    if (geannuleerd === undefined) return { soort: 'kanNietMeer', rit }
    const outcome = await deps.store.transact([
      ...(await schrijfVrij(deps, wie.gemeente, rit)),
      writeRit(wie.gemeente, geannuleerd, versionIs(gelezen.version)),
    ])
    return outcome === 'written' ? { soort: 'geannuleerd', rit: geannuleerd } : LOST
  })
