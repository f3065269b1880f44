import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi'
import * as z from 'zod'
import { schemaVan, type Route } from './route.ts'
import { routes } from './routes.ts'
import { Probleem } from './schemas/algemeen.ts'
import { API_VERSION } from './version.ts'

const FOUTEN = {
  '400': 'De invoer klopt niet; alle fouten staan erbij.',
  '401': 'Er is geen geldig token.',
  '403': 'Deze rol mag dit niet.',
  '404': 'Niet gevonden, of niet van u.',
  '405': 'Deze methode bestaat hier niet.',
  '413': 'Het verzoek is te groot.',
  '415': 'Het verzoek is geen JSON.',
  '500': 'Er ging bij ons iets mis.',
  '503': 'Het is nu te druk. Probeer het zo opnieuw.',
} as const
type Fout = keyof typeof FOUTEN

const kopVersie = {
  'API-Version': { description: 'Versie van de API.', schema: { type: 'string' as const, example: API_VERSION } },
}

/** Which errors an operation can give follows from how it is asked. */
const foutenVan = (route: Route): Fout[] => {
  const metInvoer: Fout[] = route.body === undefined ? [] : ['413', '415']
  const metToken: Fout[] = route.rollen === 'iedereen' ? [] : ['401', '403', '404']
  return ['400', ...metToken, ...metInvoer, '500', '503']
}

const operatieVan = async (route: Route): Promise<ZodOpenApiOperationObject> => {
  const idempotency = z.object({
    'Idempotency-Key': z.string().min(1).max(255).meta({
      description: 'Uw eigen kenmerk van dit verzoek. Hetzelfde kenmerk boekt nooit twee keer.',
      example: '5f2b8c1e-3a77-4a63-9d35-0d9f5ce1b2a4',
    }),
  })
  const problemen = foutenVan(route).map((status) => [
    status,
    { description: FOUTEN[status], headers: kopVersie, content: { 'application/problem+json': { schema: Probleem } } },
  ])
  const antwoorden = await Promise.all(
    Object.entries(route.antwoorden).map(async ([status, { beschrijving, schema }]) => {
      const type = Number(status) < 400 ? 'application/json' : 'application/problem+json'
      const content = { [type]: { schema: await schemaVan(schema) } }
      return [status, { description: beschrijving, headers: kopVersie, content }]
    }),
  )
  return {
    operationId: route.operationId,
    tags: [route.tag],
    summary: route.samenvatting,
    ...(route.rollen === 'iedereen'
      ? { security: [] }
      : { description: `Voor de rollen: ${route.rollen.join(', ')}.` }),
    requestParams: {
      ...(route.params instanceof z.ZodObject ? { path: route.params } : {}),
      ...(route.query instanceof z.ZodObject ? { query: route.query } : {}),
      ...(route.idempotencyKey === undefined ? {} : { header: idempotency }),
    },
    ...(route.body === undefined
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: route.body } } } }),
    responses: Object.fromEntries([...problemen, ...antwoorden]) as ZodOpenApiOperationObject['responses'],
  }
}

const padenVan = async (alle: readonly Route[]): Promise<ZodOpenApiPathsObject> => {
  const paden: Record<string, Record<string, ZodOpenApiOperationObject>> = {}
  for (const route of alle) {
    const pad = route.path.replace(/^\/v1/, '')
    paden[pad] = { ...paden[pad], [route.method.toLowerCase()]: await operatieVan(route) }
  }
  return paden
}

let gemaakt: Promise<ReturnType<typeof createDocument>> | undefined

const maak = async (): Promise<ReturnType<typeof createDocument>> =>
  createDocument({
    openapi: '3.0.3',
    info: {
      title: 'Opstap',
      version: API_VERSION,
      description:
        'Ritten boeken met het collectief vervoer van de gemeente. Elke rit wordt beoordeeld met de regels van de gemeente zelf.',
      license: { name: 'EUPL-1.2', url: 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12' },
      contact: { name: 'Opstap', email: 'opstap@opstap.example', url: 'https://opstap.example' },
    },
    servers: [{ url: '/v1' }],
    security: [{ token: [] }],
    tags: [...new Set(routes.map((route) => route.tag))].map((name) => ({ name })),
    paths: await padenVan(routes),
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
  })

/** The OpenAPI 3.0.3 document, made once from the same schemas that read the requests. */
export const openapi = (): Promise<ReturnType<typeof createDocument>> => (gemaakt ??= maak())
