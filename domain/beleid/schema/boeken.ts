import * as z from 'zod'
import { Bron } from '../../kernel/citation.ts'
import { RITDOELEN } from '../../kernel/reis.ts'
import { METERS_NA, RITPRIJS_NA } from '../keuzes.ts'
import { Klok } from './bediening.ts'
import { geheel } from './velden.ts'
import { Voorwaarde } from './voorwaarde.ts'

export const UitgeslotenRitdoel = z.strictObject({
  ritdoelen: z.array(z.enum(RITDOELEN)).min(1).describe('Waarvoor de taxi niet bedoeld is.'),
  verantwoordelijk: z.string().min(1).describe('Wie dit vervoer misschien regelt, zoals: uw zorgaanbieder.'),
  gevolg: z
    .enum(['voorleggen', 'weigeren'])
    .optional()
    .describe(
      'Of iemand bekijkt wie dit vervoer regelt, of dat de taxi hier nooit voor rijdt. Weggelaten: iemand bekijkt het.',
    ),
  bron: Bron,
})

export const Boeken = z.strictObject({
  voorafMinuten: z
    .strictObject({
      heen: geheel(0).describe('Hoeveel minuten van tevoren een heenrit besteld is. Precies zoveel is op tijd.'),
      retour: geheel(0).describe('Hoeveel minuten van tevoren een terugrit besteld is.'),
    })
    .optional()
    .describe('Hoe lang van tevoren iemand bestelt.'),
  uiterlijk: z
    .array(
      z.strictObject({
        als: Voorwaarde.optional(),
        klok: Klok.describe('Tot welke tijd iemand kan bestellen; die tijd zelf kan nog.'),
        dagenVooraf: geheel(0).describe('Hoeveel dagen voor de rit: 1 is de dag ervoor, 0 de dag zelf.'),
      }),
    )
    .min(1)
    .optional()
    .describe('Tot welke tijd, zoveel dagen voor de rit, iemand kan bestellen. De eerste die geldt, telt.'),
  horizonDagen: geheel(0).optional().describe('Hoeveel dagen vooruit iemand kan boeken, geteld vanaf vandaag.'),
  bron: Bron,
})

/** In what time it is counted how often somebody did not travel. */
const KEER_PER = ['jaar', 'kwartaal', 'maand'] as const

export const Gevolg = z.strictObject({
  kilometers: z
    .enum(METERS_NA)
    .describe('Of de kilometers van de rit weer vrijkomen voor het reizigersbudget, of zijn verbruikt.'),
  ritprijs: z.enum(RITPRIJS_NA).describe('Of de ritprijs vervalt, of toch betaald moet worden.'),
  bedragCent: geheel(0)
    .optional()
    .describe('Wat er betaald moet worden, als dat een vast bedrag is in plaats van de ritprijs.'),
  vanafKeer: geheel(2)
    .optional()
    .describe('Vanaf de hoeveelste keer dit geldt. Daarvoor heeft het geen gevolgen. Weggelaten: altijd.'),
  per: z
    .enum(KEER_PER)
    .optional()
    .describe('In welke tijd vanafKeer telt, op de dag van de rit. Een terugrit telt apart. Weggelaten: in een jaar.'),
  bron: Bron,
})
export type Gevolg = z.infer<typeof Gevolg>

/** How far from the time that was agreed the taxi may come; the limits themselves are on time (ADR 15). */
const Minuten = geheel(0).max(12 * 60)
export const Stiptheid = z.strictObject({
  vroegMinuten: Minuten.describe('Hoeveel minuten te vroeg de taxi mag komen.'),
  laatMinuten: Minuten.describe('Hoeveel minuten te laat de taxi mag komen.'),
  bron: Bron,
})
