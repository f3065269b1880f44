import type * as z from 'zod'
import { Regelingvelden } from './schema/regeling.ts'
import { checkRegeling } from './samenhang/regeling.ts'

/**
 * A municipality's rules for a period. A part that is left out is a thing its text says nothing about: then no rule
 * applies. Distances are whole metres, money whole cents, tariffs per kilometre whole millicents (€ 0,165 is 16500).
 */
export const Regeling = Regelingvelden.superRefine(checkRegeling)
export type Regeling = z.infer<typeof Regelingvelden> & {
  /** By what a ride keeps it. A regeling that comes with the program is known by its first day, and has none. */
  readonly versie?: string
}
