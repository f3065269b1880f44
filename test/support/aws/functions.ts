import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json, text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

/** What became of one event: the answer of the handler, or how it failed. */
export interface Invoked {
  readonly answer?: any
  readonly failed?: string
}

const INVOKE = fileURLToPath(new URL('invoke.mjs', import.meta.url))

/** One function, started from its bundle in a fresh process with this environment and no other, given events in turn. */
export const invoke = async (
  folder: string,
  env: Readonly<Record<string, string>>,
  ...events: readonly unknown[]
): Promise<{ readonly invoked: readonly Invoked[]; readonly log: string }> => {
  const child = spawn(process.execPath, [INVOKE, folder], { env, stdio: ['pipe', 'pipe', 'pipe'] })
  child.stdin.end(JSON.stringify(events))
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  const lines = stdout.trimEnd().split('\n')
  const last = lines.pop() ?? ''
  if (!last.startsWith('[')) throw new Error(`the function did not start: ${stderr}`)
  return { invoked: JSON.parse(last), log: lines.join('\n') }
}

/** A request as API Gateway's HTTP API passes it on, payload version 2.0. */
export const request = (
  method: string,
  path: string,
  { headers = {}, body }: { headers?: Record<string, string>; body?: unknown } = {},
): object => {
  const [rawPath = '', rawQueryString = ''] = `/v1${path}`.split('?')
  return {
    version: '2.0',
    routeKey: `${method} ${rawPath}`,
    rawPath,
    rawQueryString,
    headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(rawQueryString === ''
      ? {}
      : { queryStringParameters: Object.fromEntries(new URLSearchParams(rawQueryString)) }),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    isBase64Encoded: false,
    requestContext: {
      requestId: 'verzoek',
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1' },
    },
  }
}

export interface Bus {
  readonly endpoint: string
  /** The entries that it took. */
  readonly taken: { readonly DetailType: string; readonly Detail: string }[]
  /** Refuses from this entry of the next call on, as EventBridge does when it is busy. */
  refuseFrom(entry: number): void
  stop(): void
}

/** The part of EventBridge that the publisher speaks to. */
export const startBus = async (): Promise<Bus> => {
  const taken: Bus['taken'] = []
  let from = Number.POSITIVE_INFINITY
  const answerTo = (Entries: Bus['taken']): string => {
    const answers = Entries.map((entry, i) => {
      if (i >= from) return { ErrorCode: 'ThrottlingException' }
      taken.push(entry)
      return { EventId: String(taken.length) }
    })
    from = Number.POSITIVE_INFINITY
    return JSON.stringify({ FailedEntryCount: answers.filter((each) => 'ErrorCode' in each).length, Entries: answers })
  }
  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const { Entries } = (await json(incoming)) as { Entries: Bus['taken'] }
    outgoing.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' }).end(answerTo(Entries))
  }
  const server = createServer((incoming, outgoing) => void serve(incoming, outgoing))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken,
    refuseFrom: (entry) => {
      from = entry
    },
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
