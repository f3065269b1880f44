import { Agent, request } from 'node:http'

/** Sends requests over a fixed number of open connections; each connection sends its next when the last was answered. */
const CONNECTIONS = 16

export interface Post {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const post = (agent: Agent, base: string, { path, headers, body }: Post): Promise<number> =>
  new Promise((resolve, reject) => {
    const sent = request(
      new URL(path, base),
      { agent, method: 'POST', headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) } },
      (response) => {
        response.resume()
        response.on('end', () => resolve(response.statusCode ?? 0))
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })

/** @returns requests per second @throws Error when an answer has another status than expected */
export const load = async (base: string, posts: readonly Post[], expected: number): Promise<number> => {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const queue = posts.values()
  const started = performance.now()
  const work = async (): Promise<void> => {
    for (const next of queue) {
      const status = await post(agent, base, next)
      if (status !== expected) throw new Error(`expected ${expected}, got ${status}`)
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, work))
  const seconds = (performance.now() - started) / 1000
  agent.destroy()
  return posts.length / seconds
}
