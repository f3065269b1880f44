import * as z from 'zod'
import { Bron } from '../../kernel/citation.ts'
import { geheel } from './velden.ts'

const Plaatsnaam = {
  woonplaats: z.string().min(1).describe('De officiële naam van de plaats, zoals in een adres.'),
  gemeente: z.string().min(1).describe('De gemeente waarin de plaats ligt.'),
}

/** A place that may be travelled to although it lies beyond the radius. */
const Puntbestemming = z
  .discriminatedUnion('soort', [
    z
      .strictObject({
        soort: z.literal('plaats').describe('Een hele woonplaats.'),
        ...Plaatsnaam,
        woonplaatscode: z.string().min(1).optional().describe('De code van de woonplaats in de BAG, als u die weet.'),
      })
      .describe('Een hele woonplaats.'),
    z
      .strictObject({
        soort: z.literal('gemeente').describe('Een hele gemeente.'),
        gemeente: z.string().min(1).describe('De naam van de gemeente.'),
      })
      .describe('Een hele gemeente.'),
    /** One building: by its BAG nummeraanduiding where known, else by a word of its name within its town. */
    z
      .strictObject({
        soort: z.literal('locatie').describe('Eén gebouw.'),
        naam: z.string().min(1).describe('De naam zoals de regeling die schrijft.'),
        trefwoord: z.string().min(1).describe('Het woord in de naam van het gebouw waaraan Opstap het herkent.'),
        ...Plaatsnaam,
        nummeraanduiding: z.string().min(1).optional().describe('De code van het adres in de BAG, als u die weet.'),
      })
      .describe('Eén gebouw.'),
  ])
  .describe('Een bestemming die mag, ook als die te ver weg ligt.')
export type Puntbestemming = z.infer<typeof Puntbestemming>

export const Gebied = z.strictObject({
  straalMeter: geheel(1).describe('Tot hoe ver de taxi rijdt. De grens zelf hoort erbij.'),
  gemeten: z
    .enum(['straalVanWoning', 'straalVanOpstapadres', 'ritlengte'])
    .default('straalVanWoning')
    .describe(
      'Waar die afstand gemeten wordt. straalVanWoning: in rechte lijn van de woning naar elk adres. straalVanOpstapadres: in rechte lijn van waar iemand opstapt naar de bestemming. ritlengte: de lengte van de rit zelf.',
    ),
  buitenStraal: z
    .discriminatedUnion('wat', [
      z
        .strictObject({
          wat: z.literal('weigeren').describe('Verder rijdt de taxi niet.'),
          verwijzing: z.literal('valys').optional().describe('Waar de reiziger dan naartoe kan.'),
        })
        .describe('Verder rijdt de taxi niet.'),
      z
        .strictObject({
          wat: z.literal('hogerTarief').describe('Verder rijden kost meer; hoeveel, staat bij de tarieven.'),
        })
        .describe('Verder rijden kost meer; hoeveel, staat bij de tarieven.'),
    ])
    .describe('Wat er gebeurt als het verder is.'),
  puntbestemmingen: z.array(Puntbestemming).describe('Bestemmingen die ook mogen als ze te ver weg liggen.'),
  persoonlijkePuntbestemmingen: z
    .strictObject({
      maximumAantal: geheel(1).describe('Hoeveel eigen bestemmingen een pas kan hebben.'),
      vanafMeter: geheel(0).describe('Hoe ver van de woning zo’n bestemming ten minste ligt.'),
      totEnMetMeter: geheel(1).describe('Hoe ver van de woning zo’n bestemming ten hoogste ligt.'),
      bron: Bron,
    })
    .optional()
    .describe('Bestemmingen die de gemeente voor één reiziger op de pas zet.'),
  bron: Bron,
})
