import * as z from 'zod'
import { notFound } from '../problem.ts'
import { maakRoute } from '../route.ts'
import { Locatie, LocatieId } from '../velden.schema.ts'

const IEDER_MET_TOKEN = ['pashouder', 'centralist', 'gemeente', 'vervoerder'] as const
const MEESTE_TREFFERS = 10

export const locaties = [
  maakRoute({
    method: 'GET',
    path: '/v1/locaties',
    operationId: 'zoekLocaties',
    groep: 'openbaar',
    tag: 'Locaties',
    samenvatting: 'Zoek een plaats; een tikfout geeft niet',
    rollen: IEDER_MET_TOKEN,
    query: z.strictObject({
      zoek: z
        .string()
        .trim()
        .min(1)
        .max(200)
        .meta({ description: 'Een naam of een deel daarvan.', example: 'station franeker' }),
    }),
    antwoorden: {
      200: {
        beschrijving: 'De plaatsen die het beste passen.',
        schema: z.strictObject({ locaties: z.array(Locatie) }).meta({ id: 'Locatielijst' }),
      },
    },
    handle: async (deps, { query }) => ({
      status: 200,
      body: { locaties: await deps.locaties.zoek(query.zoek, MEESTE_TREFFERS) },
    }),
  }),
  maakRoute({
    method: 'GET',
    path: '/v1/locaties/{locatieId}',
    operationId: 'leesLocatie',
    groep: 'openbaar',
    tag: 'Locaties',
    samenvatting: 'Lees één plaats',
    rollen: IEDER_MET_TOKEN,
    params: z.strictObject({
      locatieId: LocatieId.meta({ description: 'Kenmerk van de locatie.', example: 'harlingen-station' }),
    }),
    antwoorden: { 200: { beschrijving: 'De plaats.', schema: Locatie } },
    handle: async (deps, { params }) => {
      const locatie = await deps.locaties.vind(params.locatieId)
      if (locatie === undefined) throw notFound('deze plaats')
      return { status: 200, body: locatie }
    },
  }),
]
