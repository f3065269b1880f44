import * as z from 'zod'
import { GROEPEN } from '../http/route.ts'
import { ACCESS_SETTINGS, VierOgenInnen, ZonderVierOgen } from '../middleware/settings.ts'
import { SafeAddress } from '../services/safe-address.ts'

/** What `infra/` gives every function that books, as environment variables. */
export const DepsSettings = z.object({
  OPSTAP_TABLE: z.string().min(1),
  /** Makes the pseudonyms of the logboek and of linked accounts; never changes. */
  OPSTAP_SLEUTEL: z.string().min(32),
  PDOK_URL: z.url().optional(),
  OSRM_URL: z.url().optional(),
  OMWEGFACTOR: z.coerce.number().min(1).max(5).default(1.3),
  OPSTAP_ZONDER_VIER_OGEN: ZonderVierOgen,
  OPSTAP_VIER_OGEN_INNEN: VierOgenInnen,
})
export type DepsSettings = z.infer<typeof DepsSettings>

/** What the functions of the API get besides. */
const Settings = DepsSettings.extend({
  OPSTAP_GROEP: z.enum(GROEPEN),
  /** Where files go that are too large for an answer; only the function that makes them has one. */
  OPSTAP_BESTANDEN: z.string().min(1).optional(),
  /** What CloudFront sends along to show that a request came through it; two while one replaces the other. */
  OPSTAP_EDGE_KEYS: z
    .string()
    .min(1)
    .transform((keys) => keys.split(',')),
  ISSUER: SafeAddress,
  AUDIENCE: z.string().min(1),
  ...ACCESS_SETTINGS,
})

/** An empty variable means the same as none. */
const filled = (env: NodeJS.ProcessEnv) => Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))

export const readLambdaSettings = (env: NodeJS.ProcessEnv): z.infer<typeof Settings> => Settings.parse(filled(env))
export const readDepsSettings = (env: NodeJS.ProcessEnv): DepsSettings => DepsSettings.parse(filled(env))
