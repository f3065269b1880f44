import { ASSUMED, ITEM_BYTES, LAMBDA_GB, OPERATIONS, RIDE_INDEXES } from './assumptions.ts'
import { PRICES } from './prices.ts'

const MONTHS = 12
const GB = 1e9

const sumOf = (of: (operation: (typeof OPERATIONS)[number]) => number): number =>
  OPERATIONS.reduce((sum, operation) => sum + operation.perRide * of(operation), 0)

/** Dollars a year by service, at so many booked and driven rides a year. List prices, no free tier. */
export const yearlyCost = (rides: number): Readonly<Record<string, number>> => {
  const requests = rides * sumOf(() => 1)
  const events = rides * ASSUMED.eventsPerRide
  const { roundsPerYear, roundMilliseconds, roundReadUnits } = ASSUMED
  const functionSeconds =
    (rides * sumOf(({ milliseconds }) => milliseconds) +
      events * ASSUMED.publishMilliseconds +
      roundsPerYear * roundMilliseconds) /
    1000
  // Every ride stands in the table and in its indexes; keys and passes are small beside them.
  const ridesGb = (rides * ASSUMED.yearsOfRides * (1 + RIDE_INDEXES) * ITEM_BYTES.rit) / GB
  const logboekGb = (rides * ASSUMED.logLinesPerRide * ASSUMED.yearsOfLogboek * ITEM_BYTES.verwerkt) / GB
  const storedGb = ridesGb + logboekGb
  return {
    'DynamoDB requests':
      (rides * sumOf(({ readUnits }) => readUnits) + roundsPerYear * roundReadUnits) * PRICES.readUnit.dollar +
      rides * sumOf(({ writeUnits }) => writeUnits) * PRICES.writeUnit.dollar,
    'DynamoDB storage and backup': storedGb * MONTHS * (PRICES.storageGbMonth.dollar + PRICES.backupGbMonth.dollar),
    Lambda:
      (requests + events + roundsPerYear) * PRICES.lambdaRequest.dollar +
      functionSeconds * LAMBDA_GB * PRICES.lambdaGbSecond.dollar,
    'API Gateway': requests * PRICES.httpApiRequest.dollar,
    CloudFront:
      requests * PRICES.cloudfrontRequest.dollar +
      ((rides * sumOf(({ answerBytes }) => answerBytes)) / GB) * PRICES.cloudfrontGb.dollar,
    WAF:
      MONTHS * (PRICES.wafAclMonth.dollar + ASSUMED.wafRules * PRICES.wafRuleMonth.dollar) +
      requests * PRICES.wafRequest.dollar,
    EventBridge: events * PRICES.eventSent.dollar,
    CloudWatch:
      ((requests * ASSUMED.logBytesPerRequest) / GB) * PRICES.logGb.dollar +
      MONTHS *
        (ASSUMED.alarms * PRICES.alarmMonth.dollar +
          ASSUMED.metrics * PRICES.metricMonth.dollar +
          ASSUMED.dashboards * PRICES.dashboardMonth.dollar),
    'KMS and Secrets Manager':
      MONTHS * (ASSUMED.keys * PRICES.keyMonth.dollar + ASSUMED.secrets * PRICES.secretMonth.dollar) +
      ASSUMED.keyUsesPerYear * PRICES.keyRequest.dollar,
  }
}
