import * as z from 'zod'
import { Bron } from '../../kernel/citation.ts'
import { Hulpmiddel, Meereizende, RICHTINGEN, VERVOERTYPEN } from '../../kernel/reis.ts'
import { geheel, Naam } from './velden.ts'

const DAG_EN_TIJD = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/
const DAG_EN_TIJD_FOUT = 'moet een dag en een tijd zijn als 2026-03-14T10:30'

const Plek = z.strictObject({
  naam: z.string().min(1).optional().describe('De naam van het gebouw, voor een bestemming die daaraan herkend wordt.'),
  woonplaats: z.string().min(1).optional().describe('De woonplaats.'),
  gemeente: z.string().min(1).describe('De gemeente.'),
})

/** A ride to try a regeling on; what is left out is as plain as it can be. */
export const Voorbeeldrit = z.strictObject({
  afstandMeter: geheel(0).describe('Hoe lang de rit is.'),
  vertrek: z
    .string()
    .regex(DAG_EN_TIJD, DAG_EN_TIJD_FOUT)
    .optional()
    .describe(
      'Wanneer de rit vertrekt, als 2026-03-14T10:30. Weggelaten: om 12.00 uur op de eerste dag van de regeling.',
    ),
  leeftijd: geheel(0).optional().describe('Hoe oud de pashouder is. Weggelaten: 40 jaar.'),
  meereizenden: z.array(Meereizende).optional().describe('Wie er meereizen. Weggelaten: niemand.'),
  woning: Plek.optional().describe('Waar de pashouder woont. Weggelaten: in de gemeente zelf.'),
  van: Plek.optional().describe('Waar de rit begint. Weggelaten: bij de woning.'),
  naar: Plek.optional().describe('Waar de rit naartoe gaat. Weggelaten: een plaats in de gemeente zelf.'),
  vanWoningMeter: geheel(0)
    .optional()
    .describe('Hoe ver de bestemming in rechte lijn van de woning ligt. Weggelaten: zo ver als de rit lang is.'),
  zones: geheel(0).optional().describe('Door hoeveel zones de rit gaat. Weggelaten: dat is niet geteld.'),
  hulpmiddelen: z.array(Hulpmiddel).optional().describe('Wat er meegaat. Weggelaten: niets.'),
  besteld: z
    .string()
    .regex(DAG_EN_TIJD, DAG_EN_TIJD_FOUT)
    .optional()
    .describe('Wanneer de rit besteld is, als 2026-03-13T20:30. Weggelaten: ruim op tijd; dan telt dat niet.'),
  richting: z.enum(RICHTINGEN).optional().describe('De heenrit of de terugrit. Weggelaten: de heenrit.'),
  groepen: z.array(Naam).optional().describe('Bij welke groepen de pas hoort. Weggelaten: bij geen.'),
  vervoertype: z.enum(VERVOERTYPEN).optional().describe('Welk vervoer op de pas staat. Weggelaten: regulier.'),
  begeleiding: z
    .boolean()
    .optional()
    .describe('Of op de pas begeleiding staat. Weggelaten: als er een medisch begeleider meereist.'),
  scootmobiel: z.boolean().optional().describe('Of op de pas een scootmobiel staat. Weggelaten: nee.'),
  kenmerken: z.array(z.string().min(1)).optional().describe('Codes van CROW op de pas. Weggelaten: geen.'),
  eigenPuntbestemming: z.boolean().optional().describe('Of de bestemming als eigen bestemming op de pas staat.'),
  gereisdMeter: geheel(0)
    .optional()
    .describe(
      'Hoe ver de pashouder dit jaar, of in de periode van een budget, al gereisd heeft. Weggelaten: nog niet.',
    ),
  gereisdZones: geheel(0).optional().describe('Door hoeveel zones hij in die periode al gereisd heeft.'),
  gereisdRitten: geheel(0).optional().describe('Hoeveel ritten hij in die periode al gemaakt heeft.'),
  gereisdCent: geheel(0).optional().describe('Wat hij in die periode al aan ritprijs betaald heeft.'),
})
export type Voorbeeldrit = z.infer<typeof Voorbeeldrit>

/** A fare as the municipality published it, that must come out to the cent. */
export const Voorbeeld = Voorbeeldrit.extend({
  omschrijving: z.string().min(1).describe('Wat voor rit dit is, in woorden.'),
  verwachtCent: geheel(0).optional().describe('Wat de rit in totaal kost.'),
  verwachtGeweigerd: z
    .string()
    .min(1)
    .optional()
    .describe('Als de rit niet mag: de regel die hem weigert, zoals gebied.buiten-straal.'),
  bron: Bron,
})
export type Voorbeeld = z.infer<typeof Voorbeeld>
