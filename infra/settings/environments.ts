import type { Environment, Settings } from './schema.ts'

/** Not a real organisation; every `EXAMPLE` must be replaced before anybody travels. */
const EXAMPLE_OIN = '00000000000000000000'
const EXAMPLE_CERTIFICATE =
  'arn:aws:acm:us-east-1:000000000000:certificate/00000000-0000-0000-0000-000000000000' /* EXAMPLE */

/** The address service of the Dutch government, for every address in the country. */
const PDOK = 'https://api.pdok.nl/bzk/locatieserver/search/v3_1'

const shared = {
  region: 'eu-central-1',
  oin: EXAMPLE_OIN,
  edgeKeys: [1],
  firstDeployment: false,
  services: { omwegfactor: 1.3 },
} satisfies Partial<Settings>

const issuerOf = (host: string): Settings['issuer'] => ({
  url: `https://${host}/realms/opstap`,
  audience: 'opstap',
  jwksUrl: `https://${host}/realms/opstap/protocol/openid-connect/certs`,
})

/** What holds where a file of settings says nothing. Invented values stand for what only an installation knows. */
export const DEFAULTS: Readonly<Record<Environment, Settings>> = {
  development: {
    ...shared,
    environment: 'development',
    issuer: issuerOf('inloggen.ontwikkel.opstap.example'),
    logDays: 7,
    concurrentBookings: 5,
    throttle: { perSecond: 20, burst: 40 },
    openThrottle: { perSecond: 1, burst: 5 },
    requestsPerAddress: 2000,
    openRequestsPerAddress: 500,
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
    openThrottle: { perSecond: 5, burst: 10 },
    requestsPerAddress: 10_000,
    openRequestsPerAddress: 1000,
    requestsPerToken: 10_000,
    alarmEmail: 'beheer@opstap.example',
    monthlyBudgetDollar: 100,
    eventArchiveDays: 30,
    services: { pdokUrl: PDOK, omwegfactor: 1.3 },
  },
  production: {
    ...shared,
    environment: 'production',
    issuer: issuerOf('inloggen.opstap.example'),
    domain: { name: 'api.opstap.example', certificateArn: EXAMPLE_CERTIFICATE },
    logDays: 180,
    concurrentBookings: 100,
    throttle: { perSecond: 500, burst: 1000 },
    openThrottle: { perSecond: 27, burst: 54 },
    requestsPerAddress: 10_000,
    openRequestsPerAddress: 1000,
    requestsPerToken: 10_000,
    alarmEmail: 'beheer@opstap.example',
    monthlyBudgetDollar: 500,
    eventArchiveDays: 90,
    services: { pdokUrl: PDOK, omwegfactor: 1.3 },
  },
}
