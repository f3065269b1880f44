import * as z from 'zod'

/** What differs between installations, and between the three environments of one. */
export const ENVIRONMENTS = ['development', 'acceptance', 'production'] as const

/** A number that AWS gives to a key of the edge in this installation. */
const EdgeKeys = z
  .tuple([z.int().min(1)], z.int().min(1))
  .refine((keys) => new Set(keys).size === keys.length, 'a key stands in it twice')

const https = z.url({ protocol: /^https$/ })

/** What an installation says of itself. Nothing of it stands in the source: see `docs/deploy.md`. */
const Gemeenten = z.array(z.string().regex(/^[a-z0-9-]+$/))

export const SettingsSchema = z.strictObject({
  environment: z.enum(ENVIRONMENTS),
  /** Where everything runs but the firewall: AWS takes web ACLs of CloudFront in us-east-1 only. */
  region: z.string().regex(/^[a-z]{2}-[a-z]+-\d$/),
  /** Organisatie-identificatienummer of the organisation that publishes the events. */
  oin: z.string().regex(/^\d{20}$/),
  /** Who signs the tokens. Must offer `/.well-known/openid-configuration` below `url`. */
  issuer: z.strictObject({
    url: z.url({ protocol: /^https?$/ }),
    audience: z.string().min(1),
    /** Without it the functions ask the issuer. */
    jwksUrl: z.url({ protocol: /^https?$/ }).optional(),
    /** Where its tokens have what Opstap asks, and which clients count: as in docs/identiteit.md. */
    claims: z.strictObject({ rollen: z.string(), gemeente: z.string(), pasnummer: z.string() }).partial().optional(),
    clients: z.array(z.string().min(1)).optional(),
    /** As what the website is known to it, and what that asks: `opstap-web` and `openid` when left out. */
    website: z.strictObject({ clientId: z.string(), scope: z.string() }).partial().optional(),
    /** How its tokens say who acts, for whom and how sure that is; `docs/inloggen.md` says what can stand in it. */
    inlogclaims: z.record(z.string(), z.unknown()).optional(),
  }),
  /** Origins of web pages that may use the API from a browser. */
  corsOrigins: z.array(https).optional(),
  /** A name of your own, with a certificate that stands in us-east-1. Without it TLS is as old as CloudFront allows. */
  domain: z.strictObject({ name: z.string().min(1), certificateArn: z.string().startsWith('arn:') }).optional(),
  /** Days that logs are kept; they hold no personal data. */
  logDays: z.literal([7, 30, 90, 180, 365]),
  /** Most bookings at the same moment. Reserved: others cannot take this from the account, and it cannot take theirs. */
  concurrentBookings: z.int().min(1),
  /** Most requests of all callers together; the database and the bill are safe behind it. */
  throttle: z.strictObject({ perSecond: z.int().min(1), burst: z.int().min(1) }),
  /** Most requests of all callers together for each route that needs no token: whoever has none cannot keep out those who have. */
  openThrottle: z.strictObject({ perSecond: z.int().min(1), burst: z.int().min(1) }),
  /** Most requests of one address in five minutes. A call centre is one address. */
  requestsPerAddress: z.int().min(10),
  /** The same for requests without a token. */
  openRequestsPerAddress: z.int().min(10),
  /** Most requests with one token in five minutes: of a person, or of the software of a call centre (ADR 21). */
  requestsPerToken: z.int().min(10),
  /** Keys by which the functions know CloudFront. The first one is sent, all are believed; `docs/deploy.md` says how to change. */
  edgeKeys: EdgeKeys,
  /** Who is told when an alarm goes off. Without it alarms are only seen by whoever looks. */
  alarmEmail: z.email().optional(),
  /** A warning is sent at 80 % of it and when the forecast passes it. */
  monthlyBudgetDollar: z.int().min(1),
  /** Days that events can be replayed to a new subscriber. */
  eventArchiveDays: z.int().min(1),
  /** Services outside; without them the built-in places and the straight line with a detour factor are used. */
  services: z.strictObject({
    pdokUrl: https.optional(),
    osrmUrl: https.optional(),
    omwegfactor: z.number().min(1).max(5),
    /** Gemeenten where whoever computes contributions does not fix them (ADR 98). */
    vierOgenInnen: Gemeenten.optional(),
    /** Gemeenten so small that one person may both write and fix rules, and make and fetch refunds (ADR 59, 97). */
    zonderVierOgen: Gemeenten.optional(),
  }),
  /**
   * What messages to holders are sent by; without it they stand in the outbox only. The key of NotifyNL and the address of
   * the mail server with its password are secrets that you make in AWS: `docs/deploy.md`.
   */
  berichten: z
    .strictObject({
      notifynl: z
        .strictObject({ url: https.optional(), sms: z.uuid().optional(), email: z.uuid().optional() })
        .refine(({ sms, email }) => sms !== undefined || email !== undefined, 'expected a template: sms or email')
        .optional(),
      smtp: z.strictObject({ afzender: z.email() }).optional(),
    })
    .optional(),
  /** Background map of the website: template of the address of a tile, and who made it. Without it areas are drawn as plain shapes. */
  kaart: z.strictObject({ url: z.string().startsWith('https://'), bron: z.string().min(1) }).optional(),
  /** Where monthly copies of the table go besides, in an account of its own: the ARN of a backup vault there. */
  backupVaultArn: z.string().startsWith('arn:').optional(),
  /**
   * While the stacks are made for the first time: a table that is protected against deletion cannot be taken away again
   * when something else fails, and then stands in the way for ever. Deploy again without it before anybody travels.
   */
  firstDeployment: z.boolean().default(false),
  /** Set after a restore, to let the functions use the restored table: see `docs/beheer.md`. */
  restored: z.strictObject({ tableName: z.string().min(3), streamArn: z.string().startsWith('arn:') }).optional(),
})
export type Settings = z.infer<typeof SettingsSchema>
export type Environment = Settings['environment']
