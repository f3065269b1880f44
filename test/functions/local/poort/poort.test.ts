import { once } from 'node:events'
import { request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startOpstap, type Opstap } from '../../../support/opstap.ts'
import { nieuwePas, NU, PLAATSEN, ritaanvraag } from '../../../support/voorbeelden.ts'

/** What arrives at the door of the server on one machine, before any operation of the API is asked. */
let opstap: Opstap
let port: number
beforeAll(async () => {
  opstap = await startOpstap({ nu: NU, locaties: PLAATSEN, env: { OPSTAP_HOSTS: 'opstap.voorbeeld.example' } })
  port = Number(new URL(opstap.url).port)
})
afterAll(() => opstap.stop())

/** A request with its head exactly as written. @returns status and body */
const vraag = async (
  method: string,
  path: string,
  { headers = {}, body }: { headers?: Record<string, string>; body?: string } = {},
): Promise<{ status: number; body: string; headers: Record<string, unknown> }> => {
  const sent = request({ host: '127.0.0.1', port, method, path, headers, agent: false })
  sent.end(body)
  const [response] = await once(sent, 'response')
  let text = ''
  for await (const chunk of response) text += String(chunk)
  return { status: response.statusCode, body: text, headers: response.headers }
}

describe('a request under another name than ours', () => {
  const ANDERS = ['evil.example', `evil.example:80`, '127.0.0.1.evil.example', 'localhost.evil.example', '2130706433.x']

  test.each(ANDERS)('Host %s is told so, whatever it asks', async (host) => {
    for (const path of [
      '/v1/gezondheid',
      '/v1/beleid',
      '/',
      '/config.json',
      '/inloggen/authorize',
      '/inloggen/jwks',
      '/inloggen/.well-known/openid-configuration',
    ]) {
      const answer = await vraag('GET', path, { headers: { host } })
      expect([path, answer.status]).toEqual([path, 421])
      expect(JSON.parse(answer.body)).toMatchObject({ status: 421, type: 'urn:opstap:probleem:ander-adres' })
    }
    expect((await vraag('POST', '/inloggen/token', { headers: { host }, body: 'grant_type=x' })).status).toBe(421)
  })

  test.each([
    'localhost',
    '127.0.0.1',
    '[::1]',
    'LOCALHOST:3000',
    'opstap.voorbeeld.example',
    'opstap.voorbeeld.example:443',
  ])('%s is ours', async (host) => {
    expect((await vraag('GET', '/v1/gezondheid', { headers: { host } })).status).toBe(200)
  })
})

