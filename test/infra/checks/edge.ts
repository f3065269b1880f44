import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { createHandler } from '../../../functions/handler.ts'
import { operatiesVan } from '../../../functions/http/routes.ts'
import { API_VERSION } from '../../../functions/http/version.ts'
import { websiteHeaders } from '../../../functions/website/headers.ts'
import { settingsOf } from '../../../infra/settings/settings.ts'
import { CHANGED, onlyOne, resourcesOf, synthesize, synthesizeChanged } from '../support/synth.ts'

const templates = synthesize('production')
const distribution = onlyOne(templates.edge, 'AWS::CloudFront::Distribution').Properties.DistributionConfig

/** What is asked of the API; all else is the website, and so is the page that describes the API. */
const [docs, files, api, ...others] = distribution.CacheBehaviors
const headersOf = (behavior: any, { edge } = templates): any =>
  edge.Resources[behavior.ResponseHeadersPolicyId.Ref]?.Properties.ResponseHeadersPolicyConfig

const CACHING_DISABLED = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad'
const ALL_VIEWER_EXCEPT_HOST = 'b689b0a8-53d0-40ab-baf2-68738e2966ac'

describe('CloudFront', () => {
  test('keeps no answer and passes on what the caller sent', () => {
    expect(api).toMatchObject({
      CachePolicyId: CACHING_DISABLED,
      OriginRequestPolicyId: ALL_VIEWER_EXCEPT_HOST,
      ViewerProtocolPolicy: 'https-only',
    })
  })

  test('speaks TLS 1.2 and newer, to callers and to the API', () => {
    expect(distribution.ViewerCertificate.MinimumProtocolVersion).toBe('TLSv1.2_2021')
    const origin = distribution.Origins.find(({ Id }: any) => Id === api.TargetOriginId)
    expect(origin.CustomOriginConfig).toMatchObject({
      OriginProtocolPolicy: 'https-only',
      OriginSSLProtocols: ['TLSv1.2'],
    })
  })

  test('keeps no log of its own: that would hold addresses and pasnummers', () => {
    expect(distribution.Logging).toBeUndefined()
  })

  test('stands behind the firewall', () => {
    expect(distribution.WebACLId['Fn::GetStackOutput']).toMatchObject({
      StackName: 'opstap-production-firewall',
      Region: 'us-east-1',
    })
  })

  test('sends the headers that the functions send, also with what no function saw', async () => {
    const policy = headersOf(api)
    const { StrictTransportSecurity: hsts, ...security } = policy.SecurityHeadersConfig
    const sent: Record<string, string> = {
      'strict-transport-security': `max-age=${hsts.AccessControlMaxAgeSec}; includeSubDomains`,
      'x-content-type-options': security.ContentTypeOptions.Override ? 'nosniff' : '',
      'x-frame-options': security.FrameOptions.FrameOption,
      'content-security-policy': security.ContentSecurityPolicy.ContentSecurityPolicy,
      'referrer-policy': security.ReferrerPolicy.ReferrerPolicy,
      ...Object.fromEntries(
        policy.CustomHeadersConfig.Items.map(({ Header, Value }: any) => [Header.toLowerCase(), Value]),
      ),
    }
    const handler = createHandler({} as any, operatiesVan('openbaar'), {} as any, () => {})
    const answer: any = await handler(
      { rawPath: '/', headers: {}, requestContext: { http: { method: 'GET' } } } as any,
      {} as any,
    )
    const { 'content-type': _, ...headers } = answer.headers
    expect(sent).toEqual(headers)
    expect(sent['api-version']).toBe(API_VERSION)
    expect(hsts.IncludeSubdomains).toBe(true)
  })
})

