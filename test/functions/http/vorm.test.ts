import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startOpstap, type Answer, type Opstap } from '../../support/opstap.ts'
import { rawRequest } from '../../support/raw.ts'
import { nieuwePas, NU, opgeslagen, PLAATSEN, ritaanvraag } from '../../support/voorbeelden.ts'

let opstap: Opstap
let authorization: string
let pasnummer: string
beforeAll(async () => {
  opstap = await startOpstap({ nu: NU, locaties: PLAATSEN })
  authorization = `Bearer ${await opstap.token('centralist')}`
  pasnummer = await nieuwePas(opstap)
})
afterAll(() => opstap.stop())

const KB = 1024
const JSON_TYPE = { 'content-type': 'application/json' }

/** Sends a ride to be judged. */
const stuur = (body: string | Uint8Array | undefined, headers: Record<string, string>): Promise<Answer> =>
  rawRequest(opstap.url, 'POST', '/v1/ritbeoordelingen', {
    headers: { authorization, ...headers },
    ...(body === undefined ? {} : { body }),
  })

const vraag = (method: string, path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  rawRequest(opstap.url, method, path, { headers: { authorization, ...headers } })

/** A good request, made so long with spaces. */
const vanBytes = (bytes: number): string => {
  const json = JSON.stringify(ritaanvraag(pasnummer))
  return json.slice(0, -1) + ' '.repeat(bytes - json.length) + '}'
}

describe('the size of a body', () => {
  test('64 kB exactly is taken', async () => {
    expect((await stuur(vanBytes(64 * KB), JSON_TYPE)).status).toBe(200)
  })

  test.each([64 * KB + 1, 128 * KB, 128 * KB + 1, 1024 * KB, 5 * 1024 * KB])(
    '%i bytes is a 413 that is still answered',
    async (bytes) => {
      const before = await opgeslagen(opstap)
      const { status, body } = await stuur(vanBytes(bytes), JSON_TYPE)
      expect(status).toBe(413)
      expect(body.type).toBe('urn:opstap:probleem:te-groot')
      expect(await opgeslagen(opstap)).toEqual(before)
    },
  )

  test('is counted in bytes, not in characters', async () => {
    const body = JSON.stringify(ritaanvraag(pasnummer, { ritdoel: 'é'.repeat(40 * KB) }))
    expect(body.length).toBeLessThan(64 * KB)
    expect((await stuur(body, JSON_TYPE)).status).toBe(413)
  })

  test('is looked at before anybody is asked for a token', async () => {
    expect((await stuur(vanBytes(65 * KB), { ...JSON_TYPE, authorization: '' })).status).toBe(413)
    expect((await stuur(vanBytes(1 * KB), { ...JSON_TYPE, authorization: '' })).status).toBe(401)
  })
})

describe('the type of a body', () => {
  test.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON;charset=UTF-8'])(
    '%s is taken',
    async (type) => {
      expect((await stuur(JSON.stringify(ritaanvraag(pasnummer)), { 'content-type': type })).status).toBe(200)
    },
  )

  test.each([
    undefined,
    '',
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/xml',
    'application/jsonp',
    'text/json',
    'application/problem+json',
    'multipart/form-data; boundary=x',
  ])('%s is a 415', async (type) => {
    const headers: Record<string, string> = type === undefined ? {} : { 'content-type': type }
    const { status, body } = await stuur(JSON.stringify(ritaanvraag(pasnummer)), headers)
    expect(status).toBe(415)
    expect(body.type).toBe('urn:opstap:probleem:geen-json')
  })

  test('an empty body is no JSON', async () => {
    for (const leeg of [undefined, '']) {
      const { status, body } = await stuur(leeg, JSON_TYPE)
      expect(status).toBe(400)
      expect(body.errors).toMatchObject([{ in: 'body', location: '', code: 'json' }])
    }
  })

  test('bytes that are no UTF-8 are bad input', async () => {
    const { status } = await stuur(Uint8Array.from([0x7b, 0xff, 0xfe, 0x7d]), JSON_TYPE)
    expect(status).toBe(400)
  })
})

