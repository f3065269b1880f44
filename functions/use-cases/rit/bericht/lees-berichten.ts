import { SJABLONEN, BERICHTSOORTEN, type Berichtsoort, type Sjabloon } from '../../../../domain/rit/index.ts'
import type { Deps } from '../../../deps.ts'
import { queryBerichten } from '../../../stores/rit/bericht/berichten.ts'
import { querySjablonen, writeSjabloon } from '../../../stores/rit/bericht/stand.ts'
import { LOST, untilWritten } from '../../race.ts'
import type { Wie } from '../../wie.ts'

const PER_BLADZIJDE = 50

/** The outbox of a day (UTC), the oldest first. @throws BadCursor */
export const leesBerichten = (
  deps: Deps,
  { gemeente }: Wie,
  { datum, cursor }: { readonly datum: string; readonly cursor?: string | undefined },
) => queryBerichten(deps.store, gemeente, datum, { limit: PER_BLADZIJDE, cursor })

export interface Berichtsjabloon extends Sjabloon {
  readonly soort: Berichtsoort
  /** Whether the gemeente wrote these words itself. */
  readonly eigen: boolean
}

/** The words of every message, those of the gemeente where it has its own. */
export const leesSjablonen = async (deps: Deps, { gemeente }: Wie): Promise<readonly Berichtsjabloon[]> => {
  const eigen = await querySjablonen(deps.store, gemeente)
  return BERICHTSOORTEN.map((soort) => ({
    soort,
    eigen: eigen.has(soort),
    ...(eigen.get(soort)?.value ?? SJABLONEN[soort]),
  }))
}

export const schrijfSjabloon = (
  deps: Deps,
  { gemeente }: Wie,
  { soort, ...sjabloon }: { readonly soort: Berichtsoort } & Sjabloon,
): Promise<Berichtsjabloon> =>
  untilWritten(async () => {
    const eigen = await querySjablonen(deps.store, gemeente)
    const outcome = await deps.store.transact([writeSjabloon(gemeente, soort, sjabloon, eigen.get(soort))])
    return outcome === 'written' ? { soort, eigen: true, ...sjabloon } : LOST
  })
