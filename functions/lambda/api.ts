import { createHandler } from '../handler.ts'
import { remoteIssuer } from '../middleware/token/issuer.ts'
import { openLimiter } from '../middleware/limit.ts'
import { RIDER } from '../stores/patience.ts'
import { behindEdge } from './behind-edge.ts'
import { openDeps } from './deps.ts'
import { readLambdaSettings } from './settings.ts'
import { log } from './table.ts'

/** The entry of every function of the API: one bundle, and the group of routes that this function has the rights for. */
const settings = readLambdaSettings(process.env)

/** Of this instance only; who asks too much of all together is stopped before (ADR 21). */
const limiter = openLimiter({ perToken: settings.LIMIET_TOKEN, perPass: settings.LIMIET_PAS }, () => performance.now())

const api = createHandler(openDeps(settings, RIDER), settings.OPSTAP_GROEP, remoteIssuer(settings), log, {
  origins: settings.CORS_ORIGINS,
  limiter,
})

const { OPSTAP_BESTANDEN } = settings

export const handler = behindEdge(
  // Only the function that has a bucket loads what it takes to use one.
  OPSTAP_BESTANDEN === undefined ? api : (await import('./bestanden.ts')).viaBucket(api, OPSTAP_BESTANDEN),
  settings.OPSTAP_EDGE_KEYS,
)
