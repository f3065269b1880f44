import { RemovalPolicy } from 'aws-cdk-lib'
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import {
  HttpStage,
  LogGroupLogDestination,
  type CfnRoute,
  type CfnStage,
  type HttpApi,
  type HttpRoute,
} from 'aws-cdk-lib/aws-apigatewayv2'
import { LogGroup } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import type { Settings } from '../settings/schema.ts'

/** What is logged of a request. Not the path or query, which can hold a pasnummer, nor the address of the caller. */
const FIELDS = {
  requestId: '$context.requestId',
  time: '$context.requestTime',
  routeKey: '$context.routeKey',
  status: '$context.status',
  ms: '$context.responseLatency',
  integrationStatus: '$context.integrationStatus',
  // Why a token was refused before a function saw it: a sentence of API Gateway, without the token.
  authorizerError: '$context.authorizer.error',
} as const

const limit = ({ perSecond, burst }: Settings['throttle']) => ({
  ThrottlingRateLimit: perSecond,
  ThrottlingBurstLimit: burst,
})

/**
 * The stage that everything is served from, with a limit on all requests and a log without persons.
 * @param open routes that need no token: each has a smaller limit of its own, so that nobody without one fills the other
 */
export const addQuietStage = (
  scope: Construct,
  httpApi: HttpApi,
  { settings, open }: { readonly settings: Settings; readonly open: readonly HttpRoute[] },
): HttpStage => {
  const log = new LogGroup(scope, 'AccessLog', {
    logGroupName: `/opstap/${settings.environment}/requests`,
    retention: settings.logDays,
    removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
  })
  const stage = new HttpStage(scope, 'Stage', {
    httpApi,
    stageName: '$default',
    autoDeploy: true,
    throttle: { rateLimit: settings.throttle.perSecond, burstLimit: settings.throttle.burst },
    accessLogSettings: {
      destination: new LogGroupLogDestination(log),
      format: AccessLogFormat.custom(JSON.stringify(FIELDS)),
    },
  })
  const made = stage.node.defaultChild as CfnStage
  made.routeSettings = Object.fromEntries(
    open.map(({ node }) => [(node.defaultChild as CfnRoute).routeKey, limit(settings.openThrottle)]),
  )
  // A limit can only be set on a route that is there.
  for (const route of open) made.node.addDependency(route)
  return stage
}
