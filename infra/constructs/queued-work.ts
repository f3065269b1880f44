import { Duration, Stack } from 'aws-cdk-lib'
import type { ITable } from 'aws-cdk-lib/aws-dynamodb'
import { Rule, type IEventBus } from 'aws-cdk-lib/aws-events'
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import { acknowledge } from '../acknowledge.ts'
import { nameOf } from '../names.ts'
import type { Rights } from '../rights.ts'
import type { Settings } from '../settings/schema.ts'
import { allow, OpstapFunction, serviceVariables } from './opstap-function.ts'
import { tableStatements } from './table-rights.ts'

export interface QueuedWorkProps {
  readonly settings: Settings
  readonly table: ITable
  readonly key: IKey
  readonly bus: IEventBus
  /** With `index.mjs` of the function. */
  readonly folder: string
  /** Of the function and of its queue. */
  readonly name: string
  /** Of the queue in which what failed for good waits. */
  readonly failuresName: string
  readonly description: string
  /** Types of the events that begin it. */
  readonly events: readonly string[]
  readonly rights: Rights
}

/** As long as a function may run; the queue offers what is not done again right after it. */
const TIMEOUT = Duration.minutes(15)
/** The longest work takes a few; whatever fails so often needs a person. */
const MOST_ATTEMPTS = 50

/** Long work: the event that it began → queue → function, again and again until it is done. */
export class QueuedWork extends Construct {
  readonly worker: OpstapFunction
  readonly failures: Queue

  constructor(scope: Construct, id: string, props: QueuedWorkProps) {
    super(scope, id)
    const { settings, table, key, bus, folder, name, failuresName, description, events, rights } = props
    const encrypted = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true, retentionPeriod: Duration.days(14) }
    this.failures = new Queue(this, 'Failures', { queueName: nameOf(settings, failuresName), ...encrypted })
    acknowledge(this.failures, 'AwsSolutions-SQS3', 'It is itself the place where what failed ends.')
    const queue = new Queue(this, 'Queue', {
      queueName: nameOf(settings, name),
      visibilityTimeout: TIMEOUT,
      deadLetterQueue: { queue: this.failures, maxReceiveCount: MOST_ATTEMPTS },
      ...encrypted,
    })
    new Rule(this, 'Started', {
      eventBus: bus,
      description,
      eventPattern: { detailType: [...events] },
      // What does not reach the queue waits with what failed, and the same alarm tells.
      targets: [new SqsQueue(queue, { deadLetterQueue: this.failures })],
    })
    this.worker = new OpstapFunction(this, 'Worker', {
      settings,
      name,
      description,
      folder,
      environment: { OPSTAP_TABLE: table.tableName, ...serviceVariables(settings) },
      rights: [
        ...tableStatements(Stack.of(this), rights, { table, key }),
        allow(['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'], [queue.queueArn]),
      ],
      timeout: TIMEOUT,
    })
    new EventSourceMapping(this, 'Work', {
      target: this.worker.lambda,
      eventSourceArn: queue.queueArn,
      batchSize: 1,
      reportBatchItemFailures: true,
    })
  }
}
