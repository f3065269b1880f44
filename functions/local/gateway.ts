import { randomUUID } from 'node:crypto'
import { createServer, STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda'
import type { Handler } from '../middleware/event.ts'
import { HttpProblem } from '../http/problem.ts'
import type { Groep } from '../http/route.ts'
import { problemJson } from '../middleware/answer.ts'
import type { HttpResult } from '../middleware/event.ts'
import { routeOf } from '../middleware/find-route.ts'
import type { Part } from './website.ts'

/** What is kept of a body: more than any handler takes, so that the handler itself says that it is too large. */
const MOST_BYTES = 128 * 1024

/** Reads to the end, so that the client gets to hear the answer, but keeps no more than a handler may see. */
const bodyOf = async (request: IncomingMessage): Promise<string | undefined> => {
  const chunks: Buffer[] = []
  let kept = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    if (kept < MOST_BYTES) chunks.push(chunk)
    kept += chunk.length
  }
  return kept === 0 ? undefined : Buffer.concat(chunks).toString()
}

/** An HTTP request in the form of API Gateway's HTTP API, payload version 2.0. */
const eventOf = (request: IncomingMessage, body: string | undefined): APIGatewayProxyEventV2 => {
  const method = request.method ?? 'GET'
  // Only the first question mark begins the query; a later one is part of it.
  const [, rawPath = '/', rawQueryString = ''] = /^([^?]*)\??(.*)$/s.exec(request.url ?? '/') ?? []
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
    ...(body === undefined ? {} : { body }),
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

const send = async (response: ServerResponse, result: HttpResult): Promise<void> => {
  const headers = Object.fromEntries(Object.entries(result.headers ?? {}).map(([name, value]) => [name, String(value)]))
  response.writeHead(result.statusCode ?? 200, headers)
  // A fault half-way breaks the connection off, so that nobody takes a part for the whole.
  if (result.stroom !== undefined) await pipeline(result.stroom, response)
  else response.end(result.isBase64Encoded === true ? Buffer.from(result.body ?? '', 'base64') : result.body)
}

/** The group that API Gateway would send a request to; what no route takes goes to the default route. */
const groepOf = ({ rawPath, requestContext }: APIGatewayProxyEventV2): Groep => {
  try {
    return routeOf(requestContext.http.method, rawPath).route.groep
  } catch {
    return 'openbaar'
  }
}

const TOO_LONG = new HttpProblem(431, 'te-lang', {
  title: 'Het verzoek is te lang',
  detail: 'Het adres of de kop van het verzoek is te lang.',
})
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
  const tooLong = 'code' in error && error.code === 'HPE_HEADER_OVERFLOW'
  const { statusCode = 400, headers, body = '' } = problemJson(tooLong ? TOO_LONG : NO_HTTP)
  const fields = Object.entries({ ...headers, 'content-length': Buffer.byteLength(body), connection: 'close' })
  const head = [
    `HTTP/1.1 ${statusCode} ${STATUS_CODES[statusCode]}`,
    ...fields.map(([name, value]) => `${name}: ${value}`),
  ]
  socket.end([...head, '', body].join('\r\n'))
}

/**
 * Serves Lambda handlers over HTTP on this machine, as API Gateway does on AWS.
 * @param parts what else is served; the API gets what they leave
 */
export const createGateway = (handlers: Readonly<Record<Groep, Handler>>, parts: readonly Part[]): Server =>
  createServer((request, response) => {
    if (parts.some((part) => part(request, response))) return
    const serve = async (): Promise<void> => {
      const event = eventOf(request, await bodyOf(request))
      const context = { awsRequestId: event.requestContext.requestId } as Context
      await send(response, await handlers[groepOf(event)](event, context))
    }
    serve().catch(() => {
      // The client hung up, or a file could not be finished; there is nobody to answer.
      response.destroy()
    })
  }).on('clientError', refuse)
