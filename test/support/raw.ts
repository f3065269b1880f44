import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { asAgreed } from './agreed.ts'
import type { Answer } from './opstap.ts'

/** A request exactly as written: `fetch` tidies paths up and adds headers. Its answers are checked as those of `call` are. */
export const rawRequest = async (
  url: string,
  method: string,
  path: string,
  { headers = {}, body }: { headers?: Record<string, string>; body?: string | Uint8Array } = {},
): Promise<Answer> => {
  const { hostname, port } = new URL(url)
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  const sent = request({ hostname, port, method, path, headers: { ...length, ...headers }, agent: false })
  sent.end(body)
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  const received = await text(response)
  const answer = {
    status: response.statusCode ?? 0,
    headers: new Headers(Object.entries(response.headers).map(([name, value]) => [name, String(value)])),
    body: received === '' ? undefined : JSON.parse(received),
  }
  // An answer to HEAD has no body to check.
  return method === 'HEAD' ? answer : asAgreed(method, path.split('?')[0] ?? path, answer)
}
