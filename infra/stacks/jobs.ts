import { Duration, Stack, type StackProps } from 'aws-cdk-lib'
import type { ITable } from 'aws-cdk-lib/aws-dynamodb'
import { Rule, Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import type { Construct } from 'constructs'
import { OpstapFunction, serviceVariables } from '../constructs/opstap-function.ts'
import { tableStatements } from '../constructs/table-rights.ts'
import { nameOf } from '../names.ts'
import { REEKSEN_RIGHTS } from '../rights.ts'
import type { Settings } from '../settings.ts'

export interface JobsStackProps extends StackProps {
  readonly settings: Settings
  readonly table: ITable
  readonly key: IKey
  readonly folder: string
}

/** What runs by itself: each night the series get the dates that came near enough. */
export class JobsStack extends Stack {
  readonly reeksen: OpstapFunction

  constructor(scope: Construct, id: string, { settings, table, key, folder, ...props }: JobsStackProps) {
    super(scope, id, props)
    this.reeksen = new OpstapFunction(this, 'Reeksen', {
      settings,
      name: 'reeksen',
      description: 'Books the dates of series that came near enough',
      folder,
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
  }
}
