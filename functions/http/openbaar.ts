import * as z from 'zod'
import { leesOpslag } from '../use-cases/gezondheid.ts'
import { maakRoute, type Route } from './route.ts'

const Toestand = z.enum(['ok', 'storing'])
const Gezondheid = z
  .strictObject({
    status: Toestand.meta({ description: 'Of alles werkt.' }),
    opslag: Toestand.meta({ description: 'Of er gelezen en geschreven kan worden.' }),
  })
  .meta({ id: 'Gezondheid' })

/** Operations that need no token. @param alle every operation of the API, these among them */
export const openbaar = (alle: () => readonly Route[]): readonly Route[] => [
  maakRoute({
    method: 'GET',
    path: '/v1/gezondheid',
    operationId: 'leesGezondheid',
    groep: 'openbaar',
    tag: 'Systeem',
    samenvatting: 'Of het systeem werkt',
    rollen: 'iedereen',
    antwoorden: {
      200: { beschrijving: 'Het systeem antwoordt, en zegt hoe het met de opslag is.', schema: Gezondheid },
    },
    handle: async (deps) => {
      const opslag = await leesOpslag(deps)
      return { status: 200, body: { status: opslag, opslag } }
    },
  }),
  maakRoute({
    method: 'GET',
    path: '/v1/openapi.json',
    operationId: 'leesOpenapi',
    groep: 'openbaar',
    tag: 'Systeem',
    samenvatting: 'Deze beschrijving',
    rollen: 'iedereen',
    antwoorden: { 200: { beschrijving: 'Het OpenAPI-document.', schema: z.record(z.string(), z.unknown()) } },
    handle: async () => {
      // Only made when somebody asks: it costs more to load than all the rest.
      const { openapi } = await import('./openapi.ts')
      return { status: 200, body: { ...(await openapi(alle())) } }
    },
  }),
]
