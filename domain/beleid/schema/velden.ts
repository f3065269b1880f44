import * as z from 'zod'

/** A whole number of at least `minimum`. */
export const geheel = (minimum: number) => z.int().min(minimum)

export const Datum = z.iso.date()

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
