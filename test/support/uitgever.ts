import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose'

/** An issuer of its own with discovery and keys over HTTP, as those of municipalities have. */
export interface Uitgever {
  readonly url: string
  /** How often its description and its keys were read. */
  readonly gelezen: { discovery: number; keys: number }
  /** Another key from now on; the old one is withdrawn. */
  wissel(): Promise<void>
  /** What it answers with from now on: 200 as it should, or a fault. */
  antwoordMet(status: number): void
  /** Something else in its description of itself. */
  zegt(over: Record<string, unknown>): void
  /** A token of an operator of Harlingen by the NL GOV profile, with other claims or another header if given. */
  token(claims?: JWTPayload, header?: Record<string, unknown>): Promise<string>
  /** The keys that sign and that the world sees. */
  readonly sleutel: () => { readonly privateKey: CryptoKey; readonly publiek: JWK }
  stop(): Promise<void>
}

interface Sleutel {
  readonly privateKey: CryptoKey
  readonly publiek: JWK
}

const nieuweSleutel = async (alg: string): Promise<Sleutel> => {
  const { privateKey, publicKey } = await generateKeyPair(alg)
  return { privateKey, publiek: { ...(await exportJWK(publicKey)), alg, use: 'sig', kid: randomUUID() } }
}

const eersteSleutels = new Map<string, Promise<Sleutel>>()
/** Every issuer may begin with the same key: it takes long to make one. */
const eersteSleutel = (alg: string): Promise<Sleutel> => {
  const eerste = eersteSleutels.get(alg) ?? nieuweSleutel(alg)
  eersteSleutels.set(alg, eerste)
  return eerste
}

export const startUitgever = async (alg = 'RS256'): Promise<Uitgever> => {
  let sleutel = await eersteSleutel(alg)
  let status = 200
  let anders: Record<string, unknown> = {}
  const gelezen = { discovery: 0, keys: 0 }
  const server = createServer((request, response) => {
    const discovery = request.url === '/.well-known/openid-configuration'
    gelezen[discovery ? 'discovery' : 'keys'] += 1
    const body = discovery ? { issuer: url, jwks_uri: `${url}/keys`, ...anders } : { keys: [sleutel.publiek] }
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    gelezen,
    wissel: async () => {
      sleutel = await nieuweSleutel(alg)
    },
    antwoordMet: (nieuw) => void (status = nieuw),
    zegt: (over) => void (anders = over),
    sleutel: () => sleutel,
    token: (claims = {}, header = {}) => {
      const now = Math.floor(Date.now() / 1000)
      const base = {
        iss: url,
        aud: 'opstap',
        azp: 'balie',
        jti: randomUUID(),
        sub: 'medewerker',
        iat: now,
        exp: now + 300,
      }
      return new SignJWT({ ...base, rollen: ['centralist'], gemeente: 'harlingen', ...claims })
        .setProtectedHeader({ alg, kid: sleutel.publiek.kid ?? '', ...header })
        .sign(sleutel.privateKey)
    },
    stop: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
