import * as z from 'zod'
import { geheel } from './velden.ts'

/** What one traveller pays for one ride: all that stands in it added up. */
export const Tarief = z
  .strictObject({
    soort: z.literal('tarief').describe('Een bedrag om in te stappen, en een bedrag voor wat iemand rijdt.'),
    opstapCent: geheel(0).default(0).describe('Het opstaptarief: wat instappen kost. Weggelaten: niets.'),
    millicentPerKm: geheel(0).default(0).describe('Wat een kilometer kost. Weggelaten: niets.'),
    staffels: z
      .array(
        z.strictObject({
          vanafMeter: geheel(1).describe('Vanaf welke lengte van de rit dit tarief geldt.'),
          millicentPerKm: geheel(0).describe('Wat een kilometer voorbij die lengte kost.'),
        }),
      )
      .optional()
      .describe('Andere bedragen voor de kilometers voorbij een lengte van de rit, in volgorde van die lengte.'),
    millicentPerEenheid: geheel(0)
      .optional()
      .describe('Wat een eenheid kost, als betaaldeAfstand per eenheid of per kilometer telt.'),
    millicentPerZone: geheel(0).optional().describe('Wat een zone kost.'),
    opstapEenheden: geheel(0)
      .optional()
      .describe('Hoeveel eenheden of zones er voor het instappen bij komen. Weggelaten: geen.'),
    maximumEenheden: geheel(1)
      .optional()
      .describe('Hoeveel eenheden of zones iemand voor een rit ten hoogste betaalt, met die voor het instappen erbij.'),
    minimumCent: geheel(0).optional().describe('Wat een rit ten minste kost.'),
    maximumCent: geheel(0).optional().describe('Wat een rit ten hoogste kost.'),
  })
  .describe('Een bedrag om in te stappen, en een bedrag voor wat iemand rijdt.')
export type Tarief = z.infer<typeof Tarief>

const Gratis = z.strictObject({ soort: z.literal('gratis').describe('Reist gratis.') }).describe('Reist gratis.')
const Veelvoud = z
  .strictObject({
    soort: z.literal('veelvoud').describe('Betaalt een deel of een veelvoud van wat de pashouder betaalt.'),
    procentVanPashouder: geheel(1).describe(
      'Hoeveel procent van wat de pashouder gewoon betaalt; 200 is het dubbele, 50 de helft.',
    ),
  })
  .describe('Betaalt een deel of een veelvoud van wat de pashouder betaalt.')
const AlsPashouder = z
  .strictObject({
    soort: z.literal('alsPashouder').describe('Betaalt wat een pashouder van die leeftijd betaalt.'),
  })
  .describe('Betaalt wat een pashouder van die leeftijd betaalt.')

/** What the holder pays. */
export const Pashouderprijs = z.discriminatedUnion('soort', [Tarief, Gratis])
export const Prijs = z.discriminatedUnion('soort', [Tarief, Gratis, Veelvoud, AlsPashouder])
export type Prijs = z.infer<typeof Prijs>
