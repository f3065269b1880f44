import { Duration, Stack, type StackProps } from 'aws-cdk-lib'
import type { ITable } from 'aws-cdk-lib/aws-dynamodb'
import { Rule, Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import type { Construct } from 'constructs'
import { MinuteJob } from '../constructs/minute-job.ts'
import { keyVariables, messageVariables, OpstapFunction, serviceVariables } from '../constructs/opstap-function.ts'
import { tableStatements } from '../constructs/table-rights.ts'
import { nameOf } from '../names.ts'
import { MESSAGE_RIGHTS, REEKSEN_RIGHTS, RETENTION_RIGHTS, REWRITE_RIGHTS, WEBHOOK_RIGHTS } from '../rights.ts'
import type { Settings } from '../settings/schema.ts'

export interface JobsStackProps extends StackProps {
  readonly settings: Settings
  readonly table: ITable
  readonly key: IKey
  /** Of each function, a folder with `index.mjs`. */
  readonly folders: Readonly<Record<'reeksen' | 'retention' | 'rewrite' | 'webhooks' | 'berichten', string>>
}

/**
 * What runs by itself: each night the series get the dates that came near enough, and what may no longer be kept goes; each
 * hour a release goes on with what earlier ones wrote, until that is done. Each minute carriers and holders are told.
 */
export class JobsStack extends Stack {
  readonly reeksen: OpstapFunction
  readonly retention: OpstapFunction
  readonly rewrite: OpstapFunction
  readonly webhooks: OpstapFunction
  readonly berichten: OpstapFunction

  constructor(scope: Construct, id: string, { settings, table, key, folders, ...props }: JobsStackProps) {
    super(scope, id, props)
    this.reeksen = new OpstapFunction(this, 'Reeksen', {
      settings,
      name: 'reeksen',
      description: 'Books the dates of series that came near enough',
      folder: folders.reeksen,
      environment: { OPSTAP_TABLE: table.tableName, ...serviceVariables(settings) },
      rights: tableStatements(this, REEKSEN_RIGHTS, { table, key }),
      // The longest there is; what it does not reach it does the next time.
      timeout: Duration.minutes(15),
    })
    new Rule(this, 'EachNight', {
      ruleName: nameOf(settings, 'reeksen'),
      description: 'Early in the morning, when a new day has begun in the Netherlands in summer and winter',
      schedule: Schedule.cron({ hour: '1', minute: '30' }),
      targets: [new LambdaFunction(this.reeksen.lambda, { retryAttempts: 2 })],
    })
    this.retention = new OpstapFunction(this, 'Retention', {
      settings,
      name: 'retention',
      description: 'Throws away what may no longer be kept, and counts rides without a person',
      folder: folders.retention,
      environment: { OPSTAP_TABLE: table.tableName, ...serviceVariables(settings) },
      rights: tableStatements(this, RETENTION_RIGHTS, { table, key }),
      timeout: Duration.minutes(15),
    })
    new Rule(this, 'RetentionEachNight', {
      ruleName: nameOf(settings, 'retention'),
      description: 'Throws away what may no longer be kept',
      schedule: Schedule.cron({ hour: '1', minute: '17' }),
      targets: [new LambdaFunction(this.retention.lambda, { retryAttempts: 2 })],
    })
    this.rewrite = new OpstapFunction(this, 'Rewrite', {
      settings,
      name: 'rewrite',
      description: 'Brings what earlier releases wrote to the forms of this one',
      folder: folders.rewrite,
      environment: { OPSTAP_TABLE: table.tableName },
      rights: tableStatements(this, REWRITE_RIGHTS, { table, key }),
      timeout: Duration.minutes(15),
      // Two at once would be in each other's way.
      concurrency: 1,
    })
    new Rule(this, 'RewriteEachHour', {
      ruleName: nameOf(settings, 'rewrite'),
      description: 'Goes on with what earlier releases wrote',
      schedule: Schedule.cron({ minute: '43' }),
      targets: [new LambdaFunction(this.rewrite.lambda, { retryAttempts: 2 })],
    })
    const environment = { OPSTAP_TABLE: table.tableName, ...keyVariables(settings) }
    this.webhooks = new MinuteJob(this, 'Webhooks', {
      settings,
      name: 'webhooks',
      description: 'Tells carriers what happened to their rides',
      folder: folders.webhooks,
      environment,
      rights: tableStatements(this, WEBHOOK_RIGHTS, { table, key }),
    }).fn
    this.berichten = new MinuteJob(this, 'Berichten', {
      settings,
      name: 'berichten',
      description: 'Makes messages to holders, and sends them',
      folder: folders.berichten,
      environment: { ...environment, ...messageVariables(settings) },
      rights: tableStatements(this, MESSAGE_RIGHTS, { table, key }),
    }).fn
  }
}
