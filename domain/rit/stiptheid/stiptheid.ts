import type { Regeling } from '../../beleid/index.ts'
import { epochMsVan } from '../../kernel/time.ts'
import type { Rit } from '../rit.ts'

/** The window around the time agreed, in which a policy promises that the taxi comes. */
export type Stiptheidsbelofte = NonNullable<Regeling['stiptheid']>
export const STIPTHEIDSOORDELEN = ['opTijd', 'teVroeg', 'teLaat'] as const
export type Stiptheidsoordeel = (typeof STIPTHEIDSOORDELEN)[number]

/** How a ride went: all that punctuality depends on. */
export type Ritverloop = Pick<Rit, 'vertrek' | 'uitvoering' | 'geschiedenis'>

const SECONDEN_PER_MINUUT = 60

/** Whole seconds between the time agreed and getting in: negative is early, positive is late (ADR 15). */
export const afwijkingVan = (vertrek: string, ingestapt: string): number =>
  (epochMsVan(ingestapt) - epochMsVan(vertrek)) / 1000

/** The limits themselves are on time. */
export const oordeelOver = (afwijkingSeconden: number, belofte: Stiptheidsbelofte): Stiptheidsoordeel => {
  if (afwijkingSeconden < -belofte.vroegMinuten * SECONDEN_PER_MINUUT) return 'teVroeg'
  return afwijkingSeconden > belofte.laatMinuten * SECONDEN_PER_MINUUT ? 'teLaat' : 'opTijd'
}

/** How punctual a ride was; nothing where it was not driven or the policy promises nothing. */
export const stiptheidVan = (
  { vertrek, uitvoering }: Pick<Rit, 'vertrek' | 'uitvoering'>,
  belofte: Stiptheidsbelofte | undefined,
): { readonly afwijkingSeconden: number; readonly oordeel: Stiptheidsoordeel } | undefined => {
  if (uitvoering === undefined || belofte === undefined) return undefined
  const afwijkingSeconden = afwijkingVan(vertrek, uitvoering.ingestapt)
  return { afwijkingSeconden, oordeel: oordeelOver(afwijkingSeconden, belofte) }
}
