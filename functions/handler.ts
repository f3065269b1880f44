import middy from '@middy/core'
import type { Deps, Log } from './deps.ts'
import type { Operaties } from './http/groepen/operaties.ts'
import { answerProblems, file, json, withoutBody } from './middleware/answer.ts'
import { withCors } from './middleware/cors.ts'
import type { Handler, HttpEvent, HttpResult } from './middleware/event.ts'
import { findRoute } from './middleware/find-route.ts'
import { limitRequests, type Limiter } from './middleware/limit.ts'
import { limitBody } from './middleware/limit-body.ts'
import { logRequests } from './middleware/log.ts'
import { antwoordMetLogboek } from './middleware/logboek.ts'
import { parseRequest } from './middleware/parse.ts'
import { volgSpoor } from './middleware/spoor.ts'
import { eisNiveau, vindAgenda, vindPas } from './middleware/token/toegang.ts'
import { startBudget } from './middleware/budget.ts'
import type { Issuer } from './middleware/token/issuer.ts'
import { verifyToken } from './middleware/token/token.ts'
import { withinBudget } from './time-budget.ts'

/** Who may ask from a browser, and how often anybody may ask. */
export interface Manners {
  /** Origins of pages that may ask; none when left out. */
  readonly origins?: readonly string[]
  /** Without one nobody is limited. */
  readonly limiter?: Limiter
}

/** A clock that never goes back, in milliseconds. */
const now = (): number => performance.now()

/** A Lambda handler for a group of routes. Errors pass the middlewares in reverse: answered first, then logged. */
export const createHandler = (
  deps: Deps,
  operaties: Operaties,
  issuer: Issuer,
  log: Log,
  { origins = [], limiter = () => {} }: Manners = {},
): Handler => {
  const handler = middy<HttpEvent, HttpResult>()
    .use(volgSpoor())
    .use(logRequests(log, now))
    .use(startBudget(now))
    .use(answerProblems())
    .use(findRoute(operaties))
    .use(limitBody())
    .use(verifyToken(issuer))
    .use(vindPas(deps))
    .use(vindAgenda(deps))
    .use(limitRequests(limiter))
    .use(eisNiveau(issuer))
    .use(parseRequest(deps))
    .handler(async (event: HttpEvent) => {
      const antwoord = await antwoordMetLogboek(
        withinBudget(deps, () => event.gevonden.untilMs - now()),
        event,
      )
      return 'bestand' in antwoord ? file(event.gevonden.route, antwoord) : json(antwoord)
    })
  return withCors(async (event, context) => {
    const result = await handler(event as HttpEvent, context)
    return event.requestContext.http.method === 'HEAD' ? withoutBody(result) : result
  }, origins)
}
