import middy from '@middy/core'
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda'
import type { Deps } from './deps.ts'
import type { Route } from './http/route.ts'
import { answerProblems, json } from './middleware/answer.ts'
import type { HttpEvent, HttpResult } from './middleware/event.ts'
import { findRoute } from './middleware/find-route.ts'
import { logRequests, type Log } from './middleware/log.ts'
import { parseRequest } from './middleware/parse.ts'
import { verifyToken, type Issuer } from './middleware/token.ts'

type Handler = (event: APIGatewayProxyEventV2, context: Context) => Promise<HttpResult>

/** A Lambda handler for a set of routes. Errors pass the middlewares in reverse: answered first, then logged. */
export const createHandler = (deps: Deps, routes: readonly Route[], issuer: Issuer, log: Log): Handler => {
  const handler = middy<HttpEvent, HttpResult>()
    .use(logRequests(log, () => performance.now()))
    .use(answerProblems())
    .use(findRoute(routes))
    .use(verifyToken(issuer))
    .use(parseRequest(deps.locaties))
    .handler(async ({ gevonden }: HttpEvent) => {
      const { status, body } = await gevonden.route.handle(deps, gevonden.verzoek)
      return json(status, body)
    })
  return (event, context) => handler(event as HttpEvent, context)
}
