import { createPublicKey } from 'node:crypto'
import * as fc from 'fast-check'
import {
  exportJWK,
  exportSPKI,
  generateKeyPair,
  importJWK,
  SignJWT,
  UnsecuredJWT,
  type CryptoKey,
  type JWTPayload,
} from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startOpstap, type Opstap } from '../../support/opstap.ts'
import { rawRequest } from '../../support/raw.ts'
import { startUitgever, type Uitgever } from '../../support/uitgever.ts'
import { NU } from '../../support/voorbeelden.ts'
import { runs } from '../../support/runs.ts'

/** Tokens that somebody tries. Each is a 401 in the form of the API: no token finds a fault of ours, or gets in. */
let uitgever: Uitgever
let opstap: Opstap
beforeAll(async () => {
  uitgever = await startUitgever()
  opstap = await startOpstap({ nu: NU, env: { ISSUER: uitgever.url } })
})
afterAll(async () => {
  await opstap.stop()
  await uitgever.stop()
})

const vraag = async (token: string): Promise<number> => {
  const answer = await opstap.call('GET', '/beleid', { token })
  if (answer.status === 401) {
    expect(answer.body).toMatchObject({ type: 'urn:opstap:probleem:geen-geldig-token', status: 401 })
    expect(answer.headers.get('www-authenticate')).toBe('Bearer')
    // Nothing says what was wrong: that would help who is trying.
    expect(Object.keys(answer.body).toSorted()).toEqual(['detail', 'status', 'title', 'type'])
  }
  return answer.status
}

const nu = (): number => Math.floor(Date.now() / 1000)
const goed = (): JWTPayload => ({
  iss: uitgever.url,
  aud: 'opstap',
  azp: 'balie',
  jti: 'kenmerk',
  sub: 'medewerker',
  iat: nu(),
  exp: nu() + 300,
  rollen: ['centralist'],
  gemeente: 'harlingen',
})

const sign = (alg: string, key: CryptoKey | Uint8Array, header: Record<string, unknown> = {}): Promise<string> =>
  new SignJWT(goed()).setProtectedHeader({ alg, kid: uitgever.sleutel().publiek.kid ?? '', ...header }).sign(key)

const publiekeTekst = async (): Promise<Uint8Array> => {
  const key = await importJWK(uitgever.sleutel().publiek, 'RS256', { extractable: true })
  return new TextEncoder().encode(await exportSPKI(key as CryptoKey))
}

test('a good token gets in, so that those below fail on what they have wrong', async () => {
  expect(await vraag(await uitgever.token())).toBe(200)
})

describe('a signature that is not of the issuer', () => {
  test.each(['RS256', 'RS384', 'RS512', 'PS256', 'PS512', 'ES256', 'ES512', 'EdDSA'])(
    '%s with another key under the name of the right one',
    async (alg) => {
      const { privateKey } = await generateKeyPair(alg)
      expect(await vraag(await sign(alg, privateKey))).toBe(401)
    },
  )

  test.each(['HS256', 'HS384', 'HS512'])('%s with the public key as its secret', async (alg) => {
    expect(await vraag(await sign(alg, await publiekeTekst()))).toBe(401)
    const der = createPublicKey({ key: uitgever.sleutel().publiek, format: 'jwk' }).export({
      type: 'spki',
      format: 'der',
    })
    expect(await vraag(await sign(alg, der))).toBe(401)
  })

  test.each(['none', 'None', 'NONE', 'nOnE', ''])('none at all: alg %j', async (alg) => {
    const kop = Buffer.from(JSON.stringify({ alg, typ: 'JWT' })).toString('base64url')
    const [, inhoud = ''] = new UnsecuredJWT(goed()).encode().split('.')
    for (const eind of ['', '.', '.AAAA']) expect(await vraag(`${kop}.${inhoud}${eind}`)).toBe(401)
  })

  test.each(['RS256', 'PS256', 'HS256', 'none', 'ES256'])(
    'the right one, with %s in the header afterwards',
    async (alg) => {
      const [, inhoud = '', handtekening = ''] = (await uitgever.token()).split('.')
      const kop = Buffer.from(JSON.stringify({ alg, kid: uitgever.sleutel().publiek.kid })).toString('base64url')
      // Also with RS256 it is no longer the header that was signed.
      expect(await vraag(`${kop}.${inhoud}.${handtekening}`)).toBe(alg === 'RS256' ? 200 : 401)
    },
  )
})

