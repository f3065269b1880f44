import type { Daad, Pasdossier } from '../pas/index.ts'

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

/** The same person with one of the passes as it has become. */
export const metDossier = ({ persoonsnummer, passen: [eerste, ...later] }: Persoon, dossier: Pasdossier): Persoon => {
  const nieuw = (ander: Pasdossier): Pasdossier => (ander.pas.pasnummer === dossier.pas.pasnummer ? dossier : ander)
  return { persoonsnummer, passen: [nieuw(eerste), ...later.map(nieuw)] }
}

/** How a pass came to be one of a person's: another came in its place, or the municipality said so. */
export const KOPPELGRONDEN = ['vervanging', 'koppeling'] as const

/** A later pass of a person, with who linked it to the first one, when and why. */
export interface Lid extends Daad {
  readonly pasnummer: string
  readonly grond: (typeof KOPPELGRONDEN)[number]
}