test('pages of other origins may ask nothing, unless they are set: then at the functions and at the edge', () => {
  const origins = CHANGED.corsOrigins
  const other = synthesizeChanged()
  expect(headersOf(api).CorsConfig).toBeUndefined()
  expect(headersOf(api, other).CorsConfig).toMatchObject({
    AccessControlAllowOrigins: { Items: origins },
    AccessControlAllowCredentials: false,
    OriginOverride: false,
  })
  for (const { Properties } of resourcesOf(other.api, 'AWS::Lambda::Function'))
    expect(Properties.Environment.Variables.CORS_ORIGINS).toBe(origins[0])
})

describe('files', () => {
  test('come from their bucket by way of this site, with their link and nothing else of the request', () => {
    expect(files).toMatchObject({
      PathPattern: 'v1/bestanden/*',
      CachePolicyId: CACHING_DISABLED,
      ViewerProtocolPolicy: 'https-only',
      ResponseHeadersPolicyId: api.ResponseHeadersPolicyId,
    })
    const policy = templates.edge.Resources[files.OriginRequestPolicyId.Ref]?.Properties.OriginRequestPolicyConfig
    expect(policy).toMatchObject({
      QueryStringsConfig: { QueryStringBehavior: 'all' },
      HeadersConfig: { HeaderBehavior: 'none' },
      CookiesConfig: { CookieBehavior: 'none' },
    })
    const origin = distribution.Origins.find(({ Id }: any) => Id === files.TargetOriginId)
    // The very name that the link is signed for.
    expect(origin.DomainName['Fn::GetStackOutput'].OutputName).toMatch(/FilesBucket\w+RegionalDomainName/)
    expect([origin.OriginAccessControlId, origin.OriginCustomHeaders]).toEqual([undefined, undefined])
  })

  test('lie under the key of the table, closed, and for a day', () => {
    const bucket = onlyOne(templates.api, 'AWS::S3::Bucket').Properties
    const [{ BucketKeyEnabled, ServerSideEncryptionByDefault: sse }] =
      bucket.BucketEncryption.ServerSideEncryptionConfiguration
    expect([BucketKeyEnabled, sse.SSEAlgorithm]).toEqual([true, 'aws:kms'])
    expect(JSON.stringify(sse.KMSMasterKeyID)).toContain('GetAttKey')
    expect(bucket.LifecycleConfiguration.Rules).toMatchObject([{ ExpirationInDays: 1, Status: 'Enabled' }])
  })
})

describe('the website', () => {
  const website = distribution.DefaultCacheBehavior

  test('is everything that is not the API, over TLS', () => {
    expect(docs).toEqual({ ...website, PathPattern: 'v1/docs' })
    expect(api.PathPattern).toBe('v1/*')
    expect(others).toEqual([])
    expect(website.ViewerProtocolPolicy).toBe('redirect-to-https')
    expect(website.FunctionAssociations).toHaveLength(1)
  })

  test('stands in a bucket that nobody reads but this distribution', () => {
    const bucket = onlyOne(templates.edge, 'AWS::S3::Bucket')
    expect(bucket.Properties.PublicAccessBlockConfiguration).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    })
    const { Statement } = onlyOne(templates.edge, 'AWS::S3::BucketPolicy').Properties.PolicyDocument
    const allowed = Statement.filter(({ Effect }: any) => Effect === 'Allow')
    expect(allowed).toHaveLength(1)
    expect(allowed[0]).toMatchObject({ Action: 's3:GetObject', Principal: { Service: 'cloudfront.amazonaws.com' } })
    expect(JSON.stringify(allowed[0].Condition)).toContain('AWS:SourceArn')
  })

  test('has the policy of the local server, with the issuer as the only other place', () => {
    const sent = headersOf(website).SecurityHeadersConfig.ContentSecurityPolicy.ContentSecurityPolicy
    const issuer = new URL(settingsOf('production').issuer.url).origin
    expect(sent).toBe(websiteHeaders({ issuer })['content-security-policy'])
    expect(sent).toContain(`connect-src 'self' ${issuer};`)
  })

  test('lets the background map in, where one is set', () => {
    const { edge } = synthesizeChanged()
    const { ResponseHeadersPolicyId } = onlyOne(edge, 'AWS::CloudFront::Distribution').Properties.DistributionConfig
      .DefaultCacheBehavior
    const sent = headersOf({ ResponseHeadersPolicyId }, { ...templates, edge }).SecurityHeadersConfig
    const issuer = new URL(settingsOf('production').issuer.url).origin
    expect(sent.ContentSecurityPolicy.ContentSecurityPolicy).toBe(
      websiteHeaders({ issuer, map: 'https://kaart.voorbeeld.example' })['content-security-policy'],
    )
  })

  test('a page that is no file is the app, and a file is that file', () => {
    const { FunctionCode: code } = onlyOne(templates.edge, 'AWS::CloudFront::Function').Properties
    const uriOf = (uri: string): unknown => runInNewContext(`${code}; handler({ request: { uri } }).uri`, { uri })
    expect(uriOf('/balie/pas/HRL-000001')).toBe('/index.html')
    expect(uriOf('/')).toBe('/index.html')
    expect(uriOf('/assets/index-abc.js')).toBe('/assets/index-abc.js')
    expect(uriOf('/config.json')).toBe('/config.json')
    expect(uriOf('/v1/docs')).toBe('/docs/index.html')
  })
})

