import type middy from '@middy/core'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda'
import type { Route, Verzoek } from '../http/route.ts'
import type { Wie } from '../use-cases/wie.ts'
import type { Handeling } from '../use-cases/inzage/houd-bij.ts'

/** Where a request stands in a trace (W3C Trace Context): ids that tell nothing of anybody. */
export type Spoor = NonNullable<Handeling['keten']>

/** What the middlewares find out one after another about a request. */
interface Gevonden {
  spoor: Spoor
  /** When the time of the request is up, on the clock of the process. */
  untilMs: number
  route: Route
  pathParams: Record<string, string>
  wie: Wie
  verzoek: Verzoek<unknown, unknown, unknown>
}

export type HttpEvent = APIGatewayProxyEventV2 & { gevonden: Gevonden }
/** API Gateway's answer; one with `stroom` has no body yet: whoever serves it reads that, or keeps it as a file. */
export type HttpResult = APIGatewayProxyStructuredResultV2 & { readonly stroom?: AsyncIterable<string | Uint8Array> }
export type Handler = (event: APIGatewayProxyEventV2, context: Context) => Promise<HttpResult>
export type Middleware = middy.MiddlewareObj<HttpEvent, HttpResult>
