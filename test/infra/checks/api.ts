import { describe, expect, test } from 'vitest'
import { routes } from '../../../functions/http/routes.ts'
import { GROEPEN, methodsOf } from '../../../functions/http/route.ts'
import { settingsOf } from '../../../infra/settings/settings.ts'
import { onlyOne, resourcesOf, synthesize, synthesizeChanged } from '../support/synth.ts'

const { api } = synthesize('production')

/** Which function a route reaches, by way of its integration. */
const functionOf = (route: any): string => {
  const integration = route.Properties.Target['Fn::Join'][1][1].Ref
  const alias = api.Resources[api.Resources[integration]?.Properties.IntegrationUri.Ref]?.Properties
  expect(alias.Name).toBe('live')
  return api.Resources[alias.FunctionName.Ref]?.Properties.FunctionName
}

describe('routes', () => {
  test('are those of the API and one for everything else', () => {
    const keys = resourcesOf(api, 'AWS::ApiGatewayV2::Route').map(({ Properties }) => Properties.RouteKey)
    const known = routes.flatMap((route) => methodsOf(route).map((method) => `${method} ${route.path}`))
    expect(keys.toSorted()).toEqual([...known, '$default'].toSorted())
  })

  test.each(
    routes.flatMap((route) =>
      methodsOf(route).map((method) => ({ key: `${method} ${route.path}`, groep: route.groep, rollen: route.rollen })),
    ),
  )('$key goes to $groep, with a token unless it is for everybody', ({ key, groep, rollen }) => {
    const route = resourcesOf(api, 'AWS::ApiGatewayV2::Route').find(({ Properties }) => Properties.RouteKey === key)
    const authorizer = onlyOne(api, 'AWS::ApiGatewayV2::Authorizer').id
    expect(functionOf(route)).toBe(`opstap-production-${groep}`)
    expect(route?.Properties.AuthorizationType).toBe(rollen === 'iedereen' ? 'NONE' : 'JWT')
    expect(route?.Properties.AuthorizerId).toEqual(rollen === 'iedereen' ? undefined : { Ref: authorizer })
  })

  test('what does not exist is answered by the function that may do nothing', () => {
    const rest = resourcesOf(api, 'AWS::ApiGatewayV2::Route').find(
      ({ Properties }) => Properties.RouteKey === '$default',
    )
    expect(functionOf(rest)).toBe('opstap-production-openbaar')
  })

  test('tokens are those of the issuer of the settings', () => {
    const { issuer } = settingsOf('production')
    expect(onlyOne(api, 'AWS::ApiGatewayV2::Authorizer').Properties.JwtConfiguration).toEqual({
      Issuer: issuer.url,
      Audience: [issuer.audience],
    })
  })
})

const reference = (number: number): string =>
  `{{resolve:secretsmanager:opstap-production-edge-key-${number}:SecretString:::}}`

describe('functions', () => {
  test('one for each group, on Node 24 and arm64, each with a role and a log of its own', () => {
    const functions = resourcesOf(api, 'AWS::Lambda::Function')
    expect(functions.map(({ Properties }) => Properties.Environment.Variables.OPSTAP_GROEP).toSorted()).toEqual(
      GROEPEN.toSorted(),
    )
    for (const { Properties } of functions)
      expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'], Handler: 'index.handler' })
    const own = (property: (properties: any) => unknown) =>
      new Set(functions.map(({ Properties }) => JSON.stringify(property(Properties)))).size
    expect(own((properties) => properties.Role)).toBe(GROEPEN.length)
    expect(own((properties) => properties.LoggingConfig.LogGroup)).toBe(GROEPEN.length)
  })

  test('bookings have reserved concurrency: more than that would only wait for the same table', () => {
    const reserved = resourcesOf(api, 'AWS::Lambda::Function').map(({ Properties }) => [
      Properties.Environment.Variables.OPSTAP_GROEP,
      Properties.ReservedConcurrentExecutions,
    ])
    expect(Object.fromEntries(reserved)).toEqual({ boeken: settingsOf('production').concurrentBookings })
  })

  test('get every key of the edge by reference, never as text in a template', () => {
    const { api: two, edge } = synthesizeChanged()
    for (const { Properties } of resourcesOf(two, 'AWS::Lambda::Function'))
      expect(Properties.Environment.Variables.OPSTAP_EDGE_KEYS).toBe(`${reference(2)},${reference(1)}`)
    const { Origins } = onlyOne(edge, 'AWS::CloudFront::Distribution').Properties.DistributionConfig
    const [origin] = Origins.filter(({ OriginCustomHeaders }: any) => OriginCustomHeaders !== undefined)
    expect(origin.OriginCustomHeaders).toEqual([{ HeaderName: 'x-opstap-edge', HeaderValue: reference(2) }])
  })
})

