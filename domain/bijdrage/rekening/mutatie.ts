import type { Datum } from '../../kernel/tijd/time.ts'

/** What every change of a claim tells: its place in the history, the day it is of, and who noted it when. */
interface Genoteerd {
  /** From 1, in the order in which they were noted. */
  readonly nummer: number
  /** The day of the bank, or of the decision. */
  readonly datum: Datum
  readonly op: string
  readonly wie: string
}

/** The bank gave a debit back. */
export interface Storno extends Genoteerd {
  readonly soort: 'storno'
  /** The reason, as ISO 20022 has it. */
  readonly code: string
  /** The mark of the movement of money that told it, where a file of the bank did. */
  readonly bankregel?: string | undefined
}

/** Money that came in, or went back to the holder, by the mark of the bank or the municipality. */
export interface Geldstroom extends Genoteerd {
  readonly soort: 'ontvangst' | 'terugbetaling'
  readonly betaling: string
  /** More than 0, in either direction. */
  readonly bedragCent: number
}

/** The finance package took a claim over that was not paid in its term: it asks and collects it from then on. */
export interface Overdracht extends Genoteerd {
  readonly soort: 'overdracht'
  /** Who took it over: a person, a department or another body, as the municipality names it. */
  readonly overgenomenDoor: string
  /** What of the claim was still to be paid then. */
  readonly bedragCent: number
}

/** An earlier change was a mistake: it no longer counts, and stays where it is. */
export interface Herroeping extends Genoteerd {
  readonly soort: 'herroeping'
  readonly van: number
  readonly reden: string
}

/** Something that happened to a claim after it was fixed. Nothing of it ever changes: what was wrong is revoked. */
export type Mutatie = Storno | Geldstroom | Overdracht | Herroeping

/** Those that count: not revoked, and no revocation. */
export const geldendeMutaties = (mutaties: readonly Mutatie[]): readonly Exclude<Mutatie, Herroeping>[] => {
  const herroepen = new Set(mutaties.flatMap((mutatie) => (mutatie.soort === 'herroeping' ? [mutatie.van] : [])))
  return mutaties.flatMap((mutatie) =>
    mutatie.soort === 'herroeping' || herroepen.has(mutatie.nummer) ? [] : [mutatie],
  )
}

/** What can be undone: a change that counts. */
export const isHerroepbaar = (mutaties: readonly Mutatie[], nummer: number): boolean =>
  geldendeMutaties(mutaties).some((mutatie) => mutatie.nummer === nummer)
