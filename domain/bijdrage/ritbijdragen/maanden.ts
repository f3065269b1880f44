import type { Bedragstatus, Regeling } from '../../beleid/index.ts'
import type { Bron } from '../../kernel/citation.ts'
import { inWerkingTussen } from '../../kernel/tijd/periode.ts'
import { jaarVan, plusDagen, type Datum } from '../../kernel/tijd/time.ts'
import { factureerbareJaren } from '../jaar/jaren.ts'

/** A calendar month, `2026-03`. */
export type Maand = string

const MAAND = 'yyyy-mm'.length

/** What the municipality is owed for the rides of a month: those that cost something, as things are now (`maandbedragenVan` of `rit`). */
export interface Maandbedrag {
  readonly maand: Maand
  readonly ritten: number
  readonly bedragCent: number
  readonly status: Bedragstatus
}

/**
 * Whether the municipality collects fares of rides in a month, and by which article of its rules.
 * @returns `beleidOnbekend` where no policy is in force on any day of it
 */
export const ritbijdragebronVan = (
  versies: readonly Regeling[],
  maand: Maand,
): Bron | 'beleidOnbekend' | 'nietVoorGemeente' => {
  // As text no day of a month is after its 31st, whether it has one or not.
  const inMaand = inWerkingTussen(versies, `${maand}-01`, `${maand}-31`)
  if (inMaand.length === 0) return 'beleidOnbekend'
  const int = inMaand.findLast(({ bijdrage }) => bijdrage?.ritbijdrageVoor === 'gemeente')
  return int?.bijdrage?.bron ?? 'nietVoorGemeente'
}

/** Months whose fares can be asked on a day: those that are over, as far back as years can be billed. */
export const factureerbareMaanden = (vandaag: Datum): { readonly eerste: Maand; readonly laatste: Maand } => ({
  eerste: `${factureerbareJaren(vandaag).eerste}-01`,
  laatste: plusDagen(`${vandaag.slice(0, MAAND)}-01`, -1).slice(0, MAAND),
})

export const jaarVanMaand = (maand: Maand): number => jaarVan(`${maand}-01`)
