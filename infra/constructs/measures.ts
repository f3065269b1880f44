import { Duration } from 'aws-cdk-lib'
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
import { MathExpression, Metric, Stats, type IMetric } from 'aws-cdk-lib/aws-cloudwatch'
import type { ITable } from 'aws-cdk-lib/aws-dynamodb'
import { FilterPattern } from 'aws-cdk-lib/aws-logs'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import type { Groep } from '../../functions/http/route.ts'
import { PRICES } from '../cost/prices.ts'
import { TABLE_INDEXES } from '../../functions/stores/dynamodb/table.ts'
import { LAMBDA_GB } from '../cost/assumptions.ts'
import type { Settings } from '../settings/schema.ts'
import { LogMetrics } from './log-metrics.ts'
import type { QueuedWork } from './queued-work.ts'
import type { OpstapFunction } from './opstap-function.ts'

/** All that is watched. */
export interface Watched {
  readonly settings: Settings
  readonly api: HttpApi
  readonly functions: Readonly<Record<Groep, OpstapFunction>>
  readonly table: ITable
  readonly publisher: OpstapFunction
  readonly failures: Queue
  readonly runs: QueuedWork
  readonly simulaties: QueuedWork
  readonly reeksen: OpstapFunction
  readonly retention: OpstapFunction
  readonly rewrite: OpstapFunction
  readonly webhooks: OpstapFunction
  readonly berichten: OpstapFunction
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

const ofOperation = (name: string) => FilterPattern.stringValue('$.operation', '=', name)
const BOOKING = ofOperation('boekRit')

const everyFunction = (watched: Watched): OpstapFunction[] => [
  ...Object.values(watched.functions),
  watched.publisher,
  watched.runs.worker,
  watched.simulaties.worker,
  watched.reeksen,
  watched.retention,
  watched.webhooks,
  watched.berichten,
]

/** Numbers that alarms and dashboard share. */
export class Measures {
  /** Answers 201 to a booking, from the log; the first answer again to a repeat counts too. */
  readonly bookings: Metric
  readonly refusedBookings: Metric
  /** Dollars a booking of what bookings use most: DynamoDB, Lambda and API Gateway, all requests together. */
  readonly costPerBooking: IMetric
  readonly serverErrors: Metric
  /** Of the operation itself: the function that books also makes statistics, which may take longer. */
  readonly bookingP95: Metric
  readonly readThrottles: Metric
  readonly writeThrottles: Metric
  readonly indexReadThrottles: IMetric
  readonly indexWriteThrottles: IMetric
  readonly iteratorAge: Metric
  /** Batches of which something was given back: the publisher answers, so that AWS counts no error. */
  readonly eventsGivenBack: Metric
  /** Jobs that came to their end. */
  readonly reeksenDone: Metric
  readonly retentionDone: Metric
  readonly webhooksDone: Metric
  readonly messagesDone: Metric
  /** Times that a message could not be sent, by its service's fault or ours; it is tried again. */
  readonly messagesNotSent: Metric
  /** Subscriptions of carriers that ended by themselves. */
  readonly webhooksOff: Metric
  /** Items that could not be read, in answers and in jobs; what else was asked went on. */
  readonly unreadable: Metric

  constructor(scope: Construct, watched: Watched) {
    const log = new LogMetrics(scope, watched.settings)
    const { boeken } = watched.functions
    const answered = (status: number) => FilterPattern.all(BOOKING, FilterPattern.numberValue('$.status', '=', status))
    const anHour = { statistic: Stats.SUM, period: HOUR }
    const aMoment = { statistic: Stats.SUM, period: FIVE_MINUTES }
    this.bookings = log.count('Bookings', [boeken], answered(201)).with(anHour)
    this.refusedBookings = log.count('RefusedBookings', [boeken], answered(409)).with(anHour)
    this.bookingP95 = log.value('BookingMs', boeken, BOOKING, '$.ms').with({
      statistic: Stats.p(95),
      period: FIVE_MINUTES,
    })
    const givenBack = FilterPattern.all(ofOperation('publish'), FilterPattern.exists('$.failedAt'))
    this.eventsGivenBack = log.count('EventsGivenBack', [watched.publisher], givenBack).with(aMoment)
    const done = (name: string) => FilterPattern.all(ofOperation(name), FilterPattern.notExists('$.error'))
    this.reeksenDone = log.count('ReeksenDone', [watched.reeksen], done('boekReeksen')).with(anHour)
    this.retentionDone = log.count('RetentionDone', [watched.retention], done('ruimOp')).with(anHour)
    this.webhooksDone = log.count('WebhooksDone', [watched.webhooks], done('webhooks')).with(anHour)
    this.messagesDone = log.count('MessagesDone', [watched.berichten], done('berichten')).with(anHour)
    const notSent = FilterPattern.all(ofOperation('verstuurBericht'), FilterPattern.exists('$.error'))
    this.messagesNotSent = log.count('MessagesNotSent', [watched.berichten], notSent).with(aMoment)
    this.webhooksOff = log.count('WebhooksOff', [watched.webhooks], ofOperation('webhookUit')).with(aMoment)
    this.unreadable = log
      .count('UnreadableItems', everyFunction(watched), FilterPattern.exists('$.unreadable.form'))
      .with(aMoment)
    this.serverErrors = watched.api.metricServerError({ period: FIVE_MINUTES, statistic: Stats.SUM })
    this.readThrottles = tableMetric(watched, 'ReadThrottleEvents', FIVE_MINUTES)
    this.writeThrottles = tableMetric(watched, 'WriteThrottleEvents', FIVE_MINUTES)
    this.indexReadThrottles = ofIndexes(watched, 'ReadThrottleEvents', FIVE_MINUTES)
    this.indexWriteThrottles = ofIndexes(watched, 'WriteThrottleEvents', FIVE_MINUTES)
    this.iteratorAge = watched.publisher.lambda.metric('IteratorAge', {
      period: FIVE_MINUTES,
      statistic: Stats.MAXIMUM,
    })
    this.costPerBooking = this.#cost(watched)
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