test('every log has an end, and the log of requests holds no person', () => {
  const { logDays } = settingsOf('production')
  const logs = resourcesOf(api, 'AWS::Logs::LogGroup')
  expect(logs).toHaveLength(GROEPEN.length + 1)
  expect(logs.map(({ Properties }) => Properties.RetentionInDays)).toEqual(logs.map(() => logDays))
  const { Format } = onlyOne(api, 'AWS::ApiGatewayV2::Stage').Properties.AccessLogSettings
  expect(Object.values(JSON.parse(Format)).toSorted()).toEqual([
    '$context.authorizer.error',
    '$context.integrationStatus',
    '$context.requestId',
    '$context.requestTime',
    '$context.responseLatency',
    '$context.routeKey',
    '$context.status',
  ])
})

describe('a new version', () => {
  test('of every function gets a tenth of the requests first, and nothing more when it fails', () => {
    const groups = resourcesOf(api, 'AWS::CodeDeploy::DeploymentGroup')
    expect(groups).toHaveLength(GROEPEN.length)
    for (const { Properties } of groups) {
      expect(Properties).toMatchObject({
        DeploymentConfigName: 'CodeDeployDefault.LambdaCanary10Percent5Minutes',
        DeploymentStyle: { DeploymentType: 'BLUE_GREEN', DeploymentOption: 'WITH_TRAFFIC_CONTROL' },
        AutoRollbackConfiguration: {
          Enabled: true,
          Events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_REQUEST', 'DEPLOYMENT_STOP_ON_ALARM'],
        },
        AlarmConfiguration: { Enabled: true, Alarms: [{ Name: { Ref: expect.any(String) } }] },
      })
      const [{ Name }] = Properties.AlarmConfiguration.Alarms
      expect(api.Resources[Name.Ref]?.Properties.AlarmName).toMatch(/^opstap-production-rollout-/)
    }
    for (const { UpdatePolicy } of resourcesOf(api, 'AWS::Lambda::Alias'))
      expect(UpdatePolicy).toHaveProperty('CodeDeployLambdaAliasUpdate')
  })

  test('keeps those before it, to go back to', () => {
    for (const version of resourcesOf(api, 'AWS::Lambda::Version')) expect(version['DeletionPolicy']).toBe('Retain')
  })
})

test('what needs no token has a smaller limit of its own, so that it cannot fill the other', () => {
  const { openThrottle, throttle } = settingsOf('production')
  const { RouteSettings } = onlyOne(api, 'AWS::ApiGatewayV2::Stage').Properties
  const open = routes
    .filter(({ rollen }) => rollen === 'iedereen')
    .flatMap((route) => methodsOf(route).map((method) => `${method} ${route.path}`))
  expect(Object.keys(RouteSettings).toSorted()).toEqual([...open, '$default'].toSorted())
  for (const limit of Object.values(RouteSettings))
    expect(limit).toEqual({ ThrottlingRateLimit: openThrottle.perSecond, ThrottlingBurstLimit: openThrottle.burst })
  expect(Object.keys(RouteSettings).length * openThrottle.perSecond).toBeLessThanOrEqual(throttle.perSecond / 2)
})

test('all callers together are limited', () => {
  const { throttle } = settingsOf('production')
  expect(onlyOne(api, 'AWS::ApiGatewayV2::Stage').Properties.DefaultRouteSettings).toEqual({
    ThrottlingRateLimit: throttle.perSecond,
    ThrottlingBurstLimit: throttle.burst,
  })
})
