import { Duration, Stack, type StackProps } from 'aws-cdk-lib'
import type { ITable } from 'aws-cdk-lib/aws-dynamodb'
import { EventBus } from 'aws-cdk-lib/aws-events'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { EventSourceMapping, FilterCriteria, StartingPosition } from 'aws-cdk-lib/aws-lambda'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { STREAM_FILTERS } from '../../functions/lambda/events/raised.ts'
import { acknowledge } from '../acknowledge.ts'
import { allow, OpstapFunction, useKeyThrough } from '../constructs/opstap-function.ts'
import { nameOf } from '../names.ts'
import type { Settings } from '../settings/schema.ts'

export interface EventsStackProps extends StackProps {
  readonly settings: Settings
  readonly table: ITable
  readonly key: IKey
  readonly folder: string
}

/** Where events come from, in the Dutch government profile. */
const sourceOf = ({ oin }: Settings): string => `urn:nld:oin:${oin}:systeem:opstap`

/** Tells others what changed: stream of the table → function → bus. What cannot be told waits in a queue. */
export class EventsStack extends Stack {
  readonly publisher: OpstapFunction
  readonly failures: Queue
  readonly bus: EventBus

  constructor(scope: Construct, id: string, { settings, table, key, folder, ...props }: EventsStackProps) {
    super(scope, id, props)
    const bus = new EventBus(this, 'Bus', { eventBusName: nameOf(settings) })
    this.bus = bus
    bus.archive('Archive', {
      archiveName: nameOf(settings),
      description: 'To replay to a subscriber that came later or lost events',
      eventPattern: { source: [sourceOf(settings)] },
      retention: Duration.days(settings.eventArchiveDays),
    })
    this.failures = this.#failureQueue(settings)
    const { tableStreamArn } = table
    if (tableStreamArn === undefined) throw new Error('the table has no stream')
    this.publisher = new OpstapFunction(this, 'Publisher', {
      settings,
      name: 'events',
      description: 'Tells the event bus what changed in the table',
      folder,
      environment: { EVENT_BUS: bus.eventBusName, EVENT_SOURCE: sourceOf(settings) },
      rights: [
        allow(['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'], [tableStreamArn]),
        // Tells names of streams, and AWS knows no narrower resource for it.
        allow(['dynamodb:ListStreams'], ['*']),
        useKeyThrough('dynamodb', this, ['kms:Decrypt'], key.keyArn),
        allow(['events:PutEvents'], [bus.eventBusArn]),
        allow(['sqs:SendMessage'], [this.failures.queueArn]),
      ],
      timeout: Duration.seconds(30),
    })
    acknowledge(
      this.publisher,
      'AwsSolutions-IAM5[Resource::*]',
      'dynamodb:ListStreams, which Lambda needs to follow a stream, has no narrower resource and shows no items.',
    )
    this.#follow(tableStreamArn)
  }

  #failureQueue(settings: Settings): Queue {
    const queue = new Queue(this, 'Failures', {
      queueName: nameOf(settings, 'event-failures'),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    })
    acknowledge(queue, 'AwsSolutions-SQS3', 'It is itself the place where what failed ends; an alarm watches it.')
    return queue
  }

  /** One batch of a partition at a time keeps the order; half a batch at a time finds the change that fails. */
  #follow(eventSourceArn: string): void {
    new EventSourceMapping(this, 'Stream', {
      target: this.publisher.lambda,
      eventSourceArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 100,
      parallelizationFactor: 1,
      filters: STREAM_FILTERS.map((pattern) => FilterCriteria.filter(pattern)),
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      retryAttempts: 20,
      maxRecordAge: Duration.hours(12),
      // Its right to send is in the role above; CDK's own class would add a wider one.
      onFailure: { bind: () => ({ destination: this.failures.queueArn }) },
    })
  }
}
