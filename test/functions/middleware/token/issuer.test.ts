import type { Context } from 'aws-lambda'
import { afterEach, describe, expect, test } from 'vitest'
import type { Deps } from '../../../../functions/deps.ts'
import { createHandler } from '../../../../functions/handler.ts'
import { operatiesVan } from '../../../../functions/http/routes.ts'
import { remoteIssuer } from '../../../../functions/middleware/token/issuer.ts'
import { meegeleverdBeleid } from '../../../../functions/services/beleid/meegeleverd.ts'
import { startUitgever, type Uitgever } from '../../../support/uitgever.ts'

const started: Uitgever[] = []
afterEach(async () => {
  await Promise.all(started.splice(0).map((uitgever) => uitgever.stop()))
})
const uitgever = async (alg?: string): Promise<Uitgever> => {
  const nieuw = await startUitgever(alg)
  started.push(nieuw)
  return nieuw
}

/** Asks for the policy with a token; which issuer is believed is set as in an environment. */
const opstapDie = (
  { url }: Uitgever,
  settings: Partial<Parameters<typeof remoteIssuer>[0]> = {},
  timing?: Parameters<typeof remoteIssuer>[1],
) => {
  const issuer = remoteIssuer({ ISSUER: url, AUDIENCE: 'opstap', ...settings }, timing)
  const deps = { ...meegeleverdBeleid, nu: () => Date.parse('2026-03-01T08:00:00Z') } as unknown as Deps
  const handler = createHandler(deps, operatiesVan('lezen'), issuer, () => {})
  return async (token: string): Promise<{ status: number; headers: any; body: any }> => {
    const headers = { authorization: `Bearer ${token}` }
    const event: any = {
      rawPath: '/v1/beleid',
      rawQueryString: '',
      headers,
      requestContext: { http: { method: 'GET' } },
    }
    const answer = await handler(event, {} as Context)
    return { status: answer.statusCode ?? 0, headers: answer.headers, body: JSON.parse(answer.body ?? '') }
  }
}

const seconds = (): number => Math.floor(Date.now() / 1000)

describe('the keys of an issuer', () => {
  test('are found by its description of itself, and read once', async () => {
    const bij = await uitgever()
    const vraag = opstapDie(bij)
    for (let i = 0; i < 3; i += 1) expect((await vraag(await bij.token())).status).toBe(200)
    expect(bij.gelezen).toEqual({ discovery: 1, keys: 1 })
  })

  test('are read where the settings say, without asking the issuer', async () => {
    const bij = await uitgever()
    const vraag = opstapDie(bij, { JWKS_URL: `${bij.url}/keys` })
    expect((await vraag(await bij.token())).status).toBe(200)
    expect(bij.gelezen).toEqual({ discovery: 0, keys: 1 })
  })

  test('may change: a new key works at once, and the old one no more', async () => {
    const bij = await uitgever()
    const vraag = opstapDie(bij, {}, { cooldownMs: 0 })
    const oud = await bij.token()
    expect((await vraag(await bij.token())).status).toBe(200)
    await bij.wissel()
    expect((await vraag(await bij.token())).status).toBe(200)
    expect((await vraag(oud)).status).toBe(401)
  })

  test('are not read again and again for keys that were made up', async () => {
    const bij = await uitgever()
    const vraag = opstapDie(bij)
    expect((await vraag(await bij.token())).status).toBe(200)
    for (let i = 0; i < 20; i += 1)
      expect((await vraag(await bij.token({}, { kid: `verzonnen-${i}` }))).status).toBe(401)
    expect(bij.gelezen.keys).toBe(1)
  })

  test('that cannot be read are no fault of who calls: 503, and it works again when they can', async () => {
    const bij = await uitgever()
    const vraag = opstapDie(bij)
    bij.antwoordMet(500)
    const { status, headers, body } = await vraag(await bij.token())
    expect([status, headers['retry-after'], body.type]).toEqual([503, '1', 'urn:opstap:probleem:probeer-opnieuw'])
    bij.antwoordMet(200)
    expect((await vraag(await bij.token())).status).toBe(200)
    // What was read before is believed also while the issuer is away.
    bij.antwoordMet(500)
    expect((await vraag(await bij.token())).status).toBe(200)
  })

  test('go on for a day while the issuer is away, and no longer', async () => {
    const bij = await uitgever()
    let nowMs = 0
    const vraag = opstapDie(bij, {}, { nowMs: () => nowMs })
    expect((await vraag(await bij.token())).status).toBe(200)
    bij.antwoordMet(500)
    for (const [minuten, status] of [
      [9, 200],
      [11, 200],
      [60, 200],
      [24 * 60 - 1, 200],
      [24 * 60, 503],
    ] as const) {
      nowMs = minuten * 60_000
      expect([minuten, (await vraag(await bij.token())).status]).toEqual([minuten, status])
    }
    bij.antwoordMet(200)
    nowMs += 30_000
    expect((await vraag(await bij.token())).status).toBe(200)
  })

  test('that were withdrawn are believed for ten minutes at most', async () => {
    const bij = await uitgever()
    let nowMs = 0
    const vraag = opstapDie(bij, {}, { nowMs: () => nowMs })
    const oud = await bij.token()
    expect((await vraag(oud)).status).toBe(200)
    await bij.wissel()
    nowMs = 10 * 60_000 - 1
    expect((await vraag(await bij.token({ jti: 'a' }))).status).toBe(200)
    expect((await vraag(await bij.token({ iat: 1 }, { kid: 'oud' }))).status).toBe(401)
  })

  test('are asked for a few times only while the issuer is away, whatever keys are made up', async () => {
    const bij = await uitgever()
    let nowMs = 0
    const vraag = opstapDie(bij, {}, { nowMs: () => nowMs })
    expect((await vraag(await bij.token())).status).toBe(200)
    bij.antwoordMet(500)
    nowMs = 60_000
    for (let i = 0; i < 20; i += 1) await vraag(await bij.token({}, { kid: `verzonnen-${i}` }))
    expect(bij.gelezen.discovery + bij.gelezen.keys).toBeLessThanOrEqual(4)
    expect((await vraag(await bij.token())).status).toBe(200)
    // Also when it was never there.
    const nooit = await uitgever()
    nooit.antwoordMet(500)
    const vraagNooit = opstapDie(nooit)
    for (let i = 0; i < 20; i += 1) expect((await vraagNooit(await nooit.token())).status).toBe(503)
    expect(nooit.gelezen.discovery + nooit.gelezen.keys).toBeLessThanOrEqual(2)
  })

  test('are not believed when the description is of another issuer', async () => {
    const bij = await uitgever()
    const vraag = opstapDie(bij)
    bij.zegt({ issuer: 'https://iemand.anders.example' })
    expect((await vraag(await bij.token())).status).toBe(503)
    expect(bij.gelezen.keys).toBe(0)
  })

  test.each(['http://kwaad.example/keys', 'file:///etc/passwd'])('are not read from %s', async (jwks_uri) => {
    const bij = await uitgever()
    const vraag = opstapDie(bij)
    bij.zegt({ jwks_uri })
    expect((await vraag(await bij.token())).status).toBe(503)
  })
})

