import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { API_VERSION } from '../../../functions/http/version.ts'
import { startOpstap, type Opstap } from '../../support/opstap.ts'
import { rawRequest } from '../../support/raw.ts'
import { NU, PLAATSEN } from '../../support/voorbeelden.ts'

const PAGE = 'https://taxi.voorbeeld.example'
const OTHER = 'https://kwaad.voorbeeld.example'

let opstap: Opstap
let withPages: Opstap
beforeAll(async () => {
  opstap = await startOpstap({ nu: NU, locaties: PLAATSEN })
  withPages = await startOpstap({ nu: NU, env: { CORS_ORIGINS: `https://een.example, ${PAGE}` } })
})
afterAll(() => Promise.all([opstap.stop(), withPages.stop()]))

/** NL API Design Rules, /core/transport/security-headers and /core/version-header. */
const ALWAYS = {
  'api-version': API_VERSION,
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

describe('every answer carries the headers of the house', () => {
  test.each<[number, string, string]>([
    [200, 'GET', '/v1/gezondheid'],
    [200, 'GET', '/v1/openapi.json'],
    [400, 'GET', '/v1/gezondheid?onbekend=1'],
    [401, 'GET', '/v1/ritten'],
    [404, 'GET', '/v1/onbekend'],
    [405, 'DELETE', '/v1/ritten'],
    [431, 'GET', `/v1/locaties?zoek=${'x'.repeat(20_000)}`],
  ])('%i to %s %s', async (status, method, path) => {
    const answer = await rawRequest(opstap.url, method, path)
    expect(answer.status).toBe(status)
    expect(Object.fromEntries(answer.headers)).toMatchObject(ALWAYS)
    // Nothing says what it runs on.
    expect([answer.headers.get('server'), answer.headers.get('x-powered-by')]).toEqual([null, null])
  })

  test('and so does the answer to what is no HTTP', async () => {
    const { hostname, port } = new URL(opstap.url)
    const socket = connect(Number(port), hostname)
    socket.write('onzin\r\n\r\n')
    const [head = ''] = (await text(socket)).split('\r\n\r\n', 1)
    for (const [name, value] of Object.entries(ALWAYS)) expect(head).toContain(`${name}: ${value}`)
  })
})

const corsOf = (headers: Headers): Record<string, string> =>
  Object.fromEntries([...headers].filter(([name]) => name.startsWith('access-control-') || name === 'vary'))

const preflight = (on: Opstap, path: string, origin: string): Promise<Response> =>
  fetch(new URL(path, on.url), {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
  })

describe('pages of another origin', () => {
  test('may nothing when no origin is set', async () => {
    const { headers } = await opstap.call('GET', '/gezondheid', { headers: { origin: PAGE } })
    expect(corsOf(headers)).toEqual({})
    const asked = await preflight(opstap, '/v1/ritten', PAGE)
    expect([asked.status, corsOf(asked.headers)]).toEqual([405, {}])
  })

  test.each([PAGE, 'https://een.example'])('%s may ask and read, when it is set', async (origin) => {
    const { headers } = await withPages.call('GET', '/gezondheid', { headers: { origin } })
    expect(corsOf(headers)).toEqual({
      'access-control-allow-origin': origin,
      'access-control-expose-headers':
        'API-Version, Deprecation, Idempotency-Replayed, Link, Retry-After, Sunset, WWW-Authenticate',
      vary: 'Origin',
    })
  })

  test('may send a token and a key, without a cookie', async () => {
    const { status, headers } = await preflight(withPages, '/v1/ritten', PAGE)
    expect(status).toBe(204)
    expect(Object.fromEntries(headers)).toMatchObject(ALWAYS)
    expect(corsOf(headers)).toEqual({
      'access-control-allow-origin': PAGE,
      'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
      'access-control-allow-headers': 'Authorization, Content-Type, Idempotency-Key',
      'access-control-max-age': '600',
      vary: 'Origin',
    })
    expect(headers.get('access-control-allow-credentials')).toBeNull()
  })

  test('may read why they were refused', async () => {
    const { status, headers } = await withPages.call('GET', '/ritten', { headers: { origin: PAGE } })
    expect([status, headers.get('access-control-allow-origin')]).toEqual([401, PAGE])
  })

  test.each([OTHER, 'null', `${PAGE}.kwaad.example`, PAGE.toUpperCase(), `${PAGE}/`, '*'])(
    '%s may nothing',
    async (origin) => {
      const { headers } = await withPages.call('GET', '/gezondheid', { headers: { origin } })
      expect(corsOf(headers)).toEqual({ vary: 'Origin' })
      const asked = await preflight(withPages, '/v1/ritten', origin)
      expect([asked.status, corsOf(asked.headers)]).toEqual([405, { vary: 'Origin' }])
    },
  )

  test('may all read the description of the API', async () => {
    for (const on of [opstap, withPages])
      for (const headers of [{}, { origin: OTHER }] as Record<string, string>[]) {
        const answer = await on.call('GET', '/openapi.json', { headers })
        expect(answer.headers.get('access-control-allow-origin')).toBe('*')
      }
  })
})
