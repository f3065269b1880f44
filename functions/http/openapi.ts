import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponsesObject,
} from 'zod-openapi'
import * as z from 'zod'
import { schemaVan, type Route } from './route.ts'
import { Probleem } from './velden.schema.ts'
import { API_VERSION } from './version.ts'

const FOUTEN = {
  '400': 'De invoer klopt niet; alle fouten staan erbij.',
  '401': 'Er is geen geldig token.',
  '403': 'Deze rol mag dit niet.',
  '404': 'Niet gevonden, of niet van u.',
  '405': 'Deze methode bestaat hier niet.',
  '413': 'Het verzoek is te groot.',
  '415': 'Het verzoek is van een andere soort dan hier wordt gevraagd.',
  '429': 'Te veel verzoeken achter elkaar. Wacht even.',
  '431': 'Het adres of de kop van het verzoek is te lang.',
  '500': 'Er ging bij ons iets mis.',
  '503': 'Het is nu te druk. Probeer het zo opnieuw.',
} as const
type Fout = keyof typeof FOUTEN

const tekstkop = (description: string, example: string) => ({
  description,
  schema: { type: 'string' as const, example },
})
const versie = { 'API-Version': tekstkop('Versie van de API.', API_VERSION) }
const herhaling = {
  'Idempotency-Replayed': tekstkop(
    'Alleen als dit verzoek met dit kenmerk al gedaan was: het antwoord toont hoe het gemaakte nu is.',
    'true',
  ),
}
const wachttijd = {
  'Retry-After': {
    description: 'Na hoeveel seconden u het opnieuw kunt proberen.',
    schema: { type: 'integer' as const, minimum: 1, example: 1 },
  },
}

const TOKEN =
  'Een access token (JWT) van de uitgever van de gemeente. Een programma krijgt het met OAuth 2.0 client credentials (RFC 6749, § 4.4). Waar dat kan, staat als token_endpoint in de beschrijving van de uitgever: <uitgever>/.well-known/openid-configuration.'

const PROGRAMMA =
  'Hoe een programma aan dat token komt: OAuth 2.0 client credentials. De tokenUrl is van de uitgever van uw gemeente; wat hier staat is een voorbeeld.'
const TOKEN_URL = 'https://inloggen.gemeente.example/token'

/** Headers that say more than their status. The security headers are on every answer and are not repeated here. */
const koppenVan = ({ operationId, idempotencyKey }: Route, status: string) => ({
  ...versie,
  ...(idempotencyKey !== undefined && status === '201' ? herhaling : {}),
  ...(status === '401' ? { 'WWW-Authenticate': tekstkop('Hoe u zich bekendmaakt.', 'Bearer') } : {}),
  ...(status === '429' || status === '503' ? wachttijd : {}),
  ...(operationId === 'leesOpenapi'
    ? { 'access-control-allow-origin': tekstkop('Elke pagina mag dit lezen.', '*') }
    : {}),
})

/** Which errors an operation can give follows from how it is asked. */
export const foutenVan = (route: Pick<Route, 'body' | 'rollen' | 'zending'>): Fout[] => {
  const metInvoer: Fout[] = route.body === undefined && route.zending === undefined ? [] : ['413', '415']
  const metToken: Fout[] = route.rollen === 'iedereen' ? [] : ['401', '403', '404', '429']
  return ['400', ...metToken, ...metInvoer, '431', '500', '503']
}

const verzoekVan = ({ body, bestandInvoer, zending }: Route): Pick<ZodOpenApiOperationObject, 'requestBody'> => {
  if (body !== undefined) {
    const csv = bestandInvoer === true ? { 'text/csv': { schema: z.string() } } : {}
    return { requestBody: { required: true, content: { 'application/json': { schema: body }, ...csv } } }
  }
  if (zending === undefined) return {}
  const { type, beschrijving: description, voorbeeld: example } = zending
  const xml = type === 'application/xml' ? { xml: { name: 'Document' } } : {}
  const schema = { type: 'string' as const, ...xml, example }
  return { requestBody: { required: true, description, content: { [type]: { schema } } } }
}

/** Files that can be larger than one answer holds; a letter is small, and many of them say so. */
const GROTE_BESTANDEN: readonly unknown[] = ['text/csv', 'application/xml']

