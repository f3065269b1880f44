import type { Regeling } from '../../beleid/index.ts'
import { epochMsVan, MS_PER_MINUUT, utcTekst } from '../../kernel/tijd/time.ts'
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

/** Between when the taxi comes to the door, by the promise of the policy; RFC 3339 in UTC. Nothing where it promises nothing. */
export const ophaaltijdVan = (
  { vertrek }: Pick<Rit, 'vertrek'>,
  belofte: Stiptheidsbelofte | undefined,
): { readonly van: string; readonly tot: string } | undefined => {
  if (belofte === undefined) return undefined
  const afgesproken = epochMsVan(vertrek)
  return {
    van: utcTekst(afgesproken - belofte.vroegMinuten * MS_PER_MINUUT),
    tot: utcTekst(afgesproken + belofte.laatMinuten * MS_PER_MINUUT),
  }
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
