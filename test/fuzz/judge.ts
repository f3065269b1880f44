import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { asAgreed, routeOf } from '../support/agreed.ts'

export interface Judge {
  readonly url: string
  readonly answers: readonly { readonly operation: string | undefined; readonly status: number }[]
  /** What no answer may be: a fault of ours, or something that the description does not hold. */
  readonly faults: readonly string[]
  stop(): Promise<void>
}

/** Stands between a tester and a server, passes everything on as it is, and holds each answer against the description. */
export const startJudge = async (server: string): Promise<Judge> => {
  const answers: { operation: string | undefined; status: number }[] = []
  const faults: string[] = []

  const judge = async (method: string, path: string, response: Response, body: string): Promise<void> => {
    const { status, headers } = response
    answers.push({ operation: routeOf(method, path)?.operationId, status })
    try {
      // A file is held against its schema as the text that it is.
      const isJson = /^application\/(?:[\w.]+\+)?json\b/.test(headers.get('content-type') ?? '')
      await asAgreed(method, path, { status, headers, body: isJson ? JSON.parse(body) : body })
      if (status >= 500) throw new Error(`${method} ${path} → ${status}: ${body}`)
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error))
    }
  }

  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = 'GET', url = '/' } = request
    const { host: _, connection: __, 'transfer-encoding': ___, 'content-length': ____, ...headers } = request.headers
    const sent = await buffer(request)
    const target = new URL(server)
    const [path = '/'] = url.split('?')
    const answer = await fetch(`${target.origin}${url}`, {
      method,
      headers: headers as Record<string, string>,
      ...(sent.length === 0 ? {} : { body: new Uint8Array(sent) }),
    })
    const body = await answer.text()
    await judge(method, path, answer, body)
    const { 'content-length': _____, 'transfer-encoding': ______, ...back } = Object.fromEntries(answer.headers)
    response.writeHead(answer.status, back).end(body)
  }

  const proxy = createServer((request, response) => {
    pass(request, response).catch((error: unknown) => {
      faults.push(`no answer: ${request.method} ${request.url}: ${String(error)}`)
      response.destroy()
    })
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/v1`,
    answers,
    faults,
    stop: async () => {
      proxy.close()
      proxy.closeAllConnections()
      await once(proxy, 'close')
    },
  }
}
