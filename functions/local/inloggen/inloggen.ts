import { createHash, randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import * as z from 'zod'
import { INLOG_CSP, inlogpagina, type Testpersoon } from './inlogpagina.ts'
import { ISSUER, publicKeys, signIdToken, signToken } from './issuer.ts'
import { SIGN_IN } from '../../website/config.ts'
import { answerWith, readBody } from '../poort/body.ts'
import { isFromElsewhere } from '../poort/hosts.ts'
import type { Part } from '../poort/website.ts'

/** Where the local issuer answers; see ADR 27. */
export const INLOGGEN = '/inloggen'
const CLIENT = SIGN_IN.clientId
const SECONDS = 15 * 60
const COOKIE = 'opstap-inloggen'

/** An authorization request as this issuer takes it: code with PKCE, by the website of this same server. */
const Aanvraag = z.object({
  response_type: z.literal('code'),
  client_id: z.literal(CLIENT),
  redirect_uri: z.url(),
  code_challenge: z.string().min(43).max(128),
  code_challenge_method: z.literal('S256'),
  scope: z.string().default('openid'),
  state: z.string().optional(),
  nonce: z.string().optional(),
  prompt: z.string().optional(),
})
type Aanvraag = z.infer<typeof Aanvraag>

interface Ingelogd {
  readonly persoon: Testpersoon
  readonly nonce?: string | undefined
}
interface Code extends Ingelogd {
  readonly challenge: string
  readonly redirect: string
}

/** Forgets the oldest: this issuer serves one machine and forgets everything when it stops. */
const remember = <T>(map: Map<string, T>, value: T): string => {
  const key = randomUUID()
  map.set(key, value)
  const [oldest] = map.keys()
  if (map.size > 1000 && oldest !== undefined) map.delete(oldest)
  return key
}

/** A code or refresh token is taken once. */
const take = <T>(map: Map<string, T>, key: string): T | undefined => {
  const value = map.get(key)
  map.delete(key)
  return value
}

const NO_STORE = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' }

const json = (response: ServerResponse, status: number, body: unknown): void =>
  void response.writeHead(status, { ...NO_STORE, 'content-type': 'application/json' }).end(JSON.stringify(body))

/** An answer to what was not read to its end. */
const refuse = (
  request: IncomingMessage,
  response: ServerResponse,
  { status, error }: { readonly status: number; readonly error: string },
): Promise<void> => {
  const headers = { ...NO_STORE, 'content-type': 'application/json' }
  return answerWith(request, response, { status, headers, body: JSON.stringify({ error }) })
}

const page = (response: ServerResponse, status: number, html: string): void =>
  void response
    .writeHead(status, {
      ...NO_STORE,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': INLOG_CSP,
    })
    .end(html)

const redirect = (response: ServerResponse, target: URL, cookie?: string): void =>
  void response
    .writeHead(302, { ...NO_STORE, location: target.href, ...(cookie === undefined ? {} : { 'set-cookie': cookie }) })
    .end()

const originOf = (request: IncomingMessage): string => `http://${request.headers.host ?? ''}`

/** No form of this issuer is longer. */
const LARGEST_FORM_BYTES = 16 * 1024

/** @throws FormTooLarge */
const formOf = async (request: IncomingMessage): Promise<string> => {
  const body = await readBody(request, LARGEST_FORM_BYTES)
  if (body.length > LARGEST_FORM_BYTES) throw new FormTooLarge()
  return body.toString()
}

class FormTooLarge extends Error {
  override readonly name = 'FormTooLarge'
}

const cookieOf = (request: IncomingMessage): string =>
  new RegExp(`(?:^|; )${COOKIE}=([^;]+)`).exec(request.headers.cookie ?? '')?.[1] ?? ''

const cookie = (value: string): string => `${COOKIE}=${value}; Path=${INLOGGEN}; HttpOnly; SameSite=Lax`

const backTo = (aanvraag: Aanvraag, answer: Record<string, string>): URL => {
  const target = new URL(aanvraag.redirect_uri)
  const { state } = aanvraag
  for (const [name, value] of Object.entries({ ...answer, ...(state === undefined ? {} : { state }) }))
    target.searchParams.set(name, value)
  return target
}

const discovery = (request: IncomingMessage): Record<string, unknown> => {
  const at = `${originOf(request)}${INLOGGEN}`
  return {
    issuer: ISSUER,
    authorization_endpoint: `${at}/authorize`,
    token_endpoint: `${at}/token`,
    jwks_uri: `${at}/jwks`,
    end_session_endpoint: `${at}/einde`,
    response_types_supported: ['code'],
    grant_types_supported: ['authorization_code', 'refresh_token'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    code_challenge_methods_supported: ['S256'],
    token_endpoint_auth_methods_supported: ['none'],
  }
}

/**
 * The sign-in of one machine, for development, demos and tests: OpenID Connect's code flow with PKCE, and a page on which
 * one picks an invented person. It asks no password and must never stand anywhere else.
 */
export const inloggen = (personen: readonly Testpersoon[]): Part => {
  const codes = new Map<string, Code>()
  const refreshes = new Map<string, Ingelogd>()
  const sessions = new Map<string, Testpersoon>()

  const grant = (response: ServerResponse, aanvraag: Aanvraag, persoon: Testpersoon, session?: string): void => {
    const { code_challenge: challenge, redirect_uri: back, nonce } = aanvraag
    const code = remember(codes, { persoon, challenge, redirect: back, nonce })
    redirect(response, backTo(aanvraag, { code }), session === undefined ? undefined : cookie(session))
  }

  const authorize = async (request: IncomingMessage, response: ServerResponse, query: URLSearchParams) => {
    const chosen = request.method === 'POST' ? new URLSearchParams(await formOf(request)) : query
    const asked = Aanvraag.safeParse(Object.fromEntries(chosen))
    // Nobody is sent anywhere but back to the website of this same server.
    if (!asked.success || new URL(asked.data.redirect_uri).origin !== originOf(request))
      return page(response, 400, '<!doctype html><title>Dit kan niet</title><h1>Dit inlogverzoek klopt niet</h1>')
    const known = sessions.get(cookieOf(request))
    if (request.method === 'POST') {
      const persoon = personen.find(({ sub }) => sub === chosen.get('wie'))
      if (persoon !== undefined) return grant(response, asked.data, persoon, remember(sessions, persoon))
    } else if (known !== undefined && asked.data.prompt !== 'login') return grant(response, asked.data, known)
    else if (asked.data.prompt === 'none') return redirect(response, backTo(asked.data, { error: 'login_required' }))
    const { wie: _, ...fields } = Object.fromEntries(chosen)
    return page(response, 200, inlogpagina(personen, fields))
  }

  const tokens = async (response: ServerResponse, ingelogd: Ingelogd): Promise<void> => {
    const { persoon, nonce } = ingelogd
    json(response, 200, {
      access_token: await signToken(persoon, `${SECONDS}s`),
      id_token: await signIdToken(persoon, CLIENT, nonce),
      refresh_token: remember(refreshes, ingelogd),
      token_type: 'Bearer',
      expires_in: SECONDS,
    })
  }

  const redeem = (form: URLSearchParams): Ingelogd | undefined => {
    if (form.get('grant_type') === 'refresh_token') return take(refreshes, form.get('refresh_token') ?? '')
    const code = take(codes, form.get('code') ?? '')
    const verifier = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    return code?.challenge === verifier && code.redirect === form.get('redirect_uri') ? code : undefined
  }

  const token = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const ingelogd = redeem(new URLSearchParams(await formOf(request)))
    if (ingelogd === undefined) return json(response, 400, { error: 'invalid_grant' })
    return await tokens(response, ingelogd)
  }

  const signOut = (request: IncomingMessage, response: ServerResponse, query: URLSearchParams): void => {
    sessions.delete(cookieOf(request))
    const back = URL.parse(query.get('post_logout_redirect_uri') ?? '')
    const home = new URL('/', originOf(request))
    redirect(response, back?.origin === home.origin ? back : home, `${cookie('')}; Max-Age=0`)
  }

  const answer = async (request: IncomingMessage, response: ServerResponse, path: string, query: URLSearchParams) => {
    switch (`${request.method} ${path}`) {
      case 'GET /.well-known/openid-configuration':
        return json(response, 200, discovery(request))
      case 'GET /jwks':
        return json(response, 200, await publicKeys())
      case 'GET /authorize':
      case 'POST /authorize':
        return await authorize(request, response, query)
      case 'POST /token':
        return await token(request, response)
      case 'GET /einde':
        return signOut(request, response, query)
      default:
        return json(response, 404, { error: 'not_found' })
    }
  }

  return (request, response) => {
    const { pathname, searchParams } = URL.parse(request.url ?? '/', 'http://localhost') ?? new URL('http://localhost')
    if (!pathname.startsWith(`${INLOGGEN}/`)) return false
    if (request.method === 'POST' && isFromElsewhere(request)) {
      void refuse(request, response, { status: 403, error: 'access_denied' })
      return true
    }
    answer(request, response, pathname.slice(INLOGGEN.length), searchParams).catch(async (error: unknown) => {
      if (!(error instanceof FormTooLarge)) return void response.destroy()
      return await refuse(request, response, { status: 413, error: 'invalid_request' })
    })
    return true
  }
}
