import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { exportJWK, generateKeyPair } from 'jose'
import Provider, { type Context } from 'oidc-provider'

/** The people that this issuer knows, with its own words for what they may do. */
const PERSONEN: Readonly<Record<string, { naam: string; claims: Readonly<Record<string, unknown>> }>> = {
  'balie-7': {
    naam: 'Bo Voorbeeld (verzonnen)',
    claims: { realm_access: { roles: ['centralist', 'offline_access'] }, organisatie: 'harlingen' },
  },
  'reiziger-3': {
    naam: 'Cor Voorbeeld (verzonnen)',
    claims: {
      realm_access: { roles: ['pashouder'] },
      organisatie: 'harlingen',
      'https://claims.voorbeeld.example/pas': 'HRL-000004',
    },
  },
  'nieuw-9': {
    naam: 'Dirk Voorbeeld (verzonnen)',
    claims: { realm_access: { roles: ['pashouder'] }, organisatie: 'harlingen' },
  },
}
const CLIENT = 'vervoer-website'
const API = 'https://api.voorbeeld.example'
const SCOPES = 'openid profile'
const AANMELDEN = '/aanmelden/'
const UUR = 3600

/** An issuer of somebody else: certified software, on another site than the website, with names of its own for everything. */
export interface Uitgever {
  readonly url: string
  /** What the server must be told to believe this issuer. */
  readonly instellingen: Readonly<Record<string, string>>
  /** How it gives tokens from now on: for how many seconds, and whether one is renewed without asking. */
  geeft(over: { seconden: number; vernieuwt: boolean }): void
  stop(): Promise<void>
}

const page = (response: ServerResponse): void =>
  void response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    .end(
      '<!doctype html><html lang="nl"><title>Aanmelden</title><h1>Aanmelden bij Voorbeeld</h1><form method="post"><label>Gebruikersnaam <input name="naam"></label><button>Meld aan</button></form>',
    )

/** @param website origin of the website; asked when somebody signs in, for the website is started later */
export const startUitgever = async (website: () => string): Promise<Uitgever> => {
  let geeft = { seconden: 300, vernieuwt: true }
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const key = { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig' }

  const open = (url: string): Provider =>
    new Provider(url, {
      clients: [
        {
          client_id: CLIENT,
          application_type: 'web',
          token_endpoint_auth_method: 'none',
          grant_types: ['authorization_code', 'refresh_token'],
          redirect_uris: [`${website()}/terug`],
          post_logout_redirect_uris: [`${website()}/`],
        },
      ],
      jwks: { keys: [key] },
      cookies: { keys: ['alleen voor deze test'] },
      claims: { openid: ['sub'], profile: ['name'] },
      conformIdTokenClaims: false,
      pkce: { required: () => true },
      clientBasedCORS: (_: unknown, origin: string) => origin === website(),
      findAccount: (_: unknown, sub: string) => ({
        accountId: sub,
        claims: () => ({ sub, name: PERSONEN[sub]?.naam }),
      }),
      extraTokenClaims: (_: unknown, token: { accountId: string }) => PERSONEN[token.accountId]?.claims,
      issueRefreshToken: () => geeft.vernieuwt,
      ttl: {
        Interaction: UUR,
        Grant: UUR,
        Session: UUR,
        IdToken: UUR,
        RefreshToken: UUR,
        AccessToken: () => geeft.seconden,
      },
      interactions: { url: (_: unknown, { uid }: { uid: string }) => `${AANMELDEN}${uid}` },
      features: {
        devInteractions: { enabled: false },
        rpInitiatedLogout: {
          // Its own page fetches a font of Google.
          logoutSource: (ctx: { body: string }, form: string) => {
            ctx.body = `<!doctype html><html lang="nl"><title>Afmelden</title>${form}<button form="op.logoutForm" name="logout" value="yes">Meld af</button>`
          },
        },
        resourceIndicators: {
          enabled: true,
          defaultResource: () => API,
          useGrantedResource: () => true,
          getResourceServerInfo: () => ({
            audience: 'vervoer-api',
            scope: '',
            accessTokenFormat: 'jwt',
          }),
        },
      },
      // Nobody is asked whether the website of their own municipality may know their name.
      loadExistingGrant: async ({ oidc }: Context) => {
        const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId })
        grant.addOIDCScope(SCOPES)
        grant.addResourceScope(API, '')
        await grant.save()
        return grant
      },
    })

  let provider: Provider | undefined
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    provider ??= open(url)
    if (request.url?.startsWith(AANMELDEN) !== true) return await provider.callback()(request, response)
    if (request.method !== 'POST') return page(response)
    const accountId = new URLSearchParams(await text(request)).get('naam') ?? ''
    if (!Object.hasOwn(PERSONEN, accountId)) return page(response)
    return await provider.interactionFinished(request, response, { login: { accountId } })
  }
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  server.listen(0, 'localhost')
  await once(server, 'listening')
  // Another site than 127.0.0.1, where the website is: its cookies are those of somebody else too.
  const url = `http://localhost:${(server.address() as AddressInfo).port}`
  return {
    url,
    instellingen: {
      ISSUER: url,
      AUDIENCE: 'vervoer-api',
      TOKEN_CLIENTS: CLIENT,
      WEBSITE_CLIENT: CLIENT,
      WEBSITE_SCOPE: SCOPES,
      CLAIM_ROLLEN: '/realm_access/roles',
      CLAIM_GEMEENTE: 'organisatie',
      CLAIM_PASNUMMER: 'https://claims.voorbeeld.example/pas',
    },
    geeft: (over) => void (geeft = over),
    stop: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
