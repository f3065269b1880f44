import { LAATSTE_DATUM } from '../../../domain/kernel/tijd/periode.ts'
import { pasOp, type Pasdossier } from '../../../domain/pas/index.ts'
import { gelijkenisVan } from '../../../domain/persoon/index.ts'
import type { Regel } from '../../stores/bijdrage/bijdrageregels.ts'

/**
 * What makes a pass somebody's, for the contribution, which is owed once: that it was linked to a first pass, or else the
 * same name and date of birth (ADR 18). Passes that share one of these are one person's.
 */
export const tekensVan = (dossier: Pasdossier): readonly [string, string] => [
  dossier.persoonsnummer ?? dossier.pas.pasnummer,
  gelijkenisVan(pasOp(dossier, LAATSTE_DATUM)),
]

/** The other passes of the same person, as the run that made a line found them. */
export const anderePassenVan = ({ samenMet, passen = [] }: Regel): readonly string[] =>
  samenMet === undefined ? passen : [samenMet, ...passen]
