import { ASSUMED, ITEM_BYTES, LAMBDA_GB, LAMBDA_SLOWER, RIDE_INDEXES } from './assumptions.ts'
import { OPERATIONS, type Measured, type Operation } from './operations.ts'
import { PRICES } from './prices.ts'

const MONTHS = 12
const GB = 1e9

/** Milliseconds of a function that AWS would charge for one request, starts included. */
const billedMilliseconds = ({ milliseconds }: Measured): number =>
  milliseconds * LAMBDA_SLOWER + ASSUMED.startShare * ASSUMED.startMilliseconds

const lambda = (invocations: number, milliseconds: number): number =>
  invocations * PRICES.lambdaRequest.dollar + (milliseconds / 1000) * LAMBDA_GB * PRICES.lambdaGbSecond.dollar

/** Dollars of one request, by service. List prices, no free tier; what is asked afterwards of others is not in it. */
export const requestCost = (operation: Measured): Readonly<Record<string, number>> => ({
  'DynamoDB requests': operation.readUnits * PRICES.readUnit.dollar + operation.writeUnits * PRICES.writeUnit.dollar,
  Lambda: lambda(1, billedMilliseconds(operation)),
  'API Gateway': PRICES.httpApiRequest.dollar,
  CloudFront: PRICES.cloudfrontRequest.dollar + (operation.answerBytes / GB) * PRICES.cloudfrontGb.dollar,
  WAF: PRICES.wafRequest.dollar,
  CloudWatch: (ASSUMED.logBytesPerRequest / GB) * PRICES.logGb.dollar,
})

/** Dollars of all requests about one ride, by service. */
const perRide = (operations: readonly Operation[]): Readonly<Record<string, number>> => {
  const sum: Record<string, number> = {}
  for (const operation of operations)
    for (const [service, dollar] of Object.entries(requestCost(operation)))
      sum[service] = (sum[service] ?? 0) + operation.perRide * dollar
  return sum
}

/** Dollars a year of what is there or happens, whatever is asked. */
const standing = (): Readonly<Record<string, number>> => {
  const { roundsPerYear, roundMilliseconds, roundReadUnits } = ASSUMED
  return {
    'DynamoDB requests': roundsPerYear * roundReadUnits * PRICES.readUnit.dollar,
    Lambda: lambda(roundsPerYear, roundsPerYear * roundMilliseconds),
    WAF: MONTHS * (PRICES.wafAclMonth.dollar + ASSUMED.wafRules * PRICES.wafRuleMonth.dollar),
    CloudWatch:
      MONTHS *
      (ASSUMED.alarms * PRICES.alarmMonth.dollar +
        ASSUMED.metrics * PRICES.metricMonth.dollar +
        ASSUMED.dashboards * PRICES.dashboardMonth.dollar),
    'KMS and Secrets Manager':
      MONTHS * (ASSUMED.keys * PRICES.keyMonth.dollar + ASSUMED.secrets * PRICES.secretMonth.dollar) +
      ASSUMED.keyUsesPerYear * PRICES.keyRequest.dollar,
  }
}

/** Dollars a year of one ride that follow its requests: events, and keeping it. */
const afterwards = (): Readonly<Record<string, number>> => {
  const events = ASSUMED.eventsPerRide
  // Every ride stands in the table and in its indexes; keys and passes are small beside them.
  const rides = ASSUMED.yearsOfRides * (1 + RIDE_INDEXES) * ITEM_BYTES.rit
  const logboek = ASSUMED.logLinesPerRide * ASSUMED.yearsOfLogboek * ITEM_BYTES.verwerkt
  return {
    'DynamoDB storage and backup':
      ((rides + logboek) / GB) * MONTHS * (PRICES.storageGbMonth.dollar + PRICES.backupGbMonth.dollar),
    Lambda: lambda(events, events * ASSUMED.publishMilliseconds),
    EventBridge: events * PRICES.eventSent.dollar,
  }
}

export const SERVICES = [
  'DynamoDB requests',
  'DynamoDB storage and backup',
  'Lambda',
  'API Gateway',
  'CloudFront',
  'WAF',
  'EventBridge',
  'CloudWatch',
  'KMS and Secrets Manager',
] as const

/** Dollars a year by service, at so many booked and driven rides a year. List prices, no free tier. */
export const yearlyCost = (rides: number, operations = OPERATIONS): Readonly<Record<string, number>> => {
  const [asked, after, always] = [perRide(operations), afterwards(), standing()]
  return Object.fromEntries(
    SERVICES.map((name) => [name, rides * ((asked[name] ?? 0) + (after[name] ?? 0)) + (always[name] ?? 0)]),
  )
}
