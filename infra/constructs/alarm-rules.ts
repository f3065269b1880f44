import { Duration } from 'aws-cdk-lib'
import { MathExpression, type IMetric } from 'aws-cdk-lib/aws-cloudwatch'
import { GROEPEN } from '../../functions/http/route.ts'
import type { Measures, Watched } from './measures.ts'

/** Something that is too much. */
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

/** Something that should have been done. */
interface Duty {
  readonly name: string
  readonly meaning: string
  /** Counted by the hour. */
  readonly metric: IMetric
  /** Goes off when it was not done once in so many hours, nor told. */
  readonly withinHours: number
}

const MINUTES_15_MS = 15 * 60 * 1000

export const rulesOf = (
  { functions, publisher, failures, reeksen, retention, rewrite, runs, simulaties, webhooks, berichten }: Watched,
  measures: Measures,
): Rule[] => [
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
    name: 'index-reads-throttled',
    meaning: 'An index turns reads away: lists of carriers and look-ups by number get slow, then 503.',
    metric: measures.indexReadThrottles,
    above: 0,
    during: [2, 3],
  },
  {
    name: 'index-writes-throttled',
    meaning: 'The index holds up the table: bookings get slow, then 503.',
    metric: measures.indexWriteThrottles,
    above: 0,
    during: [2, 3],
  },
  {
    name: 'items-unreadable',
    meaning:
      'Something stored cannot be read and was left out: the log names its kind and field. Nothing else stopped.',
    metric: measures.unreadable,
    above: 0,
  },
  {
    name: 'series-failing',
    meaning: 'The daily job could not bring a series up to date: its log names which. It is tried again each night.',
    metric: reeksen.lambda.metricErrors({ period: Duration.minutes(5) }),
    above: 0,
  },
  {
    name: 'retention-failing',
    meaning:
      'What may no longer be kept was not all thrown away: its log names the fault. It is tried again each night.',
    metric: retention.lambda.metricErrors({ period: Duration.minutes(5) }),
    above: 0,
  },
  {
    name: 'rewrite-failing',
    meaning:
      'What an earlier release wrote could not be brought to the form of this one; it is read as it is, and nobody notices.',
    metric: rewrite.lambda.metricErrors({ period: Duration.minutes(5) }),
    above: 0,
  },
  {
    name: 'webhooks-failing',
    meaning: 'Carriers are not told what happened to rides: its log names why. Those that ask hear all of it.',
    metric: webhooks.lambda.metricErrors({ period: Duration.minutes(5) }),
    above: 0,
    during: [3, 3],
  },
  {
    name: 'webhook-off',
    meaning:
      'A carrier is no longer told: its server did not answer for five days, or ended it (410). Call the carrier.',
    metric: measures.webhooksOff,
    above: 0,
  },
  {
    name: 'messages-failing',
    meaning: 'Holders do not get their messages: its log names whether NotifyNL, the mail server or we are the cause.',
    metric: new MathExpression({
      label: 'Rounds that failed, and messages that could not be sent',
      period: Duration.minutes(5),
      expression: 'FILL(notSent, 0) + FILL(failed, 0)',
      usingMetrics: {
        notSent: measures.messagesNotSent,
        failed: berichten.lambda.metricErrors({ period: Duration.minutes(5) }),
      },
    }),
    above: 0,
    during: [3, 3],
  },
  {
    name: 'events-late',
    meaning: 'Events come more than a quarter of an hour late; after 12 hours they go to the queue of failures.',
    metric: measures.iteratorAge,
    above: MINUTES_15_MS,
  },
  {
    name: 'events-failing',
    meaning: 'The publisher cannot tell what changed: its log names why. Bookings are not touched by it.',
    metric: new MathExpression({
      label: 'Batches that failed, or of which something was given back',
      period: Duration.minutes(5),
      expression: 'FILL(givenBack, 0) + FILL(failed, 0)',
      usingMetrics: {
        givenBack: measures.eventsGivenBack,
        failed: publisher.lambda.metricErrors({ period: Duration.minutes(5) }),
      },
    }),
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
    metric: runs.failures.metricApproximateNumberOfMessagesVisible({
      period: Duration.minutes(5),
      statistic: 'Maximum',
    }),
    above: 0,
  },
  {
    name: 'simulations-stuck',
    meaning: 'A simulation of new rules failed again and again. It is kept in `simulation-failures`; move it back.',
    metric: simulaties.failures.metricApproximateNumberOfMessagesVisible({
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

/** What should be done each night, with two hours more, and what each minute. */
export const dutiesOf = (measures: Measures): Duty[] => [
  {
    name: 'series-silent',
    meaning: 'The daily job of the series did not come to its end for 26 hours: riders miss rides of their series.',
    metric: measures.reeksenDone,
    withinHours: 26,
  },
  {
    name: 'retention-silent',
    meaning: 'The nightly job that throws away what may no longer be kept did not come to its end for 26 hours.',
    metric: measures.retentionDone,
    withinHours: 26,
  },
  {
    name: 'webhooks-silent',
    meaning: 'No round of what carriers are told came to its end for two hours.',
    metric: measures.webhooksDone,
    withinHours: 2,
  },
  {
    name: 'messages-silent',
    meaning: 'No round of messages to holders came to its end for two hours: nobody is reminded or told of a change.',
    metric: measures.messagesDone,
    withinHours: 2,
  },
]
