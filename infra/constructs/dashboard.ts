import { Duration } from 'aws-cdk-lib'
import { AlarmStatusWidget, Dashboard, GraphWidget, Metric, Stats, type Alarm } from 'aws-cdk-lib/aws-cloudwatch'
import type { Construct } from 'constructs'
import { nameOf } from '../names.ts'
import type { Measures, Watched } from './measures.ts'

const FIVE_MINUTES = Duration.minutes(5)

/** One page: is it up, do people book, what does it cost, do events arrive. */
export const addDashboard = (
  scope: Construct,
  { settings, api, functions, publisher, failures }: Watched,
  measures: Measures,
  alarms: readonly Alarm[],
): Dashboard => {
  const lambdas = Object.values(functions).map(({ lambda }) => lambda)
  const blocked = new Metric({
    namespace: 'AWS/WAFV2',
    metricName: 'BlockedRequests',
    dimensionsMap: { WebACL: nameOf(settings), Rule: 'ALL' },
    statistic: Stats.SUM,
    region: 'us-east-1',
  })
  return new Dashboard(scope, 'Dashboard', {
    dashboardName: nameOf(settings),
    widgets: [
      [new AlarmStatusWidget({ title: 'Alarms', alarms: [...alarms], width: 24 })],
      [
        new GraphWidget({ title: 'Bookings an hour', left: [measures.bookings, measures.refusedBookings], width: 8 }),
        new GraphWidget({ title: 'Cost of a booking', left: [measures.costPerBooking], width: 8 }),
        new GraphWidget({
          title: 'Requests and errors',
          left: [api.metricCount({ period: FIVE_MINUTES }), api.metricClientError({ period: FIVE_MINUTES })],
          right: [measures.serverErrors, blocked],
          width: 8,
        }),
      ],
      [
        new GraphWidget({
          title: 'Duration of functions, p95 (ms)',
          left: lambdas.map((lambda) => lambda.metricDuration({ period: FIVE_MINUTES, statistic: Stats.p(95) })),
          width: 8,
        }),
        new GraphWidget({
          title: 'Functions at the same time',
          left: lambdas.map((lambda) =>
            lambda.metric('ConcurrentExecutions', { period: FIVE_MINUTES, statistic: Stats.MAXIMUM }),
          ),
          right: lambdas.map((lambda) => lambda.metricThrottles({ period: FIVE_MINUTES })),
          width: 8,
        }),
        new GraphWidget({
          title: 'Throttles of the table',
          left: [
            measures.readThrottles,
            measures.writeThrottles,
            measures.indexReadThrottles,
            measures.indexWriteThrottles,
          ],
          width: 8,
        }),
      ],
      [
        new GraphWidget({ title: 'Age of events (ms)', left: [measures.iteratorAge], width: 12 }),
        new GraphWidget({
          title: 'Events given up on',
          left: [failures.metricApproximateNumberOfMessagesVisible()],
          right: [measures.eventsGivenBack, publisher.lambda.metricErrors({ period: FIVE_MINUTES })],
          width: 12,
        }),
      ],
    ],
  })
}
