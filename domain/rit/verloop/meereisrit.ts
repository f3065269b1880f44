import { pasnummersMee } from '../../kernel/reis.ts'
import type { Rit } from '../rit.ts'

/**
 * A ride as somebody sees it who travels along on a pass of their own: when, from where to where, what became of it and
 * what they pay. Nothing else of whoever booked it.
 */
export interface Meereisrit extends Pick<
  Rit,
  'ritnummer' | 'vertrek' | 'verwachteAankomst' | 'van' | 'naar' | 'status'
> {
  /** Their own part of the price, in whole cents, while the ride is to be made or was. */
  readonly bedragCent?: number | undefined
}

/** Whether somebody travels along on that pass. */
export const noemtPas = ({ meereizenden }: Pick<Rit, 'meereizenden'>, pasnummer: string): boolean =>
  pasnummersMee(meereizenden).includes(pasnummer)

/** @returns undefined where nobody travels along on that pass */
export const meereisritVan = (rit: Rit, pasnummer: string): Meereisrit | undefined => {
  const plaats = rit.meereizenden.findIndex((m) => m.soort === 'medereiziger' && m.pasnummer === pasnummer)
  if (plaats < 0) return undefined
  const { ritnummer, vertrek, verwachteAankomst, van, naar, status } = rit
  // The first line of a price is the holder's.
  const bedragCent = rit.ritprijs.posten[plaats + 1]?.bedragCent
  const telt = status === 'geboekt' || status === 'gereden'
  return { ritnummer, vertrek, verwachteAankomst, van, naar, status, ...(telt ? { bedragCent } : {}) }
}
