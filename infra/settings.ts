/** What differs between installations, and between the three environments of one. */
export const ENVIRONMENTS = ['development', 'acceptance', 'production'] as const
export type Environment = (typeof ENVIRONMENTS)[number]

export interface Settings {
  readonly environment: Environment
  /** Where everything runs but the firewall: AWS takes web ACLs of CloudFront in us-east-1 only. */
  readonly region: string
  /** Organisatie-identificatienummer of who publishes the events. */
  readonly oin: string
  /** Who signs the tokens. Must offer `/.well-known/openid-configuration` below `url`. */
  readonly issuer: {
    readonly url: string
    readonly audience: string
    /** Without it the functions ask the issuer. */
    readonly jwksUrl?: string
    /** Where its tokens have what Opstap asks, and which clients count: as in docs/identiteit.md. */
    readonly claims?: { readonly rollen?: string; readonly gemeente?: string; readonly pasnummer?: string }
    readonly clients?: readonly string[]
    /** As what the website is known to it, and what that asks: `opstap-web` and `openid` when left out. */
    readonly website?: { readonly clientId?: string; readonly scope?: string }
    /** How its tokens say who acts, for whom and how sure that is; `docs/inloggen.md` says what can stand in it. */
    readonly inlogclaims?: Readonly<Record<string, unknown>>
  }
  /** Origins of web pages that may use the API from a browser. */
  readonly corsOrigins?: readonly string[]
  /** A name of your own, with a certificate that stands in us-east-1. Without it TLS is as old as CloudFront allows. */
  readonly domain?: { readonly name: string; readonly certificateArn: string }
  /** Days that logs are kept; they hold no personal data. */
  readonly logDays: 7 | 30 | 90 | 180 | 365
  /** Most bookings at the same moment. Reserved: others cannot take this from the account, and it cannot take theirs. */
  readonly concurrentBookings: number
  /** Most requests of all callers together; the database and the bill are safe behind it. */
  readonly throttle: { readonly perSecond: number; readonly burst: number }
  /** Most requests of one address in five minutes. A call centre is one address. */
  readonly requestsPerAddress: number
  /** Most requests with one token in five minutes: of a person, or of the software of a call centre (ADR 21). */
  readonly requestsPerToken: number
  /** Keys by which the functions know CloudFront. The first one is sent, all are believed; `docs/deploy.md` says how to change. */
  readonly edgeKeys: readonly [number, ...number[]]
  /** Who is told when an alarm goes off. Without it alarms are only seen by who looks. */
  readonly alarmEmail?: string
  /** A warning is sent at 80 % of it and when the forecast passes it. */
  readonly monthlyBudgetDollar: number
  /** Days that events can be replayed to a new subscriber. */
  readonly eventArchiveDays: number
  /** Services outside; without them the built-in places and the straight line with a detour factor are used. */
  readonly services: { readonly pdokUrl?: string; readonly osrmUrl?: string; readonly omwegfactor: number }
  /** Background map of the website: template of the address of a tile, and who made it. Without it areas are drawn as plain shapes. */
  readonly kaart?: { readonly url: string; readonly bron: string }
  /** Set after a restore, to let the functions use the restored table: see `docs/deploy.md`. */
  readonly restored?: { readonly tableName: string; readonly streamArn: string }
}

/** Not a real organisation; every `EXAMPLE` must be replaced before anybody travels. */
const EXAMPLE_OIN = '00000000000000000000'
const EXAMPLE_CERTIFICATE =
  'arn:aws:acm:us-east-1:000000000000:certificate/00000000-0000-0000-0000-000000000000' /* EXAMPLE */

const shared = {
  region: 'eu-central-1',
  oin: EXAMPLE_OIN,
  edgeKeys: [1],
  services: { omwegfactor: 1.3 },
} as const satisfies Partial<Settings>

const issuerOf = (host: string): Settings['issuer'] => ({
  url: `https://${host}/realms/opstap`,
  audience: 'opstap',
  jwksUrl: `https://${host}/realms/opstap/protocol/openid-connect/certs`,
})

const ALL: Readonly<Record<Environment, Settings>> = {
  development: {
    ...shared,
    environment: 'development',
    issuer: issuerOf('inloggen.ontwikkel.opstap.example'),
    logDays: 7,
    concurrentBookings: 5,
    throttle: { perSecond: 20, burst: 40 },
    requestsPerAddress: 2000,
    requestsPerToken: 2000,
    monthlyBudgetDollar: 50,
    eventArchiveDays: 7,
  },
  acceptance: {
    ...shared,
    environment: 'acceptance',
    issuer: issuerOf('inloggen.acceptatie.opstap.example'),
    domain: { name: 'api.acceptatie.opstap.example', certificateArn: EXAMPLE_CERTIFICATE },
    logDays: 30,
    concurrentBookings: 20,
    throttle: { perSecond: 100, burst: 200 },
    requestsPerAddress: 10_000,
    requestsPerToken: 10_000,
    alarmEmail: 'beheer@opstap.example',
    monthlyBudgetDollar: 100,
    eventArchiveDays: 30,
  },
  production: {
    ...shared,
    environment: 'production',
    issuer: issuerOf('inloggen.opstap.example'),
    domain: { name: 'api.opstap.example', certificateArn: EXAMPLE_CERTIFICATE },
    logDays: 180,
    concurrentBookings: 100,
    throttle: { perSecond: 500, burst: 1000 },
    requestsPerAddress: 10_000,
    requestsPerToken: 10_000,
    alarmEmail: 'beheer@opstap.example',
    monthlyBudgetDollar: 500,
    eventArchiveDays: 90,
  },
}

/** @throws Error that names the environments there are */
export const settingsOf = (environment: string): Settings => {
  const found = ENVIRONMENTS.find((name) => name === environment)
  if (found === undefined) throw new Error(`environment '${environment}' is none of ${ENVIRONMENTS.join(', ')}`)
  return ALL[found]
}

/** Settings that still hold an invented value, by name. */
export const examplesIn = (settings: Settings): string[] =>
  Object.entries(settings)
    .filter(([, value]) => /\.example|"0{20}"|:0{12}:/.test(JSON.stringify(value)))
    .map(([name]) => name)
