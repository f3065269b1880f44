import type { Regeling } from '../../beleid/index.ts'
import { utcTekst } from '../../kernel/tijd/time.ts'
import { geefVrij, type Afboeking } from '../../persoon/index.ts'
import { rekenAnnuleringAf, type Eerder, type NietGereden } from './afrekening.ts'
import type { Dader, Rit } from '../rit.ts'

/** A ride that is no longer booked, with what becomes of its metres. */
export interface Afgerond {
  readonly rit: Rit
  readonly afboeking: Afboeking
}

/** Late is the rider who cancels late. What the municipality cancels (ADR 86) costs the rider no fare and no metres, and counts for nothing. */
const rekenAf = (
  rit: Rit,
  { rol }: Dader,
  versies: readonly Regeling[],
  nuEpochMs: number,
  eerder: Eerder | undefined,
): NietGereden =>
  rol === 'gemeente'
    ? { afrekening: undefined, afboeking: geefVrij }
    : rekenAnnuleringAf(rit, versies, nuEpochMs, eerder)

/**
 * A ride that is booked can be cancelled; one that was driven, reported absent or cancelled cannot.
 * @param eerder the year of the ride as it was before, where the policy counts how often
 */
export const annuleer = (
  rit: Rit,
  reden: string,
  dader: Dader,
  versies: readonly Regeling[],
  nuEpochMs: number,
  eerder?: Eerder,
): Afgerond | undefined => {
  if (rit.status !== 'geboekt') return undefined
  const { afrekening, afboeking } = rekenAf(rit, dader, versies, nuEpochMs, eerder)
  const gebeurtenis = { status: 'geannuleerd', op: utcTekst(nuEpochMs), ...dader, reden } as const
  return {
    rit: { ...rit, status: 'geannuleerd', afrekening, geschiedenis: [...rit.geschiedenis, gebeurtenis] },
    afboeking,
  }
}
