import * as z from 'zod'
import type { Treffer as Treffers } from '../../services/locaties/locaties.ts'
import { zonderNummer } from '../../services/locaties/woorden.ts'
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

const Locatielijst = z
  .strictObject({
    locaties: z.array(Treffer),
    toelichting: z.string().optional().meta({ description: 'Als er anders is gezocht dan er staat.' }),
  })
  .meta({ id: 'Locatielijst' })

/** Where nothing has the number that was typed: what has the rest of it, as a guess. */
const zoekRuimer = async (zoek: (tekst: string) => Promise<readonly Treffers[]>, getypt: string) => {
  for (const tekst of zonderNummer(getypt)) {
    const gevonden = await zoek(tekst)
    if (gevonden.length > 0)
      return {
        locaties: gevonden.map((treffer) => ({ ...treffer, precies: false })),
        toelichting: 'Dit nummer kennen wij niet. Wel deze plaatsen.',
      }
  }
  return { locaties: [] }
}

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
      bij: LocatieId.optional().meta({
        description: 'Een plaats, zoals de woning. Wat daar het dichtst bij ligt, staat eerder.',
        example: 'harlingen-station',
      }),
    }),
    antwoorden: {
      200: {
        beschrijving: 'De plaatsen die het beste passen; wat precies is wat er getypt is, staat bovenaan.',
        schema: Locatielijst,
      },
    },
    handle: async (deps, { query }) => {
      const bij = query.bij === undefined ? undefined : await deps.locaties.vind(query.bij)
      const zoek = (tekst: string) => deps.locaties.zoek(tekst, MEESTE_TREFFERS, bij?.punt)
      const gevonden = await zoek(query.zoek)
      return { status: 200, body: gevonden.length > 0 ? { locaties: gevonden } : await zoekRuimer(zoek, query.zoek) }
    },
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