describe('signing in', () => {
  const form = (rest: Record<string, string>): string => new URLSearchParams(rest).toString()
  const AANVRAAG = (): Record<string, string> => ({
    response_type: 'code',
    client_id: 'opstap-web',
    redirect_uri: `http://127.0.0.1:${port}/terug`,
    code_challenge: 'x'.repeat(43),
    code_challenge_method: 'S256',
    wie: 'lokaal-centralist-harlingen',
  })
  const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

  test.each<[string, Record<string, string>]>([
    ['another origin', { origin: 'https://evil.example' }],
    ['an origin on another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['an opaque origin', { origin: 'null' }],
    ['a browser that says that it comes from another site', { 'sec-fetch-site': 'cross-site' }],
  ])('takes no form from %s', async (_, headers) => {
    for (const path of ['/inloggen/authorize', '/inloggen/token']) {
      const answer = await vraag('POST', path, { headers: { ...FORM, ...headers }, body: form(AANVRAAG()) })
      expect([path, answer.status]).toEqual([path, 403])
      expect(answer.headers['location']).toBeUndefined()
    }
  })

  test('takes one from its own page, and from what is no browser', async () => {
    const own: Record<string, string>[] = [{ origin: `http://127.0.0.1:${port}`, 'sec-fetch-site': 'same-origin' }, {}]
    for (const headers of own) {
      const answer = await vraag('POST', '/inloggen/authorize', {
        headers: { ...FORM, ...headers },
        body: form(AANVRAAG()),
      })
      expect(answer.status).toBe(302)
      expect(String(answer.headers['location'])).toContain('/terug?code=')
    }
  })

  test.each(['/inloggen/authorize', '/inloggen/token'])('%s reads no body that is too large', async (path) => {
    const answer = await vraag('POST', path, { headers: FORM, body: `code=${'x'.repeat(20_000)}` })
    expect(answer.status).toBe(413)
  })
})

/** Sends without end until the connection is closed. @returns how many bytes went, and what came back */
const stroom = async (head: string, chunk: string): Promise<{ verstuurd: number; antwoord: string }> => {
  const socket: Socket = connect(port, '127.0.0.1')
  let antwoord = ''
  socket.on('data', (data) => (antwoord += data.toString()))
  socket.on('error', () => socket.destroy())
  socket.write(head)
  let verstuurd = 0
  const einde = Date.now() + 10_000
  while (!socket.destroyed && Date.now() < einde) {
    if (socket.write(chunk)) await setTimeout(0)
    else await Promise.race([once(socket, 'drain'), once(socket, 'close')]).catch(() => {})
    verstuurd += chunk.length
  }
  socket.destroy()
  return { verstuurd, antwoord }
}

describe('a body without an end', () => {
  const CHUNK = `4000\r\n${'x'.repeat(0x4000)}\r\n`

  test.each([
    ['POST /v1/ritten', 413],
    ['POST /v1/bestaat-niet', 404],
    ['DELETE /v1/ritten', 405],
    ['POST /inloggen/token', 413],
  ])('is refused at its limit, before anybody is asked for a token: %s', async (regel, status) => {
    const { verstuurd, antwoord } = await stroom(
      `${regel} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`,
      CHUNK,
    )
    expect(antwoord.slice(0, 13)).toBe(`HTTP/1.1 ${status} `)
    expect(antwoord.toLowerCase()).toContain('connection: close')
    // What the kernel holds on the way comes on top of the eight megabytes that are let go by.
    expect(verstuurd).toBeLessThan(32 * 1024 * 1024)
  })

  test('that says how long it is, is refused by what it says', async () => {
    const { antwoord } = await stroom(
      `POST /v1/ritten HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 4000000000\r\n\r\n`,
      'x'.repeat(0x4000),
    )
    expect(antwoord).toMatch(/^HTTP\/1\.1 413 /)
  })
})

describe('HEAD', () => {
  test('is GET without its body, with and without a token', async () => {
    const token = await opstap.token('centralist')
    const pasnummer = await nieuwePas(opstap)
    for (const [path, status] of [
      ['/v1/gezondheid', 200],
      ['/v1/openapi.json', 200],
      [`/v1/passen/${pasnummer}`, 200],
      ['/v1/passen/X', 404],
      [`/v1/ritten?pasnummer=${pasnummer}`, 200],
      ['/v1/bestaat-niet', 404],
      ['/v1/ritbeoordelingen', 405],
    ] as const) {
      const headers = { authorization: `Bearer ${token}` }
      const head = await vraag('HEAD', path, { headers })
      expect([path, head.status, head.body]).toEqual([path, status, ''])
    }
    expect((await vraag('HEAD', `/v1/passen/${pasnummer}`)).status).toBe(401)
  })
})

describe('health', () => {
  test('answers, and says how storage is', async () => {
    expect((await opstap.call('GET', '/gezondheid')).body).toEqual({ status: 'ok', opslag: 'ok' })
  })

  test('answers at once while storage does not', async () => {
    const stuk = await startOpstap({ nu: NU, locaties: PLAATSEN })
    try {
      const { store } = stuk.deps
      Object.assign(store, { get: () => new Promise(() => {}) })
      const begin = performance.now()
      const { status, body } = await stuk.call('GET', '/gezondheid')
      expect([status, body]).toEqual([200, { status: 'storing', opslag: 'storing' }])
      expect(performance.now() - begin).toBeLessThan(2000)
    } finally {
      await stuk.stop()
    }
  })
})

test('a connection that was just used is kept for longer than clients keep theirs', async () => {
  const { headers } = await vraag('GET', '/v1/gezondheid', { headers: { connection: 'keep-alive' } })
  expect(String(headers['keep-alive'])).toMatch(/^timeout=(7[0-9]|[89]\d|\d{3,})/)
})

describe('stopping', () => {
  test('answers what is in flight and closes every other connection', async () => {
    const eigen = await startOpstap({ nu: NU, locaties: PLAATSEN })
    const eigenPort = Number(new URL(eigen.url).port)
    // One that never says a word, one in the middle of a head, and one that was answered and is kept.
    const verbind = (): Socket => connect(eigenPort, '127.0.0.1').on('error', () => {})
    const stil = verbind()
    const half = verbind()
    half.write('GET /v1/gezondheid HTTP/1.1\r\nHost: local')
    const bewaard = verbind()
    bewaard.write('GET /v1/gezondheid HTTP/1.1\r\nHost: localhost\r\n\r\n')
    await once(bewaard, 'data')
    // A request of which the body is on its way when the server stops.
    const body = JSON.stringify(ritaanvraag(await nieuwePas(eigen)))
    const token = await eigen.token('centralist')
    const bezig = verbind()
    let antwoord = ''
    bezig.on('data', (data) => (antwoord += data.toString()))
    bezig.write(
      `POST /v1/ritbeoordelingen HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 20)}`,
    )
    await setTimeout(50)
    const begin = performance.now()
    const gestopt = eigen.stop()
    await setTimeout(200)
    expect(stil.destroyed || stil.closed || (await once(stil, 'close')) !== undefined).toBe(true)
    bezig.write(body.slice(20))
    await once(bezig, 'close')
    expect(antwoord).toMatch(/^HTTP\/1\.1 200 /)
    expect(antwoord.toLowerCase()).toContain('connection: close')
    await gestopt
    expect(performance.now() - begin).toBeLessThan(10_000)
    for (const socket of [stil, half, bewaard]) socket.destroy()
  })
})
