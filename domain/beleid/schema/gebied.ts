import * as z from 'zod'
import { Bron } from '../../kernel/citation.ts'
import { Vlak } from '../../kernel/plaats/vlak.ts'
import { geheel, Naam } from './velden.ts'
import { Pasvoorwaarde } from './voorwaarde.ts'

const Plaatsnaam = {
  woonplaats: z.string().min(1).describe('De officiële naam van de plaats, zoals in een adres.'),
  gemeente: z.string().min(1).describe('De gemeente waarin de plaats ligt.'),
}

const Plek = z.strictObject({
  woonplaats: z.string().min(1).optional().describe('De woonplaats. Weggelaten: de hele gemeente.'),
  gemeente: z.string().min(1).describe('De gemeente.'),
})

const inwoners = {
  nietVoorInwonersVan: z.array(Plek).min(1).optional().describe('Voor wie hier woont, telt dit niet.'),
}

const PLAATSEN = [
  z
    .strictObject({
      soort: z.literal('plaats').describe('Een hele woonplaats.'),
      ...Plaatsnaam,
      woonplaatscode: z.string().min(1).optional().describe('De code van de woonplaats in de BAG, als u die weet.'),
      ...inwoners,
    })
    .describe('Een hele woonplaats.'),
  z
    .strictObject({
      soort: z.literal('gemeente').describe('Een hele gemeente.'),
      gemeente: z.string().min(1).describe('De naam van de gemeente.'),
      ...inwoners,
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
      ...inwoners,
    })
    .describe('Eén gebouw.'),
] as const

/** A place that may be travelled to although it lies beyond the radius. */
const Puntbestemming = z
  .discriminatedUnion('soort', PLAATSEN)
  .describe('Een bestemming die mag, ook als die te ver weg ligt.')
export type Puntbestemming = z.infer<typeof Puntbestemming>

export const PersoonlijkePuntbestemmingen = z
  .strictObject({
    maximumAantal: geheel(1).describe('Hoeveel eigen bestemmingen een pas kan hebben.'),
    vanafMeter: geheel(0).describe('Hoe ver van de woning zo’n bestemming ten minste ligt.'),
    totEnMetMeter: geheel(1).describe('Hoe ver van de woning zo’n bestemming ten hoogste ligt.'),
    bron: Bron,
  })
  .describe('Bestemmingen die de gemeente voor één reiziger op de pas zet.')

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
  persoonlijkePuntbestemmingen: PersoonlijkePuntbestemmingen.optional(),
  bron: Bron,
})

/** Places that an address of a ride can lie in. */
const Waar = z
  .discriminatedUnion('soort', [
    ...PLAATSEN,
    z
      .strictObject({
        soort: z.literal('cirkel').describe('Zo ver in rechte lijn.'),
        rond: z
          .enum(['woning', 'opstapadres'])
          .default('woning')
          .describe('Van waar de afstand telt: de woning van de pashouder, of waar hij opstapt.'),
        vanafMeter: geheel(0).optional().describe('Hoe ver ten minste. Weggelaten: ook dichtbij.'),
        totEnMetMeter: geheel(0).optional().describe('Hoe ver ten hoogste. Weggelaten: zo ver als u wilt.'),
        ...inwoners,
      })
      .describe('Zo ver in rechte lijn.'),
    z
      .strictObject({
        soort: z.literal('eigenGemeente').describe('De gemeente waar de pashouder woont.'),
        ...inwoners,
      })
      .describe('De gemeente waar de pashouder woont.'),
    z
      .strictObject({
        soort: z.literal('eigenPuntbestemming').describe('Een eigen bestemming, die op de pas staat.'),
        ...inwoners,
      })
      .describe('Een eigen bestemming, die op de pas staat.'),
    z
      .strictObject({ soort: z.literal('vlak').describe('Een gebied op de kaart.'), geometrie: Vlak, ...inwoners })
      .describe('Een gebied op de kaart.'),
  ])
  .describe('Waar een adres ligt.')
export type Waar = z.infer<typeof Waar>

/** One entry of the list of areas: which rides fall in it, and whether they may be made. */
export const Gebiedsdeel = z.strictObject({
  naam: Naam.describe('Hoe dit gebied heet; een tarief kan ernaar verwijzen.'),
  adressen: z
    .enum(['beide', 'een', 'bestemming', 'opstapadres'])
    .default('beide')
    .describe('Welk adres in dit gebied ligt: beide (elk ergens in de lijst), een van de twee, of dat ene.'),
  waar: z.array(Waar).min(1).optional().describe('Waar dat adres ligt: op een van deze plaatsen. Weggelaten: overal.'),
  vanafMeter: geheel(0).optional().describe('Hoe lang de rit ten minste is.'),
  totEnMetMeter: geheel(0).optional().describe('Hoe lang de rit ten hoogste is.'),
  vanafZones: geheel(0).optional().describe('Door hoeveel zones de rit ten minste gaat.'),
  totEnMetZones: geheel(0).optional().describe('Door hoeveel zones de rit ten hoogste gaat.'),
  voor: Pasvoorwaarde.optional().describe('Alleen voor passen waarbij dit zo is.'),
  dan: z
    .discriminatedUnion('wat', [
      z.strictObject({ wat: z.literal('rijden').describe('De rit kan.') }).describe('De rit kan.'),
      z
        .strictObject({
          wat: z.literal('weigeren').describe('De rit kan niet.'),
          reden: z.string().min(1).optional().describe('Waarom niet. De reiziger leest dit.'),
          verwijzing: z.literal('valys').optional().describe('Waar de reiziger dan naartoe kan.'),
        })
        .describe('De rit kan niet.'),
    ])
    .default({ wat: 'rijden' })
    .describe('Wat er dan gebeurt. Weggelaten: de rit kan. Wat hij kost, staat bij de tarieven.'),
  bron: Bron,
})
export type Gebiedsdeel = z.infer<typeof Gebiedsdeel>
