import * as z from 'zod'
import { Bron } from '../../kernel/citation.ts'
import { geheel } from './velden.ts'

const Plaatsnaam = { woonplaats: z.string().min(1), gemeente: z.string().min(1) }

/** A place that may be travelled to although it lies beyond the radius. */
const Puntbestemming = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('plaats'), ...Plaatsnaam, woonplaatscode: z.string().min(1).optional() }),
  z.strictObject({ soort: z.literal('gemeente'), gemeente: z.string().min(1) }),
  /** One building: by its BAG nummeraanduiding where known, else by a word of its name within its town. */
  z.strictObject({
    soort: z.literal('locatie'),
    naam: z.string().min(1),
    trefwoord: z.string().min(1),
    ...Plaatsnaam,
    nummeraanduiding: z.string().min(1).optional(),
  }),
])

export const Gebied = z.strictObject({
  /** The limit itself is allowed. */
  straalMeter: geheel(1),
  /**
   * What must not be longer: the straight line (geodesic) from the home to each address, that from the one address to
   * the other, or the ride itself.
   */
  gemeten: z.enum(['straalVanWoning', 'straalVanOpstapadres', 'ritlengte']).default('straalVanWoning'),
  buitenStraal: z.discriminatedUnion('wat', [
    z.strictObject({ wat: z.literal('weigeren'), verwijzing: z.literal('valys').optional() }),
    /** Each tariff then says what a kilometre beyond the radius costs. */
    z.strictObject({ wat: z.literal('hogerTarief') }),
  ]),
  puntbestemmingen: z.array(Puntbestemming),
  persoonlijkePuntbestemmingen: z
    .strictObject({ maximumAantal: geheel(1), vanafMeter: geheel(0), totEnMetMeter: geheel(1), bron: Bron })
    .optional(),
  bron: Bron,
})
export type Puntbestemming = z.infer<typeof Puntbestemming>
