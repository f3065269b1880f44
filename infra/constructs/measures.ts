import { Duration } from 'aws-cdk-lib'
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
import { MathExpression, Metric, Stats, type IMetric } from 'aws-cdk-lib/aws-cloudwatch'
import type { ITable } from 'aws-cdk-lib/aws-dynamodb'
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import type { Groep } from '../../functions/http/route.ts'
import { PRICES } from '../cost/prices.ts'
import { TABLE_INDEXES } from '../../functions/stores/dynamodb/table.ts'
import { LAMBDA_GB } from '../cost/assumptions.ts'
import type { Settings } from '../settings.ts'
import type { OpstapFunction } from './opstap-function.ts'

/** All that is watched. */
export interface Watched {
  readonly settings: Settings
  readonly api: HttpApi
  readonly functions: Readonly<Record<Groep, OpstapFunction>>
  readonly table: ITable
  readonly publisher: OpstapFunction
  readonly failures: Queue
  readonly runFailures: Queue
  readonly reeksen: OpstapFunction
}

/** Ids in a formula must differ, also within a formula that it is part of. */
const idOf = (metricName: string, index: string): string => `${index}${metricName}`

/** CloudWatch reads no `1.5e-7`: a small price is written as a part of a million. */
const inMath = (dollar: number): string => `${Number((dollar * 1e6).toPrecision(9))} / 1000000`

const FIVE_MINUTES = Duration.minutes(5)
const HOUR = Duration.hours(1)

const tableMetric = (watched: Watched, metricName: string, period: Duration, index?: string): Metric =>
  new Metric({
    namespace: 'AWS/DynamoDB',
    metricName,
    dimensionsMap: {
      TableName: watched.table.tableName,
      ...(index === undefined ? {} : { GlobalSecondaryIndexName: index }),
    },
    statistic: Stats.SUM,
    period,
  })

/** The sum over all indexes: DynamoDB counts each by itself. */
const ofIndexes = (watched: Watched, metricName: string, period: Duration): IMetric =>
  new MathExpression({
    label: `${metricName} of the indexes`,
    period,
    expression: TABLE_INDEXES.map(({ name }) => `FILL(${idOf(metricName, name)}, 0)`).join(' + '),
    usingMetrics: Object.fromEntries(
      TABLE_INDEXES.map(({ name }) => [idOf(metricName, name), tableMetric(watched, metricName, period, name)]),
    ),
  })

/** Numbers that alarms and dashboard share. */
export class Measures {
  /** Answers 201 to a booking, from the log; the first answer again to a repeat counts too. */
  readonly bookings: Metric
  readonly refusedBookings: Metric
  /** Dollars a booking of what bookings use most: DynamoDB, Lambda and API Gateway, all requests together. */
  readonly costPerBooking: IMetric
  readonly serverErrors: Metric
  readonly bookingP95: Metric
  readonly readThrottles: Metric
  readonly writeThrottles: Metric
  readonly indexThrottles: IMetric
  readonly iteratorAge: Metric

  constructor(scope: Construct, watched: Watched) {
    this.bookings = this.#answers(scope, watched, 'Bookings', 201)
    this.refusedBookings = this.#answers(scope, watched, 'RefusedBookings', 409)
    this.serverErrors = watched.api.metricServerError({ period: FIVE_MINUTES, statistic: Stats.SUM })
    this.bookingP95 = watched.functions.boeken.lambda.metricDuration({ period: FIVE_MINUTES, statistic: Stats.p(95) })
    this.readThrottles = tableMetric(watched, 'ReadThrottleEvents', FIVE_MINUTES)
    this.writeThrottles = tableMetric(watched, 'WriteThrottleEvents', FIVE_MINUTES)
    this.indexThrottles = ofIndexes(watched, 'WriteThrottleEvents', FIVE_MINUTES)
    this.iteratorAge = watched.publisher.lambda.metric('IteratorAge', {
      period: FIVE_MINUTES,
      statistic: Stats.MAXIMUM,
    })
    this.costPerBooking = this.#cost(watched)
  }

  #answers(scope: Construct, { functions, settings }: Watched, metricName: string, status: number): Metric {
    return new MetricFilter(scope, metricName, {
      logGroup: functions.boeken.logGroup,
      metricNamespace: `Opstap/${settings.environment}`,
      metricName,
      filterPattern: FilterPattern.all(
        FilterPattern.stringValue('$.operation', '=', 'boekRit'),
        FilterPattern.numberValue('$.status', '=', status),
      ),
      metricValue: '1',
      defaultValue: 0,
    }).metric({ statistic: Stats.SUM, period: HOUR })
  }

  /** List prices: the bill is what is true. At no booking in an hour there is no value. */
  #cost(watched: Watched): IMetric {
    const functions = Object.values(watched.functions)
    const perMillisecond = (LAMBDA_GB * PRICES.lambdaGbSecond.dollar) / 1000
    const perRequest = PRICES.lambdaRequest.dollar + PRICES.httpApiRequest.dollar
    const sums = {
      read: tableMetric(watched, 'ConsumedReadCapacityUnits', HOUR),
      readIndex: ofIndexes(watched, 'ConsumedReadCapacityUnits', HOUR),
      write: tableMetric(watched, 'ConsumedWriteCapacityUnits', HOUR),
      writeIndex: ofIndexes(watched, 'ConsumedWriteCapacityUnits', HOUR),
      bookings: this.bookings,
      ...Object.fromEntries(
        functions.flatMap(({ lambda }, i) => [
          [`ms${i}`, lambda.metricDuration({ period: HOUR, statistic: Stats.SUM })],
          [`n${i}`, lambda.metricInvocations({ period: HOUR, statistic: Stats.SUM })],
        ]),
      ),
    }
    const all = (prefix: string): string => functions.map((_, i) => `FILL(${prefix}${i}, 0)`).join(' + ')
    const money = [
      `(FILL(read, 0) + FILL(readIndex, 0)) * ${inMath(PRICES.readUnit.dollar)}`,
      `(FILL(write, 0) + FILL(writeIndex, 0)) * ${inMath(PRICES.writeUnit.dollar)}`,
      `(${all('ms')}) * ${inMath(perMillisecond)}`,
      `(${all('n')}) * ${inMath(perRequest)}`,
    ].join(' + ')
    return new MathExpression({
      label: 'Dollars a booking',
      period: HOUR,
      expression: `IF(bookings > 0, (${money}) / bookings)`,
      usingMetrics: sums,
    })
  }
}
