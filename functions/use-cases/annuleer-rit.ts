import { geefVrij } from '../../domain/pas/index.ts'
import { annuleer, type Rit } from '../../domain/rit/index.ts'
import type { Deps } from '../deps.ts'
import { readReisjaar, writeReisjaar } from '../stores/passen.ts'
import { readRitByNummer, writeRit } from '../stores/ritten.ts'
import { versionIs } from '../stores/store.ts'
import { LOST, untilWritten } from './race.ts'
import { daderVan, magBij, type Wie } from './wie.ts'

export type Annulering =
  | { readonly soort: 'geannuleerd'; readonly rit: Rit }
  | { readonly soort: 'ritOnbekend' }
  /** The ride was driven or reported absent. */
  | { readonly soort: 'kanNietMeer'; readonly rit: Rit }

/** Cancels a ride and frees its metres, in one transaction. Cancelling what is cancelled changes nothing. */
export const annuleerRit = (deps: Deps, wie: Wie, ritnummer: string, reden: string): Promise<Annulering> =>
  untilWritten<Annulering>(async () => {
    const gelezen = await readRitByNummer(deps.store, wie.gemeente, ritnummer)
    if (gelezen === undefined || !magBij(wie, gelezen.value.pasnummer)) return { soort: 'ritOnbekend' }
    const rit = gelezen.value
    if (rit.status === 'geannuleerd') return { soort: 'geannuleerd', rit }
    const geannuleerd = annuleer(rit, reden, daderVan(wie), deps.nu())
    if (geannuleerd === undefined) return { soort: 'kanNietMeer', rit }
    const reisjaar = await readReisjaar(deps.store, wie.gemeente, rit.pasnummer, rit.jaar)
    if (reisjaar === undefined) throw new Error(`rit zonder reisjaar ${rit.jaar}`)
    const vrij = geefVrij(reisjaar.value, rit.afstand.meter, rit.ritnummer)
    const outcome = await deps.store.transact([
      writeReisjaar(wie.gemeente, rit.pasnummer, vrij, versionIs(reisjaar.version)),
      writeRit(wie.gemeente, geannuleerd, versionIs(gelezen.version)),
    ])
    return outcome === 'written' ? { soort: 'geannuleerd', rit: geannuleerd } : LOST
  })
