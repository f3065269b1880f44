import * as z from 'zod'
import { VOORTGANGSTANDEN } from '../../../../domain/rit/index.ts'
import { Utc } from '../../velden.schema.ts'

/** Before anything was told an order is offered. */
export const STANDEN = ['aangeboden', ...VOORTGANGSTANDEN] as const

const gemeld = {
  op: Utc.optional().meta({ description: 'Wanneer dat volgens de vervoerder zo was.' }),
  voertuig: z.string().optional().meta({ description: 'In welk voertuig, zoals de vervoerder het noemt.' }),
  verwachtVertrek: Utc.optional().meta({
    description: 'Wanneer het voertuig er is, als de vervoerder dat anders meldt dan afgesproken.',
  }),
}

/** How a carrier sees how far it is with an order. */
export const Opdrachtvoortgang = z
  .strictObject({ stand: z.enum(STANDEN), ...gemeld })
  .meta({ id: 'Opdrachtvoortgang', description: 'Hoever de vervoerder is; aangeboden is: er is nog niets gemeld.' })

/** How whoever waits for a ride sees it. */
export const Ritvoortgang = z
  .strictObject({
    stand: z.enum(VOORTGANGSTANDEN),
    ...gemeld,
    verwachteOphaaltijd: z.strictObject({ van: Utc, tot: Utc }).optional().meta({
      description:
        'Tussen welke tijden de taxi nu komt: om verwachtVertrek heen, zo ruim als de regels van de gemeente beloven.',
    }),
  })
  .meta({ id: 'Ritvoortgang', description: 'Wat de vervoerder van de rit meldde voordat die was gereden.' })
