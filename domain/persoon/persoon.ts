import type { Pasdossier } from '../pas/index.ts'

/**
 * Somebody with one pass or more in one gemeente. The number is that of the first pass: a pass that was linked to no other
 * is a person of its own, with its own number.
 */
export interface Persoon {
  readonly persoonsnummer: string
  readonly passen: readonly [Pasdossier, ...Pasdossier[]]
}

/** The holder of a pass that is linked to no other. */
export const persoonVanPas = (dossier: Pasdossier): Persoon => ({
  persoonsnummer: dossier.pas.pasnummer,
  passen: [dossier],
})
