import * as z from 'zod'
import { maakRoute, type Route } from './route.ts'

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
      200: {
        beschrijving: 'Het systeem werkt en kan bij zijn opslag.',
        schema: z.strictObject({ status: z.literal('ok') }).meta({ id: 'Gezondheid' }),
      },
    },
    handle: async (deps) => {
      await deps.store.get({ pk: 'GEZONDHEID', sk: 'GEZONDHEID' })
      return { status: 200, body: { status: 'ok' as const } }
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
