import { CfnOutput, Duration, RemovalPolicy } from 'aws-cdk-lib'
import {
  CachePolicy,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  ResponseHeadersPolicy,
  ViewerProtocolPolicy,
  type BehaviorOptions,
} from 'aws-cdk-lib/aws-cloudfront'
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins'
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import { DOCS } from '../../functions/website/docs.ts'
import { websiteHeaders } from '../../functions/website/headers.ts'
import { acknowledge } from '../acknowledge.ts'
import { nameOf } from '../names.ts'
import type { Settings } from '../settings/schema.ts'

/** A page that is no file is the app itself, which knows its own addresses; but one describes the API. */
const TO_THE_APP = `function handler(event) {
  var request = event.request
  if (request.uri === '${DOCS.path}') request.uri = '${DOCS.file}'
  else if (request.uri.indexOf('.') === -1) request.uri = '/index.html'
  return request
}`

/**
 * Files of the website in a bucket that only CloudFront reads. They are put there by `docs/deploy.md`'s two commands: CDK's own
 * way brings a function whose role may delete in every bucket of assets.
 */
export class Website extends Construct {
  readonly behavior: BehaviorOptions

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id)
    const bucket = new Bucket(this, 'Files', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      // Everything in it is built from the source again.
      removalPolicy: RemovalPolicy.DESTROY,
    })
    acknowledge(bucket, 'AwsSolutions-S1', 'A log of reads would hold addresses of callers; the files are public.')
    this.behavior = {
      origin: S3BucketOrigin.withOriginAccessControl(bucket),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      compress: true,
      responseHeadersPolicy: this.#headers(settings),
      functionAssociations: [
        {
          eventType: FunctionEventType.VIEWER_REQUEST,
          function: new EdgeFunction(this, 'ToTheApp', {
            code: FunctionCode.fromInline(TO_THE_APP),
            runtime: FunctionRuntime.JS_2_0,
          }),
        },
      ],
    }
    new CfnOutput(this, 'Bucket', { value: bucket.bucketName })
  }

  #headers(settings: Settings): ResponseHeadersPolicy {
    const headers = websiteHeaders({
      issuer: new URL(settings.issuer.url).origin,
      map: URL.parse(settings.kaart?.url ?? '')?.origin,
    })
    const other = ['permissions-policy', 'cross-origin-resource-policy']
    return new ResponseHeadersPolicy(this, 'Headers', {
      responseHeadersPolicyName: `${nameOf(settings)}-website`,
      securityHeadersBehavior: {
        strictTransportSecurity: { accessControlMaxAge: Duration.days(365), includeSubdomains: true, override: true },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
        contentSecurityPolicy: { contentSecurityPolicy: headers['content-security-policy'] ?? '', override: true },
      },
      customHeadersBehavior: {
        customHeaders: other.map((header) => ({ header, value: headers[header] ?? '', override: true })),
      },
      removeHeaders: ['Server'],
    })
  }
}
