import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose'
import * as z from 'zod'
import { SafeAddress } from '../settings.ts'
import type { ClaimNames } from './claims.ts'
import type { Inlogclaims } from './vertegenwoordiging.ts'

/** Whose tokens are believed. */
export interface Issuer {
  readonly issuer: string
  readonly audience: string
  readonly keys: JWTVerifyGetKey
  /** Where it puts what we ask of a token; as we name it ourselves when left out. */
  readonly claims?: ClaimNames
  /** The clients (`azp`, or `client_id` of RFC 9068) whose tokens are taken; all when left out. */
  readonly clients?: readonly string[] | undefined
  /** How it says who acts and for whom; nobody acts for anybody when left out. */
  readonly inlogclaims?: Inlogclaims | undefined
}

/** The issuer gives no keys now: nobody can be told apart, whatever token they hold. */
export class IssuerUnavailable extends Error {}

/** Longer than this nobody waits for keys. */
const TIMEOUT_MS = 5000

/** OpenID Connect Discovery: what an issuer says of itself. */
const Discovery = z.object({ issuer: z.string(), jwks_uri: SafeAddress })

/** @throws Error when the issuer does not answer, or says that it is another */
const discover = async (issuer: string): Promise<URL> => {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(TIMEOUT_MS),
    redirect: 'error',
  })
  if (response.status !== 200) throw new Error(`discovery answered ${response.status}`)
  const found = Discovery.parse(await response.json())
  // Else somebody could have us believe the keys of another issuer (OpenID Connect Discovery 1.0, § 4.3).
  if (found.issuer !== issuer) throw new Error('discovery names another issuer')
  return new URL(found.jwks_uri)
}

/** What a token itself has wrong; every other error is that the keys could not be read. */
const saysOfToken = (error: unknown): boolean =>
  error instanceof errors.JWKSNoMatchingKey ||
  error instanceof errors.JWKSMultipleMatchingKeys ||
  error instanceof errors.JOSENotSupported

/**
 * The keys of an issuer, read when the first token comes and kept. A key that is not known has them read again, at most
 * once in a while: so a new key works at once, and made-up ones cost the issuer nothing.
 * @param cooldownMs the least time between two readings
 */
export const remoteKeys = (issuer: string, jwksUrl: string | undefined, cooldownMs = 30_000): JWTVerifyGetKey => {
  let found: Promise<JWTVerifyGetKey> | undefined
  const open = async (): Promise<JWTVerifyGetKey> => {
    const url = jwksUrl === undefined ? await discover(issuer) : new URL(jwksUrl)
    return createRemoteJWKSet(url, { cooldownDuration: cooldownMs, timeoutDuration: TIMEOUT_MS })
  }
  return async (header, token) => {
    try {
      found ??= open()
      const keys = await found.catch((error: unknown) => {
        found = undefined
        throw error
      })
      return await keys(header, token)
    } catch (error) {
      if (saysOfToken(error)) throw error
      throw new IssuerUnavailable('the keys of the issuer cannot be read', { cause: error })
    }
  }
}

interface RemoteIssuer {
  readonly ISSUER: string
  readonly AUDIENCE: string
  readonly JWKS_URL?: string | undefined
  readonly CLAIM_ROLLEN?: string | undefined
  readonly CLAIM_GEMEENTE?: string | undefined
  readonly CLAIM_PASNUMMER?: string | undefined
  readonly TOKEN_CLIENTS?: readonly string[] | undefined
  readonly OPSTAP_INLOGCLAIMS?: Inlogclaims | undefined
}

/** Any issuer that keeps to the NL GOV profiles, by settings. */
export const remoteIssuer = (settings: RemoteIssuer, cooldownMs?: number): Issuer => ({
  issuer: settings.ISSUER,
  audience: settings.AUDIENCE,
  keys: remoteKeys(settings.ISSUER, settings.JWKS_URL, cooldownMs),
  claims: {
    rollen: settings.CLAIM_ROLLEN,
    gemeente: settings.CLAIM_GEMEENTE,
    pasnummer: settings.CLAIM_PASNUMMER,
  },
  clients: settings.TOKEN_CLIENTS,
  inlogclaims: settings.OPSTAP_INLOGCLAIMS,
})
