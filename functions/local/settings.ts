import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import type { Locatie } from '../../domain/kernel/plaats/locatie.ts'
import { momentVan } from '../../domain/kernel/tijd/time.ts'
import { ACCESS_SETTINGS, List, VierOgenInnen, ZonderVierOgen } from '../middleware/settings.ts'
import type { Beleid } from '../services/beleid/beleid.ts'
import { SafeAddress } from '../services/safe-address.ts'
import { BERICHT_SETTINGS, NOTIFYNL_SAMEN, SMTP_SAMEN } from '../services/bericht/instellingen.ts'
import { Gazetteer } from '../services/locaties/gazetteer.ts'
import { SIGN_IN } from '../website/config.ts'
import { LOKALE_INLOGCLAIMS } from './inloggen/inlogclaims.ts'

/** The project's own folder, whatever the folder that a command is started in. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url))

/** Without http(s) it would be found out only when somebody asks. */
const Address = z.url({ protocol: /^https?$/, error: 'Invalid URL, expected http(s)' })

/** `{z}`, `{x}` and `{y}` stand for the tile, and stand in no host: the policy of the pages names that. */
const TileTemplate = Address.refine(
  (url) => ['{z}', '{x}', '{y}'].every((part) => url.includes(part)) && URL.parse(url)?.host.includes('{') !== true,
  { error: 'Invalid URL, expected {z}, {x} and {y} in its path' },
)

const Fields = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** The address that is listened on: in a container one that its proxy reaches. */
  OPSTAP_LUISTER: z.union([z.ipv4(), z.ipv6()]).default('127.0.0.1'),
  /** Names under which a proxy in front of this server is known. */
  OPSTAP_HOSTS: List.default([]),
  OPSTAP_STORE: z.enum(['sqlite', 'dynamodb']).default('sqlite'),
  DYNAMODB_URL: z.url().optional(),
  DYNAMODB_TABLE: z.string().min(3).max(255).default('opstap'),
  OPSTAP_DATA: z.string().min(1).default(`${PROJECT}.opstap`),
  /** Without it a random one is made, once, and kept beside the database. */
  OPSTAP_SLEUTEL: z.string().min(32).optional(),
  OPSTAP_LOCATIES: z.string().min(1).optional(),
  OPSTAP_NU: z.iso.datetime({ offset: true }).optional(),
  PDOK_URL: Address.optional(),
  OSRM_URL: Address.optional(),
  OMWEGFACTOR: z.coerce.number().min(1).max(5).default(1.3),
  /** Without one the local issuer signs. */
  ISSUER: SafeAddress.optional(),
  AUDIENCE: z.string().min(1).default('opstap'),
  /** As what the website is known to that issuer, and what it asks of it. */
  WEBSITE_CLIENT: z.string().min(1).default(SIGN_IN.clientId),
  WEBSITE_SCOPE: z.string().min(1).default(SIGN_IN.scope),
  KAART_URL: TileTemplate.optional(),
  KAART_BRON: z.string().min(1).optional(),
  OPSTAP_ZONDER_VIER_OGEN: ZonderVierOgen,
  OPSTAP_VIER_OGEN_INNEN: VierOgenInnen,
  ...BERICHT_SETTINGS,
  ...ACCESS_SETTINGS,
})

/** Maps are given on the condition that their maker is named. */
const Settings = Fields.refine(
  ({ KAART_URL, KAART_BRON }) => (KAART_URL === undefined) === (KAART_BRON === undefined),
  {
    path: ['KAART_BRON'],
    error: 'Invalid input, expected together with KAART_URL',
    when: () => true,
  },
)
  .refine(...SMTP_SAMEN)
  .refine(...NOTIFYNL_SAMEN)

/** Of the command line only. */
interface Vlaggen {
  readonly nieuweSleutel: boolean
  /** Without the demo. */
  readonly leeg: boolean
  /** The demo with a whole year of a municipality: `npm start`; tests do without. */
  readonly jaar: boolean
}
export type Settings = z.infer<typeof Settings> & Vlaggen

/**
 * @param args of the command line: `--store dynamodb` says the same as `OPSTAP_STORE=dynamodb`
 * @throws Error that names every setting at fault
 */
export const readSettings = (env: NodeJS.ProcessEnv, args: readonly string[] = []): Settings => {
  const {
    store,
    leeg = false,
    jaar = false,
    'nieuwe-sleutel': nieuweSleutel = false,
  } = parseArgs({
    args: [...args],
    options: {
      store: { type: 'string' },
      leeg: { type: 'boolean' },
      jaar: { type: 'boolean' },
      'nieuwe-sleutel': { type: 'boolean' },
    },
  }).values
  // An empty variable means the same as none.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = Settings.safeParse({
    // Only our own issuer is known beforehand; another one must be described.
    ...(given['ISSUER'] === undefined ? { OPSTAP_INLOGCLAIMS: LOKALE_INLOGCLAIMS } : {}),
    ...given,
    ...(store === undefined ? {} : { OPSTAP_STORE: store }),
  })
  if (parsed.success) return { ...parsed.data, nieuweSleutel, leeg, jaar }
  throw new Error(parsed.error.issues.map((issue) => `setting ${issue.path.join('.')}: ${issue.message}`).join('\n'))
}

/**
 * A name that is misspelt would leave its gemeente without four eyes, and nobody would notice.
 * @throws Error that names every gemeente of which no rules are known
 */
export const toetsGemeenten = async (
  { OPSTAP_VIER_OGEN_INNEN: genoemd }: Settings,
  beleid: Pick<Beleid, 'gemeenten'>,
): Promise<void> => {
  if (genoemd.length === 0) return
  const bekend = await beleid.gemeenten()
  const onbekend = genoemd.filter((gemeente) => !bekend.includes(gemeente))
  if (onbekend.length > 0)
    throw new Error(`setting OPSTAP_VIER_OGEN_INNEN: no rules are known of gemeente ${onbekend.join(', ')}`)
}

/** The fixed "now" of demos and tests, or the clock. */
export const clockOf = ({ OPSTAP_NU }: Settings): (() => number) => {
  if (OPSTAP_NU === undefined) return () => Date.now()
  const { epochMs } = momentVan(OPSTAP_NU)
  return () => epochMs
}

const jsonIn = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(`${file}: cannot be read as JSON`, { cause: error })
  }
}

/** @throws Error with the path of the fault in the file */
export const readGazetteer = (file: string): Locatie[] => {
  const parsed = Gazetteer.safeParse(jsonIn(file))
  if (parsed.success) return parsed.data
  throw new Error(parsed.error.issues.map((issue) => `${file}: ${issue.path.join('.')}: ${issue.message}`).join('\n'))
}