describe('a header that brings its own key', () => {
  test.each(['jwk', 'jku', 'x5u', 'x5c', 'jku and kid', 'x5t'])('%s', async (soort) => {
    const before = uitgever.gelezen.keys
    const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true })
    const kwaad = 'http://127.0.0.1:1/keys'
    const koppen: Record<string, Record<string, unknown>> = {
      jwk: { jwk: await exportJWK(publicKey), kid: undefined },
      jku: { jku: kwaad, kid: undefined },
      x5u: { x5u: kwaad },
      x5c: { x5c: ['MIIB'] },
      'jku and kid': { jku: kwaad, kid: kwaad },
      x5t: { x5t: 'AAAA' },
    }
    expect(await vraag(await sign('RS256', privateKey, koppen[soort]))).toBe(401)
    expect(uitgever.gelezen.keys - before).toBeLessThanOrEqual(1)
  })

  test.each([
    '../../../../etc/passwd',
    '/dev/null',
    'http://169.254.169.254/latest/meta-data/',
    'file:///etc/passwd',
    "' OR 1=1 --",
    '',
    '__proto__',
    '\u0000',
    'x'.repeat(2000),
  ])('a name of a key that is something else: %j', async (kid) => {
    expect(await vraag(await uitgever.token({}, { kid }))).toBe(401)
  })

  test.each<Record<string, unknown>>([
    { crit: ['exp'], exp: 1 },
    { crit: ['b64'], b64: false },
    { crit: [] },
    { enc: 'A256GCM' },
    { zip: 'DEF' },
  ])('something that must be understood: %j', async (header) => {
    const kop = Buffer.from(JSON.stringify({ alg: 'RS256', kid: uitgever.sleutel().publiek.kid, ...header })).toString(
      'base64url',
    )
    const [, inhoud = '', handtekening = ''] = (await uitgever.token()).split('.')
    expect(await vraag(`${kop}.${inhoud}.${handtekening}`)).toBe(401)
  })
})

describe('claims that are not ours', () => {
  test.each<[string, () => JWTPayload]>([
    ['ran out', () => ({ exp: nu() - 3600 })],
    ['no end', () => ({ exp: undefined })],
    ['an end in words', () => ({ exp: 'morgen' }) as unknown as JWTPayload],
    ['not yet valid', () => ({ nbf: nu() + 3600 })],
    ['another receiver', () => ({ aud: 'iemand-anders' })],
    ['no receiver', () => ({ aud: undefined })],
    ['an empty list of receivers', () => ({ aud: [] })],
    ['a receiver that begins with ours', () => ({ aud: 'opstap-test' })],
    ['another issuer', () => ({ iss: 'https://kwaad.example' })],
    ['the issuer with a slash', () => ({ iss: `${uitgever.url}/` })],
    ['no issuer', () => ({ iss: undefined })],
    ['no subject', () => ({ sub: undefined })],
    ['an empty subject', () => ({ sub: '' })],
    ['a subject that is a number', () => ({ sub: 7 }) as unknown as JWTPayload],
    ['no roles', () => ({ rollen: undefined })],
    ['an empty list of roles', () => ({ rollen: [] })],
    ['roles as one text', () => ({ rollen: 'centralist' })],
    ['a role that is not there', () => ({ rollen: ['beheerder'] })],
    ['a role in capitals', () => ({ rollen: ['CENTRALIST'] })],
    ['roles in an object', () => ({ rollen: { 0: 'centralist' } })],
    ['no gemeente', () => ({ gemeente: undefined })],
    ['an empty gemeente', () => ({ gemeente: '' })],
    ['two gemeenten', () => ({ gemeente: ['harlingen', 'berkelland'] })],
    ['a gemeente that is a way to another partition', () => ({ gemeente: 'harlingen#HRL-000001' })],
    ['a pass number that is no text', () => ({ pasnummer: { $ne: null } })],
  ])('%s', async (_, claims) => {
    expect(await vraag(await uitgever.token(claims()))).toBe(401)
  })
})

describe('what is no token', () => {
  test('however it is made: never a fault of ours', async () => {
    const echt = await uitgever.token()
    const deel = fc.oneof(
      fc.base64String().map((tekst) => tekst.replaceAll('=', '')),
      fc.jsonValue().map((waarde) => Buffer.from(JSON.stringify(waarde)).toString('base64url')),
      fc.constantFrom(...echt.split('.'), '', '-', '_', '.'),
    )
    const gemaakt = fc.array(deel, { minLength: 1, maxLength: 6 }).map((delen) => delen.join('.'))
    const beschadigd = fc
      .tuple(fc.nat(echt.length - 1), fc.constantFrom(...Array.from('AZaz09-_.')))
      .map(([plaats, teken]) => echt.slice(0, plaats) + teken + echt.slice(plaats + 1))
    await fc.assert(
      fc.asyncProperty(fc.oneof(gemaakt, beschadigd), async (token) => {
        fc.pre(token !== echt && token !== '')
        // The last letter of a signature has bits that count for nothing.
        const status = await vraag(token)
        expect(status === 401 || (status === 200 && token.slice(0, -1) === echt.slice(0, -1))).toBe(true)
      }),
      { numRuns: runs(300) },
    )
  })

  test('a token of 12 kB, and of more than a header can hold', async () => {
    expect(await vraag(await uitgever.token({ lang: 'x'.repeat(8000) }))).toBe(200)
    const lang = await uitgever.token({ lang: 'x'.repeat(20_000) })
    const { status } = await rawRequest(opstap.url, 'GET', '/v1/beleid', {
      headers: { authorization: `Bearer ${lang}` },
    })
    expect(status).toBe(431)
  })

  test('a token anywhere but in the header that it belongs in (RFC 6750, NL GOV profile for OAuth)', async () => {
    const token = await uitgever.token()
    expect((await opstap.call('GET', `/beleid?access_token=${token}`)).status).toBe(401)
    expect((await opstap.call('GET', '/beleid', { headers: { cookie: `token=${token}` } })).status).toBe(401)
    expect((await opstap.call('POST', '/ritten', { body: { access_token: token } })).status).toBe(401)
  })
})