describe('a token', () => {
  test.each<[string, number]>([
    ['RS256', 200],
    ['PS256', 200],
    ['RS512', 401],
    ['ES256', 401],
    ['EdDSA', 401],
  ])('signed with %s: %i', async (alg, status) => {
    const bij = await uitgever(alg)
    expect((await opstapDie(bij)(await bij.token())).status).toBe(status)
  })

  test.each<[string, (now: number) => Record<string, number>, number]>([
    ['ran out 20 seconds ago', (now) => ({ exp: now - 20 }), 200],
    ['ran out 40 seconds ago', (now) => ({ exp: now - 40 }), 401],
    ['begins in 20 seconds', (now) => ({ nbf: now + 20 }), 200],
    ['begins in 40 seconds', (now) => ({ nbf: now + 40 }), 401],
  ])('that %s', async (_, claims, status) => {
    const bij = await uitgever()
    expect((await opstapDie(bij)(await bij.token(claims(seconds())))).status).toBe(status)
  })

  test.each<[string | undefined, number]>([
    [undefined, 200],
    ['JWT', 200],
    ['at+jwt', 200],
    ['application/at+jwt', 200],
    ['logout+jwt', 401],
    ['dpop+jwt', 401],
    ['', 401],
  ])('of type %s', async (typ, status) => {
    const bij = await uitgever()
    expect((await opstapDie(bij)(await bij.token({}, typ === undefined ? {} : { typ }))).status).toBe(status)
  })

  test('for several receivers is for us, when we are among them', async () => {
    const bij = await uitgever()
    expect((await opstapDie(bij)(await bij.token({ aud: ['iets-anders', 'opstap'] }))).status).toBe(200)
    expect((await opstapDie(bij)(await bij.token({ aud: ['iets-anders', 'opstap2'] }))).status).toBe(401)
  })

  test.each<[string | undefined, number]>([
    ['balie', 200],
    ['mijn-vervoer', 200],
    ['onbekend', 401],
    [undefined, 401],
  ])('of client %s, where clients are listed', async (azp, status) => {
    const bij = await uitgever()
    const vraag = opstapDie(bij, { TOKEN_CLIENTS: ['balie', 'mijn-vervoer'] })
    expect((await vraag(await bij.token({ azp }))).status).toBe(status)
  })

  test('of a client that stands in the claim of RFC 9068, where clients are listed', async () => {
    const bij = await uitgever()
    const vraag = opstapDie(bij, { TOKEN_CLIENTS: ['balie'] })
    expect((await vraag(await bij.token({ azp: undefined, client_id: 'balie' }))).status).toBe(200)
    expect((await vraag(await bij.token({ azp: 'ander', client_id: 'balie' }))).status).toBe(401)
  })

  test('of an issuer that names its claims otherwise', async () => {
    const bij = await uitgever()
    const vraag = opstapDie(bij, { CLAIM_ROLLEN: '/realm_access/roles', CLAIM_GEMEENTE: 'https://v.example/gemeente' })
    const claims = { rollen: undefined, gemeente: undefined, 'https://v.example/gemeente': 'harlingen' }
    const met = (roles: string[]): Promise<string> => bij.token({ ...claims, realm_access: { roles } })
    expect((await vraag(await met(['uma_authorization', 'vervoerder']))).status).toBe(200)
    expect((await vraag(await met(['uma_authorization']))).status).toBe(401)
    // What stands under our own name is not what the settings point at.
    expect((await vraag(await bij.token())).status).toBe(401)
  })
})
