import * as z from 'zod'
import { Bron } from '../../kernel/citation.ts'
import { geheel } from './velden.ts'

/** Why a policy that charges the holder without it is refused at start-up. */
export const UITZONDERING_ONTBREEKT =
  'ontbreekt: een bijdrage per rit mag alleen als de verordening vervoer uitzondert van het abonnementstarief; noem dat artikel (Uitvoeringsbesluit Wmo 2015, art. 3.8 lid 1)'

const Uitzondering = z.strictObject(
  { status: z.enum(['gezien', 'niet gezien']), bron: Bron },
  { error: (issue) => (issue.input === undefined ? UITZONDERING_ONTBREEKT : undefined) },
)

/**
 * Under which rules the municipality asks a contribution for transport. Transport falls under the abonnementstarief
 * unless the verordening sets its contribution (Uitvoeringsbesluit Wmo 2015, art. 3.8 lid 1).
 */
const Regime = z.discriminatedUnion('soort', [
  /** The municipality sets the contribution itself: per ride, per year or both. */
  z.strictObject({
    soort: z.literal('perRit'),
    /** The article of the verordening that exempts transport; `niet gezien` where nobody of us read it. */
    uitzondering: Uitzondering,
  }),
  /** The CAK collects the monthly amount: no ride price and no yearly contribution. */
  z.strictObject({ soort: z.literal('abonnementstarief'), bron: Bron }),
  z.strictObject({ soort: z.literal('geen'), bron: Bron }),
])

const EigenVrijstelling = z.strictObject({
  omschrijving: z.string().min(1),
  vanafLeeftijd: geheel(0),
  totEnMetLeeftijd: geheel(0).optional(),
  bron: Bron,
})

const Jaarbijdrage = z.strictObject({
  bedragCent: geheel(0),
  status: z.enum(['vastgesteld', 'voorbeeld']),
  /** Whole for every year in which the pass is valid on a day, or 1/12 for each such month. Left out: whole (ADR 17). */
  deelVanJaar: z.enum(['heel', 'naarRatoPerMaand']).optional(),
  /** Whose amount counts when it changes during the year: of the first day that counts (left out), or of each month. */
  tariefOp: z.enum(['eersteDag', 'perMaand']).optional(),
  /** Who died in the year owes nothing of it (left out), or up to and including the month of death. */
  bijOverlijden: z.enum(['vrijgesteld', 'totEnMetOverlijden']).optional(),
  /** The article by which children under 18 owe nothing. */
  minderjarigen: z.strictObject({ bron: Bron }).optional(),
  /** Groups by age that the municipality exempts. */
  vrijstellingen: z.array(EigenVrijstelling).optional(),
  bron: Bron,
})
export type Jaarbijdrage = z.infer<typeof Jaarbijdrage>

/** What transport of one holder costs in a year: an amount for the year, one for each ride and one for each kilometre. */
const Kostprijs = z.strictObject({
  perJaarCent: geheel(0),
  perRitCent: geheel(0),
  millicentPerKm: geheel(0),
  status: z.enum(['vastgesteld', 'voorbeeld']),
  bron: Bron,
})
export type Kostprijs = z.infer<typeof Kostprijs>

export const Bijdrage = z.strictObject({
  /** Left out: `perRit`, with `bron` as the article that exempts transport (ADR 16). */
  regime: Regime.optional(),
  jaarbijdrage: Jaarbijdrage.optional(),
  /** Who collects the boarding and kilometre tariff; left out where the text does not say. */
  ritbijdrageVoor: z.enum(['vervoerder', 'gemeente']).optional(),
  /** Contributions together never exceed it. Left out: not known. */
  kostprijs: Kostprijs.optional(),
  bron: Bron,
})
export type Bijdrage = z.infer<typeof Bijdrage>
