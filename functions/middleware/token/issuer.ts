import { createLocalJWKSet, errors, type JWTVerifyGetKey } from 'jose'
import * as z from 'zod'
import { getJson } from '../../services/get-json.ts'
import { SafeAddress } from '../../services/safe-address.ts'
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
export class IssuerUnavailable extends Error {
  override readonly name = 'IssuerUnavailable'
}

/** Longer than this nobody waits for keys. */
const TIMEOUT_MS = 2000
/** Keys are read again after this long, so that one that the issuer withdraws is believed no longer. */
const FRESH_MS = 10 * 60_000
/** An issuer that is away for less than this keeps nobody out whose key is known. */
const KNOWN_MS = 24 * 60 * 60_000
/** After so many failures in a row the issuer is left alone for a while. */
const FAILURES = 2
const COOLDOWN_MS = 30_000

/** OpenID Connect Discovery: what an issuer says of itself. */
const Discovery = z.object({ issuer: z.string(), jwks_uri: SafeAddress })
/** RFC 7517; what a key says of itself is for the library that checks signatures. */
const KeySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).max(100) })

/** @throws Error when the issuer does not answer, or says that it is another */
const discover = async (issuer: string): Promise<URL> => {
  const description = new URL(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`)
  const found = Discovery.parse(await getJson(description, TIMEOUT_MS))
  // Else somebody could have us believe the keys of another issuer (OpenID Connect Discovery 1.0, § 4.3).
  if (found.issuer !== issuer) throw new Error('discovery names another issuer')
  return new URL(found.jwks_uri)
}

interface KnownKeys {
  readonly find: ReturnType<typeof createLocalJWKSet>
  readonly readMs: number
}

interface Timing {
  /** The least time between two readings. */
  readonly cooldownMs?: number
  /** A clock that never goes back, in milliseconds. */
  readonly nowMs?: () => number
}

/**
 * The keys of an issuer, read when the first token comes and kept. They are read again when they are old, or for a key
 * that is not known: at most once in a while, also when reading fails. So a new key works at once, made-up ones cost the
 * issuer nothing, and one that is away keeps nobody out whose key is known.
 */
export const remoteKeys = (
  issuer: string,
  jwksUrl: string | undefined,
  { cooldownMs = COOLDOWN_MS, nowMs = () => performance.now() }: Timing = {},
): JWTVerifyGetKey => {
  let known: KnownKeys | undefined
  let reading: Promise<KnownKeys> | undefined
  let failures = 0
  let failedMs = 0
  const open = async (): Promise<KnownKeys> => {
    try {
      const url = jwksUrl === undefined ? await discover(issuer) : new URL(jwksUrl)
      const find = createLocalJWKSet(KeySet.parse(await getJson(url, TIMEOUT_MS)))
      failures = 0
      return (known = { find, readMs: nowMs() })
    } catch (error) {
      failures += 1
      failedMs = nowMs()
      throw error
    } finally {
      reading = undefined
    }
  }
  const mayRead = (): boolean => failures < FAILURES || nowMs() - failedMs >= cooldownMs
  const read = async (): Promise<KnownKeys> => {
    if (reading === undefined && !mayRead()) throw new IssuerUnavailable('the issuer was away a moment ago')
    try {
      return await (reading ??= open())
    } catch (error) {
      throw new IssuerUnavailable('the keys of the issuer cannot be read', { cause: error })
    }
  }
  const current = async (): Promise<KnownKeys> => {
    if (known !== undefined && nowMs() - known.readMs < FRESH_MS) return known
    const old = known
    try {
      return await read()
    } catch (error) {
      if (old !== undefined && nowMs() - old.readMs < KNOWN_MS) return old
      throw error
    }
  }
  return async (header, token) => {
    const keys = await current()
    try {
      return await keys.find(header, token)
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || nowMs() - keys.readMs < cooldownMs) throw error
      return await (await read()).find(header, token)
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
export const remoteIssuer = (settings: RemoteIssuer, timing?: Timing): Issuer => ({
  issuer: settings.ISSUER,
  audience: settings.AUDIENCE,
  keys: remoteKeys(settings.ISSUER, settings.JWKS_URL, timing),
  claims: {
    rollen: settings.CLAIM_ROLLEN,
    gemeente: settings.CLAIM_GEMEENTE,
    pasnummer: settings.CLAIM_PASNUMMER,
  },
  clients: settings.TOKEN_CLIENTS,
  inlogclaims: settings.OPSTAP_INLOGCLAIMS,
})
