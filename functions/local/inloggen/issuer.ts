import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  calculateJwkThumbprint,
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  SignJWT,
  type JSONWebKeySet,
  type JWK,
  type JWTPayload,
} from 'jose'
import type { Issuer } from '../../middleware/token/issuer.ts'
import type { Inlogclaims } from '../../middleware/token/vertegenwoordiging.ts'
import { makePrivateFolder } from '../../stores/private.ts'
import type { Wie } from '../../use-cases/wie.ts'
import { PROJECT } from '../settings.ts'

/** The issuer of one machine, for development and demos. Server and `npm run token` share its key through this file. */
const FOLDER = join(PROJECT, '.opstap')
const FILE = join(FOLDER, 'uitgever.json')
export const ISSUER = 'urn:opstap:lokaal'
const AUDIENCE = 'opstap'
/** The client that every token says it was made for (NL GOV profile for OAuth 2.0, § 3.2.1). */
const CLIENT = 'opstap-lokaal'
const LIFETIME = '12h'

const newKey = async (): Promise<JWK> => {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const key = await exportJWK(privateKey)
  return { ...key, alg: 'RS256', use: 'sig', kid: await calculateJwkThumbprint(key) }
}

const exists = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST'

/** Makes the key once, whole or not at all, also when two processes start together. */
const ensureKey = async (): Promise<void> => {
  makePrivateFolder(FOLDER)
  const own = `${FILE}.${process.pid}`
  writeFileSync(own, JSON.stringify(await newKey()), { mode: 0o600 })
  try {
    linkSync(own, FILE)
  } catch (error) {
    if (!exists(error)) throw error
  } finally {
    rmSync(own)
  }
}

const readKey = async (): Promise<JWK> => {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8')) as JWK
  } catch {
    await ensureKey()
    return JSON.parse(readFileSync(FILE, 'utf8')) as JWK
  }
}

export const publicKeys = async (): Promise<JSONWebKeySet> => {
  const { kty, n, e, alg, use, kid } = await readKey()
  return { keys: [{ kty, n, e, alg, use, kid }] }
}

/** @param inlogclaims how tokens say who acts and for whom */
export const localIssuer = async (inlogclaims: Inlogclaims): Promise<Issuer> => ({
  issuer: ISSUER,
  audience: AUDIENCE,
  keys: createLocalJWKSet(await publicKeys()),
  inlogclaims,
})

/** Who acts for the subject of the token, when that is somebody else (RFC 8693, § 4.1); see inlogclaims.ts. */
const actorVan = ({ sub, namens }: Wie, naam?: string): JWTPayload =>
  namens === undefined ? {} : { act: { sub, mandate: namens.mandaat, ...(naam === undefined ? {} : { name: naam }) } }

const sign = async (wie: Wie, typ: string, audience: string, lifetime: string, extra: JWTPayload): Promise<string> => {
  const { sub, rollen, gemeente, pasnummer, namens } = wie
  const key = await readKey()
  return await new SignJWT({ rollen, gemeente, ...(pasnummer === undefined ? {} : { pasnummer }), ...extra })
    .setProtectedHeader({ alg: 'RS256', typ, kid: key.kid ?? '' })
    .setJti(randomUUID())
    .setSubject(namens?.voor ?? sub)
    .setIssuer(ISSUER)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(lifetime)
    .sign(await importJWK(key, 'RS256'))
}

/** A token as an issuer of a municipality would give it. The clock is the real one, whatever `OPSTAP_NU` says. */
export const signToken = (wie: Wie, lifetime = LIFETIME): Promise<string> =>
  sign(wie, 'at+jwt', AUDIENCE, lifetime, { azp: CLIENT, ...actorVan(wie) })

/** What a website is told about who signed in; the API does not take it. */
export const signIdToken = (
  wie: Wie & { naam: string; handelend?: string },
  client: string,
  nonce: string | undefined,
): Promise<string> =>
  sign(wie, 'JWT', client, LIFETIME, {
    name: wie.naam,
    ...actorVan(wie, wie.handelend),
    ...(nonce === undefined ? {} : { nonce }),
  })
