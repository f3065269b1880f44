import { momentOp, utcTekst, type Datum } from '../kernel/tijd/time.ts'
import type { Beeindiging, Handeling, Reeks } from './reeks.ts'

/** How somebody wants a series to end; without `vanaf` from today. */
export interface Beeindigingswens {
  readonly reden: string
  readonly ritten: Beeindiging['ritten']
  readonly vanaf?: Datum | undefined
}

type Beeindigd =
  | { readonly soort: 'beeindigd'; readonly reeks: Reeks }
  /** It was ended before, and not in this way: that stands. */
  | { readonly soort: 'andersBeeindigd'; readonly reeks: Reeks }

const isDezelfde = (
  beeindiging: Beeindiging,
  { reden, ritten, vanaf = beeindiging.vanaf }: Beeindigingswens,
): boolean => beeindiging.reden === reden && beeindiging.ritten === ritten && beeindiging.vanaf === vanaf

/** Ends a series. The first ending stands; the same one again changes nothing. */
export const beeindig = (
  reeks: Reeks,
  wens: Beeindigingswens,
  { wie, rol }: Omit<Handeling, 'op'>,
  nuEpochMs: number,
): Beeindigd => {
  if (reeks.beeindiging !== undefined)
    return { soort: isDezelfde(reeks.beeindiging, wens) ? 'beeindigd' : 'andersBeeindigd', reeks }
  const { reden, ritten, vanaf = momentOp(nuEpochMs).datum } = wens
  const beeindiging: Beeindiging = { op: utcTekst(nuEpochMs), wie, rol, reden, vanaf, ritten }
  return { soort: 'beeindigd', reeks: { ...reeks, beeindiging } }
}
