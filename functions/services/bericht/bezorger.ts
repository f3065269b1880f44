import type { Kanaal } from '../../../domain/rit/index.ts'

export interface Bericht {
  /** The same each time that the same message is tried. */
  readonly kenmerk: string
  readonly adres: string
  readonly onderwerp: string
  readonly tekst: string
}

/**
 * Brings a message to somebody.
 * @returns whether it was taken, or never will be: then it is of no use to try again
 * @throws Error when it can be tried again
 */
export type Bezorger = (bericht: Bericht) => Promise<'bezorgd' | 'onmogelijk'>

/** What is set to send by; a channel that is not there only shows in the outbox. */
export type Bezorgers = Readonly<Partial<Record<Kanaal, Bezorger>>>
