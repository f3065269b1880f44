import { createHandler } from '../../handler.ts'
import type { Operaties } from '../../http/groepen/operaties.ts'
import type { Handler } from '../../middleware/event.ts'
import { remoteIssuer } from '../../middleware/token/issuer.ts'
import { openLimiter } from '../../middleware/limit.ts'
import { RIDER } from '../../stores/patience.ts'
import { behindEdge } from '../behind-edge.ts'
import { openDeps } from '../deps.ts'
import { readLambdaSettings } from '../settings.ts'
import { log } from '../table.ts'

/** What one function does besides with its answers. */
type Outermost = (api: Handler, settings: ReturnType<typeof readLambdaSettings>) => Handler

/**
 * What a function of the API runs: each is a bundle of its own, with the operations that it has the rights for.
 * @throws Error in a function that was given the rights of another group
 */
export const openApi = async (operaties: Operaties, outermost: Outermost = (api) => api): Promise<Handler> => {
  const settings = readLambdaSettings(process.env)
  const { OPSTAP_GROEP } = settings
  if (OPSTAP_GROEP !== operaties.groep) throw new Error(`the bundle of ${operaties.groep} as ${OPSTAP_GROEP}`)
  // Of this instance only; who asks too much of all together is stopped before (ADR 21).
  const limiter = openLimiter({ perToken: settings.LIMIET_TOKEN, perPass: settings.LIMIET_PAS }, () =>
    performance.now(),
  )
  const api = createHandler(await openDeps(settings, RIDER), operaties, remoteIssuer(settings), log, {
    origins: settings.CORS_ORIGINS,
    limiter,
  })
  return behindEdge(outermost(api, settings), settings.OPSTAP_EDGE_KEYS)
}
