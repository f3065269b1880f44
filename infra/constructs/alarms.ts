import { Alarm, ComparisonOperator, TreatMissingData, type IMetric } from 'aws-cdk-lib/aws-cloudwatch'
import { Duration } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { GROEPEN } from '../../functions/http/route.ts'
import { nameOf } from '../names.ts'
import type { Measures, Watched } from './measures.ts'

interface Rule {
  readonly name: string
  /** What it means to people, and what to do first. */
  readonly meaning: string
  readonly metric: IMetric
  /** Goes off when it is more than this … */
  readonly above: number
  /** … in so many of the last periods. */
  readonly during?: readonly [bad: number, of: number]
}

const MINUTES_15_MS = 15 * 60 * 1000

const rulesOf = ({ functions, publisher, failures, reeksen, runFailures }: Watched, measures: Measures): Rule[] => [
  {
    name: 'server-errors',
    meaning: 'Callers get 500 or 503. Look in the logs of the functions for `error`; riders cannot book now.',
    metric: measures.serverErrors,
    above: 5,
  },
  {
    name: 'slow-bookings',
    meaning: 'One booking in twenty takes more than two seconds. Look at throttles of the table and at PDOK and OSRM.',
    metric: measures.bookingP95,
    above: 2000,
    during: [3, 3],
  },
  ...GROEPEN.map((groep): Rule => ({
    name: `throttled-${groep}`,
    meaning: `Requests to ${groep} are turned away: more at once than its concurrency. Is it use or abuse?`,
    metric: functions[groep].lambda.metricThrottles({ period: Duration.minutes(5) }),
    above: 0,
    during: [2, 3],
  })),
  {
    name: 'table-reads-throttled',
    meaning: 'The table turns reads away: one pass is asked for too often, or traffic more than doubled at once.',
    metric: measures.readThrottles,
    above: 0,
    during: [2, 3],
  },
  {
    name: 'table-writes-throttled',
    meaning: 'The table turns writes away: bookings are tried again and get slow, then 503.',
    metric: measures.writeThrottles,
    above: 0,
    during: [2, 3],
  },
  {
    name: 'index-writes-throttled',
    meaning: 'The index holds up the table: bookings get slow, then 503.',
    metric: measures.indexThrottles,
    above: 0,
    during: [2, 3],
  },
  {
    name: 'series-failing',
    meaning: 'The daily job could not bring a series up to date: its log names which. It is tried again each night.',
    metric: reeksen.lambda.metricErrors({ period: Duration.minutes(5) }),
    above: 0,
  },
  {
    name: 'events-late',
    meaning: 'Events come more than a quarter of an hour late; after 12 hours they go to the queue of failures.',
    metric: measures.iteratorAge,
    above: MINUTES_15_MS,
  },
  {
    name: 'events-failing',
    meaning: 'The publisher itself fails. Bookings are not touched by it.',
    metric: publisher.lambda.metricErrors({ period: Duration.minutes(5) }),
    above: 0,
    during: [3, 3],
  },
  {
    name: 'events-lost',
    meaning: 'Changes were given up on. Read them from the stream within 24 hours: docs/deploy.md says how.',
    metric: failures.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(5), statistic: 'Maximum' }),
    above: 0,
  },
  {
    name: 'runs-stuck',
    meaning: 'A run of contributions failed again and again. It is kept in the queue `run-failures`; move it back.',
    metric: runFailures.metricApproximateNumberOfMessagesVisible({
      period: Duration.minutes(5),
      statistic: 'Maximum',
    }),
    above: 0,
  },
  {
    name: 'events-lost-long-ago',
    meaning: 'Nobody took care of what was given up on for eight hours: in sixteen more it is out of the stream.',
    metric: failures.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(5), statistic: 'Maximum' }),
    above: 8 * 60 * 60,
  },
]

/** Every alarm says what it means to people. No data is no trouble: at night nobody books. */
export const addAlarms = (scope: Construct, watched: Watched, measures: Measures): Alarm[] =>
  rulesOf(watched, measures).map(({ name, meaning, metric, above, during: [bad, of] = [1, 1] }) => {
    return new Alarm(scope, `Alarm-${name}`, {
      alarmName: nameOf(watched.settings, name),
      alarmDescription: meaning,
      metric,
      threshold: above,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      datapointsToAlarm: bad,
      evaluationPeriods: of,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    })
  })
