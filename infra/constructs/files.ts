import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import {
  CachePolicy,
  OriginProtocolPolicy,
  OriginRequestCookieBehavior,
  OriginRequestHeaderBehavior,
  OriginRequestPolicy,
  OriginRequestQueryStringBehavior,
  OriginSslPolicy,
  ViewerProtocolPolicy,
  type BehaviorOptions,
  type ResponseHeadersPolicy,
} from 'aws-cdk-lib/aws-cloudfront'
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins'
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import { FILES_PATH } from '../../functions/website/files.ts'
import { acknowledge } from '../acknowledge.ts'
import { nameOf } from '../names.ts'
import type { Settings } from '../settings/schema.ts'
import { allow, useKeyThrough } from './opstap-function.ts'

/**
 * Files that are too large for an answer: a day in a closed bucket, under the key of the table as they hold the same data,
 * fetched through CloudFront by a link that works for a minute.
 */
export class Files extends Construct {
  readonly bucket: Bucket
  /** Of the function that makes files; the links that it signs can do no more. */
  readonly rights: readonly PolicyStatement[]

  constructor(scope: Construct, id: string, key: IKey) {
    super(scope, id)
    this.bucket = new Bucket(this, 'Bucket', {
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      lifecycleRules: [{ expiration: Duration.days(1), abortIncompleteMultipartUploadAfter: Duration.days(1) }],
      // Everything in it can be made again.
      removalPolicy: RemovalPolicy.DESTROY,
    })
    acknowledge(
      this.bucket,
      'AwsSolutions-S1',
      'Nothing stays in it for more than a day, and the API logs who asks for a file.',
    )
    this.rights = [
      allow(
        ['s3:AbortMultipartUpload', 's3:GetObject', 's3:PutObject'],
        [this.bucket.arnForObjects(`${FILES_PATH.slice(1)}*`)],
      ),
      useKeyThrough('s3', this, ['kms:Decrypt', 'kms:GenerateDataKey'], key.keyArn),
    ]
  }
}

/** The way of a signed link: its signature is in the query, and nothing else of the request is for the bucket, a token least of all. */
export const filesBehavior = (
  scope: Construct,
  bucket: Bucket,
  settings: Settings,
  responseHeadersPolicy: ResponseHeadersPolicy,
): BehaviorOptions => ({
  origin: new HttpOrigin(bucket.bucketRegionalDomainName, {
    protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
    originSslProtocols: [OriginSslPolicy.TLS_V1_2],
  }),
  viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
  cachePolicy: CachePolicy.CACHING_DISABLED,
  originRequestPolicy: new OriginRequestPolicy(scope, 'FilesRequest', {
    originRequestPolicyName: nameOf(settings, 'files'),
    queryStringBehavior: OriginRequestQueryStringBehavior.all(),
    headerBehavior: OriginRequestHeaderBehavior.none(),
    cookieBehavior: OriginRequestCookieBehavior.none(),
  }),
  responseHeadersPolicy,
})
