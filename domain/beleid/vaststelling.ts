import type { Datum } from '../kernel/tijd/time.ts'
import { inWerkingOp } from '../kernel/tijd/periode.ts'
import type { Melding } from './document/vertaal.ts'
import type { Regeling } from './regeling.ts'

/** What fixing a concept depends on. */
export interface Vaststelfeiten {
  readonly regeling: Regeling
  /** Who wrote it last. */
  readonly schrijver: string
  readonly vaststeller: string
  /** A very small municipality, in which one person may do both. */
  readonly zonderVierOgen: boolean
  readonly reden: string | undefined
  readonly waarschuwingen: readonly Melding[]
  /** Paths of the warnings that somebody says are meant. */
  readonly bevestigd: readonly string[]
  readonly vandaag: Datum
  /** All that is fixed already. */
  readonly versies: readonly Regeling[]
}

/** What stands in the way of fixing a concept. */
export type Vaststelbezwaar =
  | { readonly soort: 'zelfdePersoon' }
  | { readonly soort: 'nietBevestigd'; readonly waarschuwingen: readonly Melding[] }
  /** It puts right what was in force, or was going to be: then it says why. */
  | { readonly soort: 'redenOntbreekt' }

/** A version that holds for days past, or from the first day of one that was fixed before, puts that right. */
const isCorrectie = (
  { geldigVanaf }: Pick<Regeling, 'geldigVanaf'>,
  versies: readonly Regeling[],
  vandaag: Datum,
): boolean => geldigVanaf < vandaag || inWerkingOp(versies, geldigVanaf)?.geldigVanaf === geldigVanaf

/**
 * Whether a concept may be fixed. Two people look at it: who wrote it last, and another who fixes it. What is strange in it
 * must be said to be meant, and a correction says why it is one (ADR 59).
 */
export const bezwaarTegenVaststelling = (feiten: Vaststelfeiten): Vaststelbezwaar | undefined => {
  if (feiten.schrijver === feiten.vaststeller && !feiten.zonderVierOgen) return { soort: 'zelfdePersoon' }
  const open = feiten.waarschuwingen.filter(({ pad }) => !feiten.bevestigd.includes(pad))
  if (open.length > 0) return { soort: 'nietBevestigd', waarschuwingen: open }
  if (feiten.reden === undefined && isCorrectie(feiten.regeling, feiten.versies, feiten.vandaag))
    return { soort: 'redenOntbreekt' }
  return undefined
}
