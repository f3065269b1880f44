/** A list price in dollars for one unit, without tax, free tier or discount. */
export interface Price {
  readonly dollar: number
  readonly unit: string
  /** Page of AWS where it must be looked up. */
  readonly source: string
}

/**
 * Written down from memory, without access to AWS: every one is TO BE CHECKED at its source before anybody decides on
 * it. Prices of global services are those of Europe.
 */
export const PRICES_FOR = { region: 'eu-central-1', writtenDown: '2026-11-22', checked: false } as const

const MILLION = 1e6
const DYNAMODB = 'aws.amazon.com/dynamodb/pricing/on-demand'
const LAMBDA = 'aws.amazon.com/lambda/pricing'
const CLOUDWATCH = 'aws.amazon.com/cloudwatch/pricing'
const CLOUDFRONT = 'aws.amazon.com/cloudfront/pricing'
const WAF = 'aws.amazon.com/waf/pricing'
const KMS = 'aws.amazon.com/kms/pricing'

const price = (dollar: number, unit: string, source: string): Price => ({ dollar, unit, source })

export const PRICES = {
  readUnit: price(0.1525 / MILLION, 'read request unit', DYNAMODB),
  writeUnit: price(0.7625 / MILLION, 'write request unit', DYNAMODB),
  storageGbMonth: price(0.306, 'GB-month in the table', DYNAMODB),
  backupGbMonth: price(0.2448, 'GB-month of point-in-time recovery', DYNAMODB),
  lambdaRequest: price(0.2 / MILLION, 'invocation', LAMBDA),
  lambdaGbSecond: price(0.000_013_333_4, 'GB-second on arm64', LAMBDA),
  httpApiRequest: price(1.2 / MILLION, 'request of an HTTP API', 'aws.amazon.com/api-gateway/pricing'),
  cloudfrontRequest: price(1.2 / MILLION, 'HTTPS request', CLOUDFRONT),
  cloudfrontGb: price(0.085, 'GB to the internet', CLOUDFRONT),
  wafAclMonth: price(5, 'web ACL a month', WAF),
  wafRuleMonth: price(1, 'rule a month', WAF),
  wafRequest: price(0.6 / MILLION, 'request', WAF),
  eventSent: price(1 / MILLION, 'event', 'aws.amazon.com/eventbridge/pricing'),
  logGb: price(0.63, 'GB of logs taken in', CLOUDWATCH),
  alarmMonth: price(0.1, 'alarm a month', CLOUDWATCH),
  metricMonth: price(0.3, 'metric of our own a month', CLOUDWATCH),
  dashboardMonth: price(3, 'dashboard a month', CLOUDWATCH),
  keyMonth: price(1, 'customer key a month', KMS),
  keyRequest: price(0.03 / 10_000, 'use of a key', KMS),
  secretMonth: price(0.4, 'secret a month', 'aws.amazon.com/secrets-manager/pricing'),
} as const satisfies Record<string, Price>
