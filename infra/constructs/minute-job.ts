import { Duration } from 'aws-cdk-lib'
import { Rule, Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import { Construct } from 'constructs'
import { nameOf } from '../names.ts'
import { OpstapFunction, type OpstapFunctionProps } from './opstap-function.ts'

/** Work that is looked for each minute, by one function at a time. What a run leaves or fails, the next one does. */
export class MinuteJob extends Construct {
  readonly fn: OpstapFunction

  constructor(scope: Construct, id: string, props: Omit<OpstapFunctionProps, 'timeout' | 'concurrency'>) {
    super(scope, id)
    this.fn = new OpstapFunction(this, 'Job', { ...props, timeout: Duration.minutes(5), concurrency: 1 })
    // Turned away as the last run is still busy: no queue of runs that come too late.
    this.fn.lambda.configureAsyncInvoke({ maxEventAge: Duration.minutes(1), retryAttempts: 0 })
    new Rule(this, 'EachMinute', {
      ruleName: nameOf(props.settings, props.name),
      description: props.description,
      schedule: Schedule.rate(Duration.minutes(1)),
      targets: [new LambdaFunction(this.fn.lambda, { retryAttempts: 0, maxEventAge: Duration.minutes(1) })],
    })
  }
}
