import * as z from 'zod'
import { GROEPEN } from '../http/route.ts'
import { ACCESS_SETTINGS, SafeAddress } from '../middleware/settings.ts'

/** What `infra/` gives the functions of the API as environment variables. */
const Settings = z.object({
  OPSTAP_GROEP: z.enum(GROEPEN),
  OPSTAP_TABLE: z.string().min(1),
  /** What CloudFront sends along to show that a request came through it; two while one replaces the other. */
  OPSTAP_EDGE_KEYS: z
    .string()
    .min(1)
    .transform((keys) => keys.split(',')),
  ISSUER: SafeAddress,
  AUDIENCE: z.string().min(1),
  PDOK_URL: z.url().optional(),
  OSRM_URL: z.url().optional(),
  OMWEGFACTOR: z.coerce.number().min(1).max(5).default(1.3),
  ...ACCESS_SETTINGS,
})

export const readLambdaSettings = (env: NodeJS.ProcessEnv): z.infer<typeof Settings> =>
  Settings.parse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')))
