import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getJson, OtherStatus } from '../../../functions/services/get-json.ts'

const JSON_TYPE = { 'content-type': 'application/json' }
const MEGABYTE = 'a'.repeat(1024 * 1024)
let written = 0

/** Goes on for as long as somebody reads. */
const endless = (response: ServerResponse): void => {
  written += MEGABYTE.length
  response.write(MEGABYTE, (error) => {
    if (error === undefined || error === null) setImmediate(endless, response)
  })
}
/** A byte now and then, so that no wait between two bytes is long. */
const dripping = (response: ServerResponse): void => {
  if (response.destroyed) return
  response.write(' ')
  setTimeout(dripping, 5, response)
}

const ANSWERS: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/goed': (r) => r.writeHead(200, JSON_TYPE).end('{"ok":true}'),
  '/geojson': (r) => r.writeHead(200, { 'content-type': 'application/geo+json; charset=utf-8' }).end('{"ok":true}'),
  '/zonder-soort': (r) => r.writeHead(200).end('{"ok":true}'),
  '/pagina': (r) => r.writeHead(200, { 'content-type': 'text/html' }).end('{"ok":true}'),
  '/half': (r) => r.writeHead(200, JSON_TYPE).end('{"ok":'),
  '/eindeloos': (r) => endless(r.writeHead(200, JSON_TYPE)),
  '/druppels': (r) => dripping(r.writeHead(200, JSON_TYPE)),
  '/verder': (r) => r.writeHead(302, { location: '/goed' }).end(),
  '/verhuisd': (r) => r.writeHead(301, { location: 'http://169.254.169.254/latest/meta-data/' }).end(),
  '/anders': (r) => r.writeHead(307, { location: 'file:///etc/passwd' }).end(),
  '/niet-hier': (r) => r.writeHead(404, JSON_TYPE).end('{}'),
  '/leeg': (r) => r.writeHead(204).end(),
}

const server = createServer((request, response) => ANSWERS[request.url ?? '']?.(response))
beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
})
const ask = (path: string, withinMs = 5000): Promise<unknown> =>
  getJson(new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`), withinMs)

describe('an answer of somebody else', () => {
  test.each(['/goed', '/geojson', '/zonder-soort'])('is taken when it is as asked: %s', async (path) => {
    expect(await ask(path)).toEqual({ ok: true })
  })

  test.each(['/pagina', '/half', '/verder', '/verhuisd', '/anders'])('is not believed: %s', async (path) => {
    await expect(ask(path)).rejects.toThrow(Error)
  })

  test('is not read to its end when there is none', async () => {
    const memory = process.memoryUsage().rss
    await expect(ask('/eindeloos')).rejects.toThrow('too long')
    expect(written).toBeLessThan(64 * MEGABYTE.length)
    expect(process.memoryUsage().rss - memory).toBeLessThan(200 * MEGABYTE.length)
  })

  test('is not waited for when it comes a byte at a time', async () => {
    await expect(ask('/druppels', 50)).rejects.toThrow(Error)
  })

  test.each([
    ['/niet-hier', 404],
    ['/leeg', 204],
  ])('with another status tells it: %s', async (path, status) => {
    await expect(ask(path)).rejects.toEqual(new OtherStatus(status))
  })
})
