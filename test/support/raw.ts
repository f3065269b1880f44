import { request } from 'node:http'
import { asAgreed } from './agreed.ts'
import type { Answer } from './opstap.ts'

/** A request exactly as written: `fetch` tidies paths up and adds headers. Its problem answers are checked as those of `call` are. */
export const rawRequest = (
  url: string,
  method: string,
  path: string,
  { headers = {}, body }: { headers?: Record<string, string>; body?: string | Uint8Array } = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const sent = request({ hostname, port, method, path, headers: { ...length, ...headers }, agent: false })
    sent.once('error', reject)
    sent.once('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('error', reject)
      response.once('end', () => {
        const text = Buffer.concat(chunks).toString()
        const answer = {
          status: response.statusCode ?? 0,
          headers: new Headers(Object.entries(response.headers).map(([name, value]) => [name, String(value)])),
          body: text === '' ? undefined : JSON.parse(text),
        }
        try {
          // An answer to HEAD has no body to check.
          resolve(method === 'HEAD' ? answer : asAgreed(method, path.split('?')[0] ?? path, answer))
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)))
        }
      })
    })
    sent.end(body)
  })
