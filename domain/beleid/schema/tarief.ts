import * as z from 'zod'
import { Bron } from '../../kernel/citation.ts'
import { Datum, geheel } from './velden.ts'

/** What one traveller pays for one ride. */
const Tarief = z.strictObject({
  soort: z.literal('tarief'),
  opstapCent: geheel(0),
  millicentPerKm: geheel(0),
  /** What the kilometres beyond a length of the ride cost instead, in order of that length. */
  staffels: z.array(z.strictObject({ vanafMeter: geheel(1), millicentPerKm: geheel(0) })).optional(),
  /** The ride never costs this traveller less, or more. */
  minimumCent: geheel(0).optional(),
  maximumCent: geheel(0).optional(),
})
export type Tarief = z.infer<typeof Tarief>
const Gratis = z.strictObject({ soort: z.literal('gratis') })
/** A multiple of what the pass holder pays: 200 is double. */
const Veelvoud = z.strictObject({ soort: z.literal('veelvoud'), procentVanPashouder: geheel(1) })

export const Prijs = z.discriminatedUnion('soort', [Tarief, Gratis, Veelvoud])
export type Prijs = z.infer<typeof Prijs>

const Leeftijden = { vanafLeeftijd: geheel(0), totEnMetLeeftijd: geheel(0).optional() }

export const Tariefperiode = z.strictObject({
  geldigVanaf: Datum,
  geldigTotEnMet: Datum.optional(),
  /** `voorbeeld`: not found in a regulation in force. The API says so wherever the amount appears. */
  status: z.enum(['vastgesteld', 'voorbeeld']),
  bron: Bron,
  /** By the holder's age on the day of the ride; together the bands hold every age from 0, each once. */
  pashouder: z.array(z.strictObject({ ...Leeftijden, prijs: z.discriminatedUnion('soort', [Tarief, Gratis]) })).min(1),
  /** Bands for children of 0–11; only where the policy prices children apart from other fellow travellers. */
  kinderen: z
    .array(z.strictObject({ ...Leeftijden, prijs: Prijs }))
    .min(1)
    .optional(),
  /** The first fellow traveller, the second, …; the last price holds for all that follow. */
  medereizigers: z.array(Prijs).min(1),
  medischBegeleider: Prijs,
  /** Where travelling beyond the radius costs more instead of being refused. */
  buitenStraal: z
    .strictObject({
      millicentPerKm: geheel(0),
      over: z.enum(['kilometersBovenStraal', 'heleRit']),
      voor: z.enum(['pashouder', 'iedereDieBetaalt']),
    })
    .optional(),
  /** Where travelling beyond the budget costs the holder more instead of being refused. */
  bovenBudget: z.strictObject({ millicentPerKm: geheel(0) }).optional(),
})
export type Tariefperiode = z.infer<typeof Tariefperiode>

/** The tariff of a day; none is `undefined`, never an older one. */
export const tariefOp = (tarieven: readonly Tariefperiode[], datum: string): Tariefperiode | undefined =>
  tarieven.find((t) => t.geldigVanaf <= datum && (t.geldigTotEnMet === undefined || datum <= t.geldigTotEnMet))
