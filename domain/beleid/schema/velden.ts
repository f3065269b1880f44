import * as z from 'zod'

/** A whole number of at least `minimum`. */
export const geheel = (minimum: number) => z.int().min(minimum)

export const Datum = z.iso.date()

/** `voorbeeld`: not found in a regulation in force. The API says so wherever the amount appears, and nobody is asked to pay it. */
export const Status = z
  .enum(['vastgesteld', 'voorbeeld'])
  .describe(
    'vastgesteld: dit bedrag staat in een besluit dat geldt. voorbeeld: het is er niet gevonden; Opstap zegt dat er overal bij.',
  )

/** What a ride is for; the rider says so only if he likes. */
export const RITDOELEN = [
  'bezoek',
  'boodschappen',
  'medisch',
  'werk',
  'school',
  'dagactiviteit',
  'kortdurendVerblijf',
  'overig',
] as const
export type Ritdoel = (typeof RITDOELEN)[number]
