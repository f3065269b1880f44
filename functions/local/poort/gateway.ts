import { randomUUID } from 'node:crypto'
import { createServer, STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda'
import type { Handler } from '../../middleware/event.ts'
import { HttpProblem } from '../../http/problem.ts'
import type { Groep, Route } from '../../http/route.ts'
import { routes } from '../../http/routes.ts'
import { problemJson } from '../../middleware/answer.ts'
import type { HttpResult } from '../../middleware/event.ts'
import { routesIn } from '../../middleware/find-route.ts'
import { largestBodyOf } from '../../middleware/limit-body.ts'
import { answerWith, readBody } from './body.ts'
import { TIMEOUTS } from './connections.ts'
import { isOurs } from './hosts.ts'
import type { Part } from './website.ts'

/** Only the first question mark begins the query; a later one is part of it. */
const partsOf = (request: IncomingMessage): readonly [path: string, query: string] => {
  const [, path = '/', query = ''] = /^([^?]*)\??(.*)$/s.exec(request.url ?? '/') ?? []
  return [path, query]
}

/** An HTTP request in the form of API Gateway's HTTP API, payload version 2.0. */
const eventOf = (request: IncomingMessage, body: Buffer): APIGatewayProxyEventV2 => {
  const method = request.method ?? 'GET'
  const [rawPath, rawQueryString] = partsOf(request)
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(',') : (value ?? ''),
    ]),
  )
  const query = new Map<string, string>()
  for (const [name, value] of new URLSearchParams(rawQueryString))
    query.set(name, query.has(name) ? `${query.get(name)},${value}` : value)
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    headers,
    ...(rawQueryString === '' ? {} : { queryStringParameters: Object.fromEntries(query) }),
    ...(body.length === 0 ? {} : { body: body.toString() }),
    isBase64Encoded: false,
    requestContext: {
      accountId: 'lokaal',
      apiId: 'lokaal',
      domainName: headers['host'] ?? '',
      domainPrefix: '',
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: '' },
      requestId: randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: '',
      timeEpoch: Date.now(),
    },
  }
}

const send = async (request: IncomingMessage, response: ServerResponse, result: HttpResult): Promise<void> => {
  const { statusCode: status = 200, body = '', isBase64Encoded, stroom } = result
  const headers = Object.fromEntries(Object.entries(result.headers ?? {}).map(([name, value]) => [name, String(value)]))
  if (stroom === undefined)
    return await answerWith(request, response, {
      status,
      headers,
      body: isBase64Encoded === true ? Buffer.from(body, 'base64') : body,
    })
  response.writeHead(status, headers)
  // A fault half-way breaks the connection off, so that nobody takes a part for the whole.
  await pipeline(stroom, response)
}

const routeOf = routesIn(routes)

const routeFor = (method: string, path: string): Route | undefined => {
  try {
    return routeOf(method, path).route
  } catch {
    return undefined
  }
}

/** The group that API Gateway would send a request to; what no route takes goes to the default route. */
const groepOf = ({ rawPath, requestContext }: APIGatewayProxyEventV2): Groep =>
  routeFor(requestContext.http.method, rawPath)?.groep ?? 'openbaar'

/** By the code of Node's error. */
const REFUSALS: Readonly<Record<string, HttpProblem>> = {
  HPE_HEADER_OVERFLOW: new HttpProblem(431, 'te-lang', {
    title: 'Het verzoek is te lang',
    detail: 'Het adres of de kop van het verzoek is te lang.',
  }),
  ERR_HTTP_REQUEST_TIMEOUT: new HttpProblem(408, 'te-traag', {
    title: 'Het verzoek kwam niet op tijd',
    detail: 'Stuur het hele verzoek binnen 30 seconden.',
  }),
}
const NO_HTTP = new HttpProblem(400, 'geen-http', {
  title: 'Dit is geen goed verzoek',
  detail: 'Wij kunnen dit verzoek niet lezen.',
})

/** What is no HTTP request reaches no handler; it is told so in the same form as every other fault. */
const refuse = (error: Error, socket: Duplex): void => {
  if (!socket.writable) {
    socket.destroy()
    return
  }
  const code = 'code' in error ? String(error.code) : ''
  const { statusCode = 400, headers, body = '' } = problemJson(REFUSALS[code] ?? NO_HTTP)
  const fields = Object.entries({ ...headers, 'content-length': Buffer.byteLength(body), connection: 'close' })
  const head = [
    `HTTP/1.1 ${statusCode} ${STATUS_CODES[statusCode]}`,
    ...fields.map(([name, value]) => `${name}: ${value}`),
  ]
  socket.end([...head, '', body].join('\r\n'))
}

/** A request under another name than ours (RFC 9110, § 15.5.20). */
const MISDIRECTED = new HttpProblem(421, 'ander-adres', {
  title: 'Dit adres is niet van ons',
  detail: 'Gebruik het adres waarop Opstap luistert. Staat er een proxy voor, noem zijn naam dan in OPSTAP_HOSTS.',
})

/**
 * Serves Lambda handlers over HTTP on this machine, as API Gateway does on AWS.
 * @param hosts names under which a proxy in front is known, besides those of this machine
 * @param parts what else is served; the API gets what they leave
 */
export const createGateway = (
  handlers: Readonly<Record<Groep, Handler>>,
  hosts: readonly string[],
  parts: readonly Part[],
): Server => {
  const ours = isOurs(hosts)
  return createServer(TIMEOUTS, (request, response) => {
    if (ours(request) && parts.some((part) => part(request, response))) return
    const serve = async (): Promise<void> => {
      if (!ours(request)) return await send(request, response, problemJson(MISDIRECTED))
      // One byte more than any handler takes: it says itself that this is too much.
      const body = await readBody(request, largestBodyOf(routeFor(request.method ?? 'GET', partsOf(request)[0])))
      const event = eventOf(request, body)
      const context = { awsRequestId: event.requestContext.requestId } as Context
      await send(request, response, await handlers[groepOf(event)](event, context))
    }
    serve().catch(() => {
      // The client hung up, or a file could not be finished; there is nobody to answer.
      response.destroy()
    })
  }).on('clientError', refuse)
}