describe('the firewall', () => {
  test('refuses attacks that AWS knows and too many requests of one address', () => {
    const { Rules, Scope } = onlyOne(templates.firewall, 'AWS::WAFv2::WebACL').Properties
    expect(Scope).toBe('CLOUDFRONT')
    expect(Rules.map(({ Name }: any) => Name)).toEqual([
      'TooManyRequests',
      'TooManyRequestsOfToken',
      'TooManyRequestsWithoutToken',
      'AWSManagedRulesCommonRuleSet',
      'AWSManagedRulesKnownBadInputsRuleSet',
      'AWSManagedRulesAmazonIpReputationList',
    ])
    expect(Rules[0].Statement.RateBasedStatement.Limit).toBe(settingsOf('production').requestsPerAddress)
    expect(Rules[1].Statement.RateBasedStatement).toMatchObject({
      AggregateKeyType: 'CUSTOM_KEYS',
      CustomKeys: [{ Header: { Name: 'authorization' } }],
      Limit: settingsOf('production').requestsPerToken,
    })
    expect(Rules[2].Statement.RateBasedStatement).toMatchObject({
      AggregateKeyType: 'IP',
      Limit: settingsOf('production').openRequestsPerAddress,
    })
    expect(Rules.slice(3).map(({ OverrideAction }: any) => OverrideAction)).toEqual([
      { None: {} },
      { None: {} },
      { None: {} },
    ])
  })

  test('keeps what it refused for a week, without token, path or query, and nothing of what it let through', () => {
    const { LoggingFilter, RedactedFields } = onlyOne(templates.firewall, 'AWS::WAFv2::LoggingConfiguration').Properties
    expect(LoggingFilter).toMatchObject({
      DefaultBehavior: 'DROP',
      Filters: [{ Behavior: 'KEEP', Conditions: [{ ActionCondition: { Action: 'BLOCK' } }] }],
    })
    expect(RedactedFields).toEqual([
      { SingleHeader: { Name: 'authorization' } },
      { SingleHeader: { Name: 'cookie' } },
      { UriPath: {} },
      { QueryString: {} },
    ])
    const log = onlyOne(templates.firewall, 'AWS::Logs::LogGroup').Properties
    expect([log.LogGroupName, log.RetentionInDays]).toEqual(['aws-waf-logs-opstap-production', 7])
  })

  test('keeps no sample of a request: it would show a person', () => {
    const { Rules, VisibilityConfig } = onlyOne(templates.firewall, 'AWS::WAFv2::WebACL').Properties
    for (const config of [VisibilityConfig, ...Rules.map((rule: any) => rule.VisibilityConfig)])
      expect(config.SampledRequestsEnabled).toBe(false)
  })
})
