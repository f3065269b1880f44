import { Aws, CfnOutput, Duration, Fn, SecretValue, Stack, type StackProps } from 'aws-cdk-lib'
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager'
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  OriginSslPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  type ResponseHeadersPolicyProps,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront'
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins'
import type { Bucket } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'
import { API_VERSION } from '../../functions/http/version.ts'
import { EDGE_HEADER } from '../../functions/lambda/behind-edge.ts'
import { DOCS } from '../../functions/website/docs.ts'
import { FILES_PATH } from '../../functions/website/files.ts'
import { BUDGET_MS } from '../../functions/time-budget.ts'
import { acknowledge } from '../acknowledge.ts'
import { filesBehavior } from '../constructs/files.ts'
import { Website } from '../constructs/website.ts'
import { edgeKeyName, nameOf } from '../names.ts'
import type { Settings } from '../settings/schema.ts'

export interface EdgeStackProps extends StackProps {
  readonly settings: Settings
  readonly api: HttpApi
  readonly webAclArn: string
  readonly files: Bucket
}

/** What the world speaks to: CloudFront, with the firewall, TLS and the headers of the NL API Design Rules. */
export class EdgeStack extends Stack {
  readonly distribution: Distribution

  constructor(scope: Construct, id: string, { settings, api, webAclArn, files, ...props }: EdgeStackProps) {
    super(scope, id, props)
    const headers = this.#headers(settings)
    const website = new Website(this, 'Website', settings).behavior
    this.distribution = new Distribution(this, 'Distribution', {
      comment: `Opstap ${settings.environment}`,
      webAclId: webAclArn,
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      ...this.#ownName(settings),
      defaultBehavior: website,
      additionalBehaviors: {
        // Before what it would otherwise fall under.
        [DOCS.path.slice(1)]: website,
        [`${FILES_PATH.slice(1)}*`]: filesBehavior(this, files, settings, headers),
        'v1/*': {
          origin: new HttpOrigin(`${api.apiId}.execute-api.${this.region}.${Aws.URL_SUFFIX}`, {
            protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
            originSslProtocols: [OriginSslPolicy.TLS_V1_2],
            readTimeout: Duration.millis(BUDGET_MS.edge),
            customHeaders: {
              [EDGE_HEADER]: SecretValue.secretsManager(edgeKeyName(settings, settings.edgeKeys[0])).unsafeUnwrap(),
            },
          }),
          // Nothing is redirected: a token that was sent without TLS must not be sent again as if nothing happened.
          viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
          allowedMethods: AllowedMethods.ALLOW_ALL,
          cachePolicy: CachePolicy.CACHING_DISABLED,
          // Everything the caller sent, Authorization and Idempotency-Key included, but the name of the host.
          originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
          responseHeadersPolicy: headers,
        },
      },
    })
    this.#acknowledge(settings)
    new CfnOutput(this, 'Address', {
      value: Fn.join('', ['https://', settings.domain?.name ?? this.distribution.distributionDomainName, '/v1']),
    })
    new CfnOutput(this, 'DistributionName', { value: this.distribution.distributionDomainName })
  }

  #ownName({ domain }: Settings) {
    if (domain === undefined) return {}
    return {
      domainNames: [domain.name],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', domain.certificateArn),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
    }
  }

  /** The functions send these too. Here they are also on what a function never saw: 401, 403 and 429. */
  #headers(settings: Settings): ResponseHeadersPolicy {
    return new ResponseHeadersPolicy(this, 'Headers', {
      responseHeadersPolicyName: nameOf(settings),
      securityHeadersBehavior: {
        strictTransportSecurity: { accessControlMaxAge: Duration.days(365), includeSubdomains: true, override: true },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        contentSecurityPolicy: {
          contentSecurityPolicy: "default-src 'none'; frame-ancestors 'none'",
          override: true,
        },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
      },
      ...this.#cors(settings),
      customHeadersBehavior: {
        customHeaders: [
          { header: 'Cache-Control', value: 'no-store', override: true },
          { header: 'API-Version', value: API_VERSION, override: false },
        ],
      },
      removeHeaders: ['Server'],
    })
  }

  /** The functions say this too, and what they say stands: here it is on what no function saw, so that a page can read it. */
  #cors({ corsOrigins = [] }: Settings): Pick<ResponseHeadersPolicyProps, 'corsBehavior'> {
    if (corsOrigins.length === 0) return {}
    return {
      corsBehavior: {
        accessControlAllowOrigins: [...corsOrigins],
        accessControlAllowMethods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
        accessControlAllowHeaders: ['Authorization', 'Content-Type', 'Idempotency-Key'],
        accessControlExposeHeaders: ['API-Version', 'Retry-After', 'WWW-Authenticate'],
        accessControlAllowCredentials: false,
        originOverride: false,
      },
    }
  }

  #acknowledge({ domain }: Settings): void {
    acknowledge(
      this.distribution,
      'AwsSolutions-CFR1',
      'A rider on holiday may cancel a ride: no country is refused. Who may do what is decided by the token.',
    )
    acknowledge(
      this.distribution,
      'AwsSolutions-CFR3',
      'A log of CloudFront holds addresses of callers and paths with a pasnummer. API Gateway logs each request without them.',
    )
    if (domain === undefined)
      acknowledge(
        this.distribution,
        'AwsSolutions-CFR4',
        'Development only, with invented people: without a name of its own CloudFront takes no newer minimum than TLS 1.0.',
      )
  }
}
