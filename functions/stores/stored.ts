import * as z from 'zod'
import type { Item } from './store.ts'

/** A value together with the version that a later write must name. */
export interface Stored<T> {
  readonly value: T
  readonly version: number
}

/** Checks what was read: an item of another shape is a fault of ours, and is better found than used. */
export const storedAs = <T>(schema: z.ZodType<T>, item: Item): Stored<T> => ({
  value: schema.parse(item.data),
  version: item.version,
})

export const StoredLocatie = z.strictObject({
  id: z.string(),
  weergavenaam: z.string(),
  woonplaats: z.string(),
  gemeente: z.string(),
  punt: z.strictObject({ lat: z.number(), lon: z.number() }),
  woonplaatscode: z.string().optional(),
  postcode: z.string().optional(),
  nummeraanduiding: z.string().optional(),
})
