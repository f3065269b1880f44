import * as z from 'zod'
import { RICHTINGEN, VERVOERTYPEN } from '../../kernel/reis.ts'
import { Dagen, Klok } from './bediening.ts'
import { geheel, Naam } from './velden.ts'

/** What must be so of a pass. A pass has one of what is listed, and all of what is named. */
export const Pasvoorwaarde = z.strictObject({
  groepen: z.array(Naam).min(1).optional().describe('De pas hoort bij een van deze groepen, zoals minima.'),
  vervoertypen: z
    .array(z.enum(VERVOERTYPEN))
    .min(1)
    .optional()
    .describe('De pas is voor een van deze soorten vervoer.'),
  kenmerken: z.array(z.string().min(1)).min(1).optional().describe('Op de pas staat een van deze codes van CROW.'),
  begeleiding: z.boolean().optional().describe('Of op de pas begeleiding staat.'),
  scootmobiel: z.boolean().optional().describe('Of op de pas een scootmobiel staat.'),
  vanafLeeftijd: geheel(0).optional().describe('Hoe oud de pashouder ten minste is, op de dag van de rit.'),
  totEnMetLeeftijd: geheel(0).optional().describe('Hoe oud de pashouder ten hoogste is, op de dag van de rit.'),
})
export type Pasvoorwaarde = z.infer<typeof Pasvoorwaarde>

/** When something holds: everything that stands in it must be so. */
export const Voorwaarde = z
  .strictObject({
    ...Pasvoorwaarde.shape,
    dagen: Dagen.optional().describe('De rit vertrekt op een van deze dagen.'),
    tijden: z
      .array(
        z.strictObject({
          van: Klok.describe('Vanaf deze tijd.'),
          tot: Klok.describe('Tot deze tijd; wie precies dan vertrekt, valt erbuiten.'),
        }),
      )
      .min(1)
      .optional()
      .describe('De rit vertrekt in een van deze stukken van de dag.'),
    richting: z.enum(RICHTINGEN).optional().describe('Alleen de heenrit, of alleen de terugrit.'),
    gebieden: z.array(Naam).min(1).optional().describe('De rit valt in een van deze gebieden.'),
    vanafMeter: geheel(0).optional().describe('Hoe lang de rit ten minste is.'),
    totEnMetMeter: geheel(0).optional().describe('Hoe lang de rit ten hoogste is.'),
    vanafZones: geheel(0).optional().describe('Door hoeveel zones de rit ten minste gaat.'),
    totEnMetZones: geheel(0).optional().describe('Door hoeveel zones de rit ten hoogste gaat.'),
    besteldNa: z
      .strictObject({
        klok: Klok.describe('De tijd waarop het nog op tijd is; later niet meer.'),
        dagenVooraf: geheel(0).describe('Hoeveel dagen voor de rit: 1 is de dag ervoor, 0 de dag zelf.'),
      })
      .optional()
      .describe('De rit is besteld na deze tijd, zoveel dagen voor de rit.'),
    besteldBinnenMinuten: geheel(1)
      .optional()
      .describe('De rit is besteld minder dan zoveel minuten voor het vertrek.'),
    budgettenOp: z
      .array(Naam)
      .min(1)
      .optional()
      .describe('Van een van deze budgetten is niets over als de rit vertrekt.'),
  })
  .describe('Wanneer dit geldt. Alles wat hier staat, moet zo zijn. In een lijst is één genoeg.')
export type Voorwaarde = z.infer<typeof Voorwaarde>