describe('paths', () => {
  test.each([
    '/v1',
    '/v1/',
    '/v2/ritten',
    '/v1/onbekend',
    '/v1/ritten/',
    '/v1//ritten',
    '/v1/Ritten',
    '/v1/ritten/R1/annulering/nogmaals',
    '/v1/ritten/R1/onbekend',
    '/v1/openapi_json',
    '/v1/../v1/gezondheid',
    '/v1/ritten/%ZZ',
    '/v1/ritten/%',
    '/v1/passen/%C3',
    '/v1/%72itten',
  ])('%s does not exist', async (path) => {
    const { status, body } = await vraag('GET', path)
    expect(status).toBe(404)
    expect(body.type).toBe('urn:opstap:probleem:niet-gevonden')
  })

  test.each([
    '/v1/ritten/a%2Fb',
    '/v1/ritten/%00',
    '/v1/ritten/%27%20OR%201=1',
    '/v1/ritten/..%2F..%2Fetc',
    '/v1/passen/%00',
    '/v1/passen/%23',
    '/v1/passen/__proto__',
    '/v1/passen/%F0%9F%9A%95',
    '/v1/locaties/constructor',
    '/v1/locaties/%00',
  ])('%s is an id that is not there', async (path) => {
    const { status, body } = await vraag('GET', path)
    expect(status).toBe(404)
    expect(body.detail).toMatch(/^Wij kunnen deze (rit|pas|plaats) niet vinden\.$/)
  })

  test('an id can be written with encoded letters', async () => {
    const geschreven = `%${Buffer.from(pasnummer).toString('hex').match(/../g)!.join('%')}`
    expect((await vraag('GET', `/v1/passen/${geschreven}`)).body.pasnummer).toBe(pasnummer)
  })

  test.each([
    [`/v1/ritten/${'R'.repeat(41)}`, 'ritnummer'],
    [`/v1/passen/${'x'.repeat(8000)}`, 'pasnummer'],
    [`/v1/locaties/${'x'.repeat(201)}`, 'locatieId'],
    [`/v1/passen/${'x'.repeat(41)}/reizigersbudgetten/2026`, 'pasnummer'],
    ['/v1/passen/X/reizigersbudgetten/26', 'jaar'],
    ['/v1/passen/X/reizigersbudgetten/1999', 'jaar'],
    ['/v1/passen/X/reizigersbudgetten/2026.5', 'jaar'],
  ])('%s has a part that cannot be right', async (path, location) => {
    const { status, body } = await vraag('GET', path)
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ in: 'path', location }])
  })

  test.each([20, 60])('an address of %i kB is too long, and still answered as a problem', async (kb) => {
    const { status } = await vraag('GET', `/v1/locaties?zoek=${'x'.repeat(kb * KB)}`)
    expect(status).toBe(431)
  })
})

describe('methods', () => {
  const PADEN: readonly [string, string][] = [
    ['/v1/ritbeoordelingen', 'POST'],
    ['/v1/ritten', 'POST, GET, HEAD'],
    ['/v1/ritten/R1', 'GET, HEAD, PATCH'],
    ['/v1/ritten/R1/annulering', 'PUT'],
    ['/v1/passen', 'POST, GET, HEAD'],
    ['/v1/passen/X', 'GET, HEAD, PATCH'],
    ['/v1/passen/X/reizigersbudgetten/2026', 'GET, HEAD'],
    ['/v1/locaties', 'GET, HEAD'],
    ['/v1/locaties/X', 'GET, HEAD'],
    ['/v1/beleid', 'GET, HEAD'],
    ['/v1/gezondheid', 'GET, HEAD'],
    ['/v1/openapi.json', 'GET, HEAD'],
  ]
  const METHODEN = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'PROPFIND']

  test.each(PADEN)('%s knows only %s', async (path, allow) => {
    const before = await opgeslagen(opstap)
    for (const method of METHODEN.filter((m) => !allow.split(', ').includes(m))) {
      const { status, headers } = await vraag(method, path)
      expect([method, status, headers.get('allow'), headers.get('content-type')]).toEqual([
        method,
        405,
        allow,
        'application/problem+json',
      ])
    }
    expect(await opgeslagen(opstap)).toEqual(before)
  })
})

test.each(['GET\r\n\r\n', 'GET / HTTP/9.9\r\n\r\n', 'dit is geen HTTP\r\n\r\n'])(
  '%j is no HTTP request, and still answered as a problem',
  async (bytes) => {
    const { hostname, port } = new URL(opstap.url)
    const socket = connect(Number(port), hostname)
    socket.write(bytes)
    const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n', 2)
    expect(head).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/)
    expect(head).toContain('content-type: application/problem+json')
    expect(JSON.parse(body)).toMatchObject({ status: 400, type: 'urn:opstap:probleem:geen-http' })
  },
)
