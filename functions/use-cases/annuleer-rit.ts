import { geefVrij } from '../../domain/pas/index.ts'
import { annuleer, type Rit } from '../../domain/rit/index.ts'
import type { Deps } from '../deps.ts'
import { rondRitAf } from './rond-rit-af.ts'
import { daderVan, type Wie } from './wie.ts'

export type Annulering =
  | { readonly soort: 'geannuleerd'; readonly rit: Rit }
  /** The ride was driven or reported absent. */
  | { readonly soort: 'kanNietMeer'; readonly rit: Rit }

/** Cancels a ride and frees its metres. Cancelling what is cancelled changes nothing. */
export const annuleerRit = (deps: Deps, wie: Wie, ritnummer: string, reden: string): Promise<Annulering | undefined> =>
  rondRitAf<Annulering>(deps, wie, ritnummer, (rit) => {
    if (rit.status === 'geannuleerd') return { antwoord: { soort: 'geannuleerd', rit } }
    const geannuleerd = annuleer(rit, reden, daderVan(wie), deps.nu())
    return geannuleerd === undefined
      ? { antwoord: { soort: 'kanNietMeer', rit } }
      : { antwoord: { soort: 'geannuleerd', rit: geannuleerd }, schrijf: geannuleerd, afboeking: geefVrij }
  })
