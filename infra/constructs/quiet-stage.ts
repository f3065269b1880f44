import { RemovalPolicy } from 'aws-cdk-lib'
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import { HttpStage, LogGroupLogDestination, type HttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
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

/** The stage that everything is served from, with a limit on all requests and a log without persons. */
export const addQuietStage = (scope: Construct, httpApi: HttpApi, settings: Settings): HttpStage => {
  const log = new LogGroup(scope, 'AccessLog', {
    logGroupName: `/opstap/${settings.environment}/requests`,
    retention: settings.logDays,
    removalPolicy: RemovalPolicy.RETAIN,
  })
  return new HttpStage(scope, 'Stage', {
    httpApi,
    stageName: '$default',
    autoDeploy: true,
    throttle: { rateLimit: settings.throttle.perSecond, burstLimit: settings.throttle.burst },
    accessLogSettings: {
      destination: new LogGroupLogDestination(log),
      format: AccessLogFormat.custom(JSON.stringify(FIELDS)),
    },
  })
}
