import * as z from 'zod'
import { Bron } from '../../kernel/citation.ts'
import { INNERS, JAARDELEN } from '../keuzes.ts'
import { Bedragstatus, geheel } from './velden.ts'

/** Why a policy that charges the holder without it is refused at start-up. */
export const UITZONDERING_ONTBREEKT =
  'ontbreekt: een bijdrage per rit mag alleen als de verordening vervoer uitzondert van het abonnementstarief; noem dat artikel (Uitvoeringsbesluit Wmo 2015, art. 3.8 lid 1)'

const Uitzondering = z.strictObject(
  {
    status: z.enum(['gezien', 'niet gezien']).describe('Of iemand dit artikel zelf heeft gelezen.'),
    bron: Bron,
  },
  { error: (issue) => (issue.input === undefined ? UITZONDERING_ONTBREEKT : undefined) },
)

/**
 * Under which rules the municipality asks a contribution for transport. Transport falls under the abonnementstarief
 * unless the verordening sets its contribution (Uitvoeringsbesluit Wmo 2015, art. 3.8 lid 1).
 */
const Regime = z.discriminatedUnion('soort', [
  z
    .strictObject({
      soort: z.literal('perRit').describe('De gemeente bepaalt de bijdrage zelf: per rit, per jaar of allebei.'),
      uitzondering: Uitzondering.describe(
        'Het artikel van de verordening dat vervoer uitzondert van het abonnementstarief.',
      ),
    })
    .describe('De gemeente bepaalt de bijdrage zelf: per rit, per jaar of allebei.'),
  /** No ride price and no yearly contribution. */
  z
    .strictObject({
      soort: z
        .literal('abonnementstarief')
        .describe('Vervoer valt onder het abonnementstarief; alleen het CAK rekent een bijdrage.'),
      bron: Bron,
    })
    .describe('Vervoer valt onder het abonnementstarief; alleen het CAK rekent een bijdrage.'),
  z
    .strictObject({ soort: z.literal('geen').describe('De gemeente vraagt geen bijdrage.'), bron: Bron })
    .describe('De gemeente vraagt geen bijdrage.'),
])

const EigenVrijstelling = z.strictObject({
  omschrijving: z.string().min(1).describe('Wie niets betaalt, in woorden.'),
  vanafLeeftijd: geheel(0).describe('De jongste leeftijd van deze groep.'),
  totEnMetLeeftijd: geheel(0).optional().describe('De oudste leeftijd. Weggelaten: de groep heeft geen einde.'),
  bron: Bron,
})

const Jaarbijdrage = z.strictObject({
  bedragCent: geheel(0).describe('De bijdrage per jaar.'),
  status: Bedragstatus,
  /** Left out: by the months of use, never the dearest reading of a text that is silent (ADR 67). */
  deelVanJaar: z
    .enum(JAARDELEN)
    .optional()
    .describe(
      'Wie maar een deel van het jaar een pas heeft: een twaalfde voor elke maand (ook als u dit weglaat), of het hele bedrag. Het hele bedrag alleen als de regeling dat met zoveel woorden zegt.',
    ),
  tariefOp: z
    .enum(['eersteDag', 'perMaand'])
    .optional()
    .describe(
      'Welk bedrag telt als het in het jaar verandert: dat van de eerste dag die telt (ook als u dit weglaat), of dat van elke maand.',
    ),
  bijOverlijden: z
    .enum(['vrijgesteld', 'totEnMetOverlijden'])
    .optional()
    .describe(
      'Wie in het jaar overlijdt, betaalt niets (ook als u dit weglaat), of tot en met de maand van overlijden.',
    ),
  vrijstellingen: z.array(EigenVrijstelling).optional().describe('Groepen naar leeftijd die niets betalen.'),
  bron: Bron,
})
export type Jaarbijdrage = z.infer<typeof Jaarbijdrage>

/** What transport of one holder costs in a year. */
const Kostprijs = z.strictObject({
  perJaarCent: geheel(0).describe('Wat het vervoer van één pashouder per jaar kost.'),
  perRitCent: geheel(0).describe('Wat daar voor elke rit bij komt.'),
  millicentPerKm: geheel(0).describe('Wat daar voor elke kilometer bij komt.'),
  status: Bedragstatus,
  bron: Bron,
})
export type Kostprijs = z.infer<typeof Kostprijs>

/** Whether a holder under 18 owes anything, said once for the yearly contribution, the boarding fare and the kilometres. */
const Minderjarigen = z
  .strictObject({
    betalen: z
      .enum(['niets', 'ritprijs'])
      .describe(
        'niets: geen bijdrage per jaar en geen ritprijs. ritprijs: alleen wat een rit volgens het tarief kost.',
      ),
    bron: Bron,
  })
  .describe(
    'Wat pashouders onder de 18 jaar betalen. Weglaten mag: dan betalen zij de ritprijs en geen bijdrage per jaar (Wmo 2015, artikel 2.1.5).',
  )

/** Under which rules a pass for individueel vervoer falls: it is another provision than collectief vervoer. */
const IndividueelVervoer = z
  .strictObject({
    valtOnder: z
      .enum(['dezeBijdrage', 'abonnementstarief'])
      .describe(
        'dezeBijdrage: alles is hetzelfde als bij collectief vervoer. abonnementstarief: alleen het CAK rekent een bijdrage, een rit en een jaar kosten niets.',
      ),
    bron: Bron,
  })
  .describe(
    'Welke regels gelden voor een pas met individueel vervoer. Weglaten mag: dan kost een rit hetzelfde en is er geen bijdrage per jaar.',
  )

export const Bijdrage = z.strictObject({
  /** Left out: `perRit`, with `bron` as the article that exempts transport (ADR 16). */
  regime: Regime.optional().describe('Volgens welke regels de gemeente een bijdrage vraagt. Weggelaten: perRit.'),
  jaarbijdrage: Jaarbijdrage.optional().describe('De bijdrage per jaar, als die er is.'),
  minderjarigen: Minderjarigen.optional(),
  individueelVervoer: IndividueelVervoer.optional(),
  ritbijdrageVoor: z.enum(INNERS).optional().describe('Wie de ritprijs ontvangt. Weggelaten: dat zegt de tekst niet.'),
  kostprijs: Kostprijs.optional().describe(
    'Wat het vervoer kost; alle bijdragen samen zijn nooit meer. Weggelaten: niet bekend.',
  ),
  bron: Bron,
})
export type Bijdrage = z.infer<typeof Bijdrage>
