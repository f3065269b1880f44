import { Duration, Stack, type StackProps } from 'aws-cdk-lib'
import type { ITable } from 'aws-cdk-lib/aws-dynamodb'
import { Rule, type IEventBus } from 'aws-cdk-lib/aws-events'
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { acknowledge } from '../acknowledge.ts'
import { allow, OpstapFunction, serviceVariables } from '../constructs/opstap-function.ts'
import { tableStatements } from '../constructs/table-rights.ts'
import { nameOf } from '../names.ts'
import { RUN_RIGHTS } from '../rights.ts'
import type { Settings } from '../settings/schema.ts'

export interface RunsStackProps extends StackProps {
  readonly settings: Settings
  readonly table: ITable
  readonly key: IKey
  readonly bus: IEventBus
  readonly folder: string
}

/** As long as a function may run; the queue offers what is not done again right after it. */
const TIMEOUT = Duration.minutes(15)
/** A million passes take a few; whatever fails so often needs a person. */
const MOST_ATTEMPTS = 50

/** Runs of contributions: the event of a run that began → queue → function, again and again until it is done. */
export class RunsStack extends Stack {
  readonly worker: OpstapFunction
  readonly failures: Queue

  constructor(scope: Construct, id: string, { settings, table, key, bus, folder, ...props }: RunsStackProps) {
    super(scope, id, props)
    const encrypted = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true, retentionPeriod: Duration.days(14) }
    this.failures = new Queue(this, 'Failures', { queueName: nameOf(settings, 'run-failures'), ...encrypted })
    acknowledge(this.failures, 'AwsSolutions-SQS3', 'It is itself the place where what failed ends.')
    const queue = new Queue(this, 'Queue', {
      queueName: nameOf(settings, 'runs'),
      visibilityTimeout: TIMEOUT,
      deadLetterQueue: { queue: this.failures, maxReceiveCount: MOST_ATTEMPTS },
      ...encrypted,
    })
    new Rule(this, 'Started', {
      eventBus: bus,
      description: 'A run of contributions began',
      eventPattern: { detailType: ['nl.opstap.bijdragerun-gestart'] },
      // What does not reach the queue waits with what failed, and the same alarm tells.
      targets: [new SqsQueue(queue, { deadLetterQueue: this.failures })],
    })
    this.worker = new OpstapFunction(this, 'Worker', {
      settings,
      name: 'runs',
      description: 'Works on runs of contributions',
      folder,
      environment: { OPSTAP_TABLE: table.tableName, ...serviceVariables(settings) },
      rights: [
        ...tableStatements(this, RUN_RIGHTS, { table, key }),
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
