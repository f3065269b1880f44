import * as z from 'zod'
import { notFound } from '../problem.ts'
import { maakRoute } from '../route.ts'
import { Locatie, LocatieId } from '../velden.schema.ts'

const IEDER_MET_TOKEN = ['pashouder', 'centralist', 'gemeente', 'vervoerder'] as const
const MEESTE_TREFFERS = 10

const Treffer = Locatie.partial()
  .required({ id: true, weergavenaam: true })
  .extend({
    precies: z.boolean().meta({
      description:
        'Of dit is wat er getypt is, en niets anders. Zo niet, dan is het een gok: laat iemand die zelf aanwijzen.',
    }),
  })
  .meta({
    id: 'Treffer',
    description: 'Een gevonden plaats. Wat van een plaats nog niet bekend is, staat er bij /v1/locaties/{locatieId}.',
  })

export const locaties = [
  maakRoute({
    method: 'GET',
    path: '/v1/locaties',
    operationId: 'zoekLocaties',
    groep: 'openbaar',
    tag: 'Locaties',
    samenvatting: 'Zoek een plaats, met naam, adres of postcode; een tikfout in een naam geeft niet',
    rollen: IEDER_MET_TOKEN,
    query: z.strictObject({
      zoek: z.string().trim().min(1).max(200).meta({
        description: 'Een naam, een adres of een postcode, of een deel daarvan.',
        example: 'station franeker',
      }),
    }),
    antwoorden: {
      200: {
        beschrijving: 'De plaatsen die het beste passen; wat precies is wat er getypt is, staat bovenaan.',
        schema: z.strictObject({ locaties: z.array(Treffer) }).meta({ id: 'Locatielijst' }),
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