/** Of what gives a large file: on AWS it is kept for a moment, and the answer says where (`functions/lambda/bestanden.ts`). */
export const doorverwijzingVan = ({ antwoorden }: Route): ZodOpenApiResponsesObject =>
  Object.values(antwoorden).some(({ type, groot }) => groot === true || GROTE_BESTANDEN.includes(type))
    ? {
        '303': {
          description:
            'Het bestand staat klaar. Haal het binnen een minuut op bij het adres in `Location`; daarvoor is geen token nodig. Zo antwoordt Opstap in de cloud, waar een groot bestand niet in één antwoord past. Programma’s die doorverwijzingen volgen, merken er niets van.',
          headers: {
            ...versie,
            Location: tekstkop('Waar het bestand staat, op deze zelfde website.', '/v1/bestanden/…'),
          },
        },
      }
    : {}

const terugroepVan = ({ terugroep }: Route): Pick<ZodOpenApiOperationObject, 'callbacks'> => {
  if (terugroep === undefined) return {}
  const { naam, adres, samenvatting: summary, beschrijving: description, type, schema, koppen } = terugroep
  const post: ZodOpenApiOperationObject = {
    summary,
    description,
    security: [],
    parameters: koppen.map((name) => ({ name, in: 'header' as const, required: true, schema: { type: 'string' } })),
    requestBody: { required: true, content: { [type]: { schema } } },
    responses: {
      '2XX': { description: 'Aangenomen.' },
      '400': {
        description: 'Niet aangenomen, bijvoorbeeld omdat de handtekening niet klopt: wij proberen het later nog eens.',
        content: { 'application/problem+json': { schema: Probleem } },
      },
      '410': { description: 'Opgezegd: breng hier niets meer.' },
    },
  }
  return { callbacks: { [naam]: { [adres]: { post } } } }
}

const operatieVan = async (route: Route): Promise<ZodOpenApiOperationObject> => {
  const kenmerk = z.string().min(1).max(255).meta({
    description: 'Uw eigen kenmerk van dit verzoek. Met hetzelfde kenmerk gebeurt niets twee keer.',
    example: '5f2b8c1e-3a77-4a63-9d35-0d9f5ce1b2a4',
  })
  const idempotency = z.object({
    'Idempotency-Key': route.idempotencyKey === 'mag' ? kenmerk.optional() : kenmerk,
  })
  const problemen = foutenVan(route).map((status) => [
    status,
    {
      description: FOUTEN[status],
      headers: koppenVan(route, status),
      content: { 'application/problem+json': { schema: Probleem } },
    },
  ])
  const antwoorden = await Promise.all(
    Object.entries(route.antwoorden).map(async ([status, { beschrijving, schema, type: bestand, ookAls }]) => {
      const type = Number(status) < 400 ? (bestand ?? 'application/json') : 'application/problem+json'
      const ook = ookAls === undefined ? {} : { [ookAls.type]: { schema: ookAls.schema } }
      const content = { [type]: { schema: await schemaVan(schema) }, ...ook }
      return [status, { description: beschrijving, headers: koppenVan(route, status), content }]
    }),
  )
  return {
    operationId: route.operationId,
    tags: [route.tag],
    summary: route.samenvatting,
    ...(route.rollen === 'iedereen'
      ? { security: [], description: 'Voor iedereen, zonder token.' }
      : { description: `Voor de rollen: ${route.rollen.join(', ')}.` }),
    requestParams: {
      ...(route.params instanceof z.ZodObject ? { path: route.params } : {}),
      ...(route.query instanceof z.ZodObject ? { query: route.query } : {}),
      ...(route.idempotencyKey === undefined ? {} : { header: idempotency }),
    },
    ...verzoekVan(route),
    ...terugroepVan(route),
    responses: {
      ...Object.fromEntries([...problemen, ...antwoorden]),
      ...doorverwijzingVan(route),
    } as ZodOpenApiOperationObject['responses'],
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

const maak = async (routes: readonly Route[]): Promise<ReturnType<typeof createDocument>> =>
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
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: TOKEN },
        programma: {
          type: 'oauth2',
          description: PROGRAMMA,
          flows: { clientCredentials: { tokenUrl: TOKEN_URL, scopes: {} } },
        },
      },
    },
  })

/** The OpenAPI 3.0.3 document, made once from the same schemas that read the requests. @param routes every operation of the API */
export const openapi = (routes: readonly Route[]): Promise<ReturnType<typeof createDocument>> =>
  (gemaakt ??= maak(routes))
