import * as z from 'zod'

/** Who and what comes along: the same in a request and in a ride that is kept. */
const jaren = (minimum: number, maximum: number) => z.int().min(minimum).max(maximum)

export const Meereizende = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('kind'), leeftijd: jaren(0, 11) }),
  z.strictObject({ soort: z.literal('medereiziger'), leeftijd: jaren(12, 130).optional() }),
  z.strictObject({ soort: z.literal('medischBegeleider'), leeftijd: jaren(0, 130).optional() }),
])

export const Hulpmiddel = z.union([
  z.enum(['rollator', 'rolstoel', 'opvouwbareRolstoel']),
  z.strictObject({
    soort: z.literal('scootmobiel'),
    overstap: z
      .enum(['zelfstandig', 'metLift', 'nietMogelijk'])
      .meta({ description: 'Hoe u overstapt naar een stoel.' }),
  }),
])

export const Dier = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.enum(['hulphond', 'blindengeleidehond']) }),
  z.strictObject({ soort: z.literal('huisdier'), inTasOfKooi: z.boolean().default(false) }),
])

export const Bagage = z.strictObject({
  stuks: z.int().min(0).max(50).default(0),
  groot: z.boolean().default(false),
  gevaarlijk: z.boolean().default(false),
})
