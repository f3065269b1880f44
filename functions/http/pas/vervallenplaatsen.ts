import * as z from 'zod'
import { leesVervallenPlaatsen } from '../../use-cases/rit/plaatsen.ts'
import { Na } from '../bladzijde.ts'
import { maakRoute } from '../route.ts'
import { Links, Locatie, Pasnummer } from '../velden.schema.ts'

const VervallenPlaats = z
  .strictObject({
    pasnummer: Pasnummer,
    soort: z.enum(['woning', 'puntbestemming']),
    plaats: Locatie.meta({
      description: 'De plaats, zoals zij bij de pas bewaard is. Ritten gaan daar nog gewoon heen.',
    }),
  })
  .meta({ id: 'VervallenPlaats' })

export const vervallenplaatsen = [
  maakRoute({
    method: 'GET',
    path: '/v1/vervallenplaatsen',
    operationId: 'leesVervallenPlaatsen',
    groep: 'lezen',
    tag: 'Passen',
    samenvatting: 'Lees welke adressen op passen niet meer bestaan bij wie de adressen geeft',
    rollen: ['gemeente'],
    query: z.strictObject({ na: Na.optional() }),
    antwoorden: {
      200: {
        beschrijving: 'De plaatsen van een bladzijde passen. Een bladzijde kan leeg zijn terwijl er meer komt.',
        schema: z.strictObject({ plaatsen: z.array(VervallenPlaats), _links: Links }).meta({ id: 'Vervallenplaatsen' }),
      },
    },
    handle: async (deps, { wie, bladzijde }) => {
      const { vervallen, next } = await leesVervallenPlaatsen(deps, wie, bladzijde.na)
      return { status: 200, body: { plaatsen: vervallen, _links: bladzijde.links(next) } }
    },
  }),
]
