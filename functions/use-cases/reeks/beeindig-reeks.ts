import { beeindig, type Beeindigingswens } from '../../../domain/reeks/index.ts'
import type { Deps } from '../../deps.ts'
import { writeReeks } from '../../stores/reeks/reeksen.ts'
import { versionIs } from '../../stores/store.ts'
import { LOST, untilWritten } from '../race.ts'
import { werkReeksBij } from './werk-reeks-bij.ts'
import { reeksVoor } from '../toegang.ts'
import { daderVan, type Wie } from '../wie.ts'

type Uitkomst = ReturnType<typeof beeindig>

interface Eindopdracht {
  readonly reeksnummer: string
  readonly wens: Beeindigingswens
}

/** Only writes that a series ends, and cancels and books nothing: the daily job does what is left. */
export const bewaarEinde = (deps: Deps, wie: Wie, { reeksnummer, wens }: Eindopdracht): Promise<Uitkomst | undefined> =>
  untilWritten<Uitkomst | undefined>(async () => {
    const gelezen = await reeksVoor(deps, wie, reeksnummer)
    if (gelezen === undefined) return undefined
    const uitkomst = beeindig(gelezen.value, wens, daderVan(wie), deps.nu())
    if (uitkomst.reeks === gelezen.value) return uitkomst
    const outcome = await deps.store.transact([writeReeks(wie.gemeente, uitkomst.reeks, versionIs(gelezen.version))])
    return outcome === 'written' ? uitkomst : LOST
  })

/**
 * Ends a series, first of all so that nothing more is booked, and then cancels its rides when that was asked. What a
 * crash leaves undone the same request or the daily job does.
 * @returns undefined when there is no such series for the caller
 * @throws TooManyRaces, StoreUnavailable: the same request may be sent again
 */
export const beeindigReeks = async (deps: Deps, wie: Wie, opdracht: Eindopdracht): Promise<Uitkomst | undefined> => {
  const uitkomst = await bewaarEinde(deps, wie, opdracht)
  if (uitkomst?.soort === 'beeindigd') await werkReeksBij(deps, wie.gemeente, uitkomst.reeks)
  return uitkomst
}
