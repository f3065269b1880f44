import type { Datum } from '../../kernel/time.ts'
import { kaal } from '../../kernel/letters.ts'

/**
 * What makes two passes one person's, as there is no BSN: the same date of birth and the same name, whatever its
 * capitals, accents, spaces and dots (ADR 18).
 */
export const persoonVan = ({ naam, geboortedatum }: { readonly naam: string; readonly geboortedatum: Datum }): string =>
  `${geboortedatum} ${kaal(naam).replaceAll(/[^\p{L}\p{N}]/gu, '')}`
