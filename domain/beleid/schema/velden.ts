import * as z from 'zod'
import { BEDRAGSTATUSSEN } from '../keuzes.ts'

/** A whole number of at least `minimum`. */
export const geheel = (minimum: number) => z.int().min(minimum)

export const Datum = z.iso.date()

export const Bedragstatus = z
  .enum(BEDRAGSTATUSSEN)
  .describe(
    'vastgesteld: dit bedrag staat in een besluit dat geldt. voorbeeld: het is er niet gevonden; Opstap zegt dat er overal bij.',
  )
/** What one part of a regeling is called by in another. */
export const Naam = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'moet uit kleine letters, cijfers en streepjes bestaan')
