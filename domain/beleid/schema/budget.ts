import * as z from 'zod'
import { Bron } from '../../kernel/citation.ts'
import { BUDGETPERIODEN, JAARDELEN } from '../keuzes.ts'
import { geheel, Naam } from './velden.ts'
import { Pasvoorwaarde, Voorwaarde } from './voorwaarde.ts'

export const Reizigersbudget = z.strictObject({
  meterPerJaar: geheel(1).describe('Hoe ver iemand in een jaar kan reizen.'),
  lager: z
    .strictObject({ bron: Bron })
    .optional()
    .describe('Waar staat dat iemand een lager budget kan krijgen dan dit. Weggelaten: dat kan niet.'),
  eersteJaar: z
    .enum(JAARDELEN)
    .describe(
      'In het jaar waarin de pas begint: het hele budget, of een twaalfde voor elke maand, de eerste maand meegeteld.',
    ),
  bovenBudget: z
    .enum(['weigeren', 'hogerTarief'])
    .describe('Als het op is: niet meer reizen, of reizen tegen het hogere tarief dat bij de tarieven staat.'),
  bron: Bron,
})

/** In which months of a pass's first or last year no budget counts. */
export const NAAR_RATO = ['nooit', 'begin', 'einde', 'beginEnEinde'] as const

const Hoeveelheid = z.strictObject({
  voor: Pasvoorwaarde.optional().describe('Voor welke passen. Weggelaten: voor alle andere.'),
  budgetMeter: geheel(0).optional().describe('Hoe ver iemand in de periode kan reizen.'),
  budgetZones: geheel(0).optional().describe('Door hoeveel zones iemand in de periode kan reizen.'),
  budgetRitten: geheel(0)
    .optional()
    .describe('Hoeveel ritten iemand in de periode kan maken; een terugrit is er ook een.'),
  budgetCent: geheel(0)
    .optional()
    .describe('Voor hoeveel aan ritprijs van de pashouder iemand in de periode kan reizen.'),
})

/** One counter of what somebody may use in a period. */
export const Budget = z.strictObject({
  naam: Naam.describe('Hoe dit budget heet; een tarief kan ernaar verwijzen.'),
  per: z.enum(BUDGETPERIODEN).describe('Wanneer het opnieuw begint. Een week is van maandag tot en met zondag.'),
  als: Voorwaarde.optional().describe('Welke ritten dit budget gebruiken. Weggelaten: alle.'),
  hoeveelheden: z
    .array(Hoeveelheid)
    .min(1)
    .describe('Hoeveel, in één soort: kilometers, zones, ritten of euro. De eerste die voor de pas geldt, telt.'),
  naarRato: z
    .enum(NAAR_RATO)
    .default('nooit')
    .describe(
      'Alleen van een budget per jaar: of iemand in het jaar waarin de pas begint of eindigt een twaalfde krijgt voor elke maand met een dag waarop de pas geldt. Weggelaten: altijd het hele budget.',
    ),
  daarna: z
    .enum(['weigeren', 'hogerTarief'])
    .describe('Als het op is: niet meer reizen, of reizen tegen het tarief bovenBudget dat bij de tarieven staat.'),
  bron: Bron,
})
export type Budget = z.infer<typeof Budget>
