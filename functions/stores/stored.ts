import * as z from 'zod'
import type { Bron } from '../../domain/kernel/citation.ts'

/**
 * Parts that more than one form has. They take what was ever written: what a request may say is narrower and changes, and
 * a limit of today must not make unreadable what was good yesterday.
 */
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

export const StoredBron = z.strictObject({
  regeling: z.string(),
  artikel: z.string(),
  kop: z.string().optional(),
  url: z.string().optional(),
  toelichting: z.string().optional(),
})

/** A citation without what a reader must know of it: that follows from the policy that cites it, and 0.2.0 cannot read it. */
export const kaal = ({ regeling, artikel, kop, url }: Bron): Omit<Bron, 'toelichting'> => ({
  regeling,
  artikel,
  ...(kop === undefined ? {} : { kop }),
  ...(url === undefined ? {} : { url }),
})

const leeftijd = z.int()
export const StoredMeereizende = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('kind'), leeftijd }),
  z.strictObject({
    soort: z.literal('medereiziger'),
    leeftijd: leeftijd.optional(),
    pasnummer: z.string().optional(),
    partner: z.boolean().optional(),
  }),
  z.strictObject({ soort: z.literal('medischBegeleider'), leeftijd: leeftijd.optional() }),
])

export const StoredHulpmiddel = z.union([
  z.enum(['rollator', 'rolstoel', 'opvouwbareRolstoel']),
  z.strictObject({ soort: z.literal('scootmobiel'), overstap: z.enum(['zelfstandig', 'metLift', 'nietMogelijk']) }),
])

export const StoredDier = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.enum(['hulphond', 'blindengeleidehond']) }),
  z.strictObject({ soort: z.literal('huisdier'), inTasOfKooi: z.boolean().default(false) }),
])

export const StoredBagage = z.strictObject({
  stuks: z.int().default(0),
  groot: z.boolean().default(false),
  gevaarlijk: z.boolean().default(false),
})
