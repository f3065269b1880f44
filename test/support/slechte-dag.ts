import { once } from 'node:events'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'

/** `zwijgt` does what is asked, and its answer is lost; `weg` does nothing and is silent; `dicht` breaks off at once. */
export type Gedrag = 'goed' | 'een op tien te druk' | 'traag' | 'weg' | 'dicht' | 'zwijgt'
const TRAAG_MS = 60

export interface SlechteDag {
  readonly server: Server
  readonly url: string
  readonly zet: (gedrag: Gedrag) => void
  readonly geweigerd: () => number
}

/** DynamoDB Local as the real one is on a bad day: one request in ten is refused, all are slow, or nobody answers. */
export const startSlechteDag = async (endpoint: string): Promise<SlechteDag> => {
  let gedrag: Gedrag = 'goed'
  let gezien = 0
  let geweigerd = 0
  const server = createServer((incoming, response) => {
    const pass = (): void => {
      const { method, headers, url = '/' } = incoming
      const onward = request(new URL(url, endpoint), { method, headers }, (answer) => {
        if (gedrag === 'zwijgt') return void answer.resume()
        response.writeHead(answer.statusCode ?? 500, answer.headers)
        answer.pipe(response)
      })
      onward.on('error', () => response.destroy())
      incoming.pipe(onward)
    }
    gezien += 1
    if (gedrag === 'weg') return
    if (gedrag === 'dicht') return void incoming.destroy()
    if (gedrag === 'een op tien te druk' && gezien % 10 === 0) {
      geweigerd += 1
      incoming.resume()
      const type = 'com.amazon.coral.availability#ThrottlingException'
      response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' })
      response.end(JSON.stringify({ __type: type, message: 'Rate exceeded' }))
      return
    }
    if (gedrag === 'traag') setTimeout(TRAAG_MS).then(pass, pass)
    else pass()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    server,
    url,
    zet: (nieuw) => {
      gedrag = nieuw
      // Whoever waited for one that was away goes on waiting, or is told that it is gone.
      if (nieuw !== 'weg') server.closeIdleConnections()
    },
    geweigerd: () => geweigerd,
  }
}
