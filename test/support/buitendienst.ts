import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How a service outside behaves: as agreed, or in one of the ways in which services fail. */
export type Gedrag = 'goed' | 'status 500' | 'geen JSON' | 'andere JSON' | 'half antwoord' | 'verbroken' | 'te traag'

/** A real HTTP server in place of a service outside. */
export interface Buitendienst {
  readonly url: string
  /** Path and query of every request, in order. */
  readonly gevraagd: string[]
  gedrag: Gedrag
  stop(): Promise<void>
}

const faalt = (gedrag: Exclude<Gedrag, 'goed'>, response: ServerResponse): void => {
  switch (gedrag) {
    case 'status 500':
      response.writeHead(500, { 'content-type': 'application/json' }).end('{}')
      return
    case 'geen JSON':
      response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Wij zijn zo terug.</p>')
      return
    case 'andere JSON':
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end('{"response":{"docs":[{"id":7}]},"code":"Ok"}')
      return
    case 'half antwoord':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
      response.write('{"response":', () => response.destroy())
      return
    case 'verbroken':
      response.destroy()
      return
    case 'te traag':
    // It never answers; `stop` ends it.
  }
}

/** @param antwoord status and JSON for a request, when the service behaves well */
export const startBuitendienst = async (
  antwoord: (url: URL) => { readonly status: number; readonly body: unknown },
): Promise<Buitendienst> => {
  const gevraagd: string[] = []
  const server = createServer((request, response) => {
    gevraagd.push(request.url ?? '')
    if (dienst.gedrag !== 'goed') {
      faalt(dienst.gedrag, response)
      return
    }
    const { status, body } = antwoord(new URL(request.url ?? '/', 'http://dienst.invalid'))
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const dienst: Buitendienst = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    gevraagd,
    gedrag: 'goed',
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return dienst
}
