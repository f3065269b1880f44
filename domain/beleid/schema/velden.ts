import * as z from 'zod'

/** A whole number of at least `minimum`. */
export const geheel = (minimum: number) => z.int().min(minimum)

export const Datum = z.iso.date()

/** `voorbeeld`: not found in a regulation in force. The API says so wherever the amount appears, and nobody is asked to pay it. */
export const BEDRAGSTATUSSEN = ['vastgesteld', 'voorbeeld'] as const
export const Bedragstatus = z
  .enum(BEDRAGSTATUSSEN)
  .describe(
    'vastgesteld: dit bedrag staat in een besluit dat geldt. voorbeeld: het is er niet gevonden; Opstap zegt dat er overal bij.',
  )
export type Bedragstatus = z.infer<typeof Bedragstatus>

/** One example amount makes the whole an example. */
export const statusVan = (bedragen: readonly ({ readonly status: Bedragstatus } | undefined)[]): Bedragstatus =>
  bedragen.some((bedrag) => bedrag?.status === 'voorbeeld') ? 'voorbeeld' : 'vastgesteld'

/** What is asked or given in a year of which not all counts: all of it, or 1/12 for each month. */
export const JAARDELEN = ['heel', 'naarRatoPerMaand'] as const
export type Jaardeel = (typeof JAARDELEN)[number]

/** What one part of a regeling is called by in another. */
export const Naam = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'moet uit kleine letters, cijfers en streepjes bestaan')
