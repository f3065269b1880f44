import { annuleer, type Eerder, type Rit } from '../../../domain/rit/index.ts'
import type { Deps } from '../../deps.ts'
import { rondRitAf, type Stap } from './rond-rit-af.ts'
import { daderVan, type Wie } from '../wie.ts'

export type Annulering =
  | { readonly soort: 'geannuleerd'; readonly rit: Rit }
  /** The ride was driven or reported absent. */
  | { readonly soort: 'kanNietMeer'; readonly rit: Rit }

/**
 * Cancels a ride; the policy says what becomes of its metres and price when that is late. Cancelling what is cancelled
 * changes nothing.
 * @param samen the other ride of the journey too
 */
export const annuleerRit = async (
  deps: Deps,
  wie: Wie,
  {
    ritnummer,
    reden,
    samen,
  }: { readonly ritnummer: string; readonly reden: string; readonly samen?: boolean | undefined },
): Promise<Annulering | undefined> => {
  const versies = await deps.versies(wie.gemeente)
  const besluit = (rit: Rit, eerder?: Eerder): Stap<Annulering> => {
    if (rit.status === 'geannuleerd') return { antwoord: { soort: 'geannuleerd', rit } }
    const geannuleerd = annuleer(rit, reden, daderVan(wie), versies, deps.nu(), eerder)
    if (geannuleerd === undefined) return { antwoord: { soort: 'kanNietMeer', rit } }
    const { rit: schrijf, afboeking } = geannuleerd
    return { antwoord: { soort: 'geannuleerd', rit: schrijf }, schrijf, afboeking }
  }
  return await rondRitAf(deps, wie, { ritnummer, besluit, samen })
}
