import { ArnFormat, Duration, Stack } from 'aws-cdk-lib'
import { Alarm, ComparisonOperator, MathExpression, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import { LambdaApplication, LambdaDeploymentConfig, LambdaDeploymentGroup } from 'aws-cdk-lib/aws-codedeploy'
import { Role, ServicePrincipal, type IRole } from 'aws-cdk-lib/aws-iam'
import { Alias } from 'aws-cdk-lib/aws-lambda'
import { FilterPattern } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { acknowledge } from '../acknowledge.ts'
import { nameOf } from '../names.ts'
import type { Settings } from '../settings/schema.ts'
import { LogMetrics } from './log-metrics.ts'
import { allow, type OpstapFunction } from './opstap-function.ts'

/** What is served while a new version proves itself. */
export const LIVE = 'live'

const MINUTE = Duration.minutes(1)
/** A fault of ours in a minute can be chance; more of them while a version is being tried is its doing until shown otherwise. */
const MOST_FAULTS = 2

/**
 * New versions of functions take a tenth of the requests for five minutes and then the rest. When they answer with faults
 * of ours, or do not start, the version before gets everything back, and the deployment has failed.
 */
export class Rollout extends Construct {
  readonly #application: LambdaApplication
  readonly #role: IRole
  readonly #settings: Settings
  readonly #metrics: LogMetrics

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id)
    this.#settings = settings
    this.#metrics = new LogMetrics(this, settings)
    this.#application = new LambdaApplication(this, 'Application', { applicationName: nameOf(settings) })
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('codedeploy.amazonaws.com'),
      description: `Moves requests of ${nameOf(settings)} to a new version, and back`,
    })
    const functions = Stack.of(this).formatArn({
      service: 'lambda',
      resource: 'function',
      resourceName: `${nameOf(settings)}-*`,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    })
    role.addToPolicy(
      allow(['lambda:GetAlias', 'lambda:GetProvisionedConcurrencyConfig', 'lambda:UpdateAlias'], [functions]),
    )
    role.addToPolicy(allow(['cloudwatch:DescribeAlarms'], ['*']))
    acknowledge(
      role,
      `AwsSolutions-IAM5[Resource::arn:aws:lambda:${settings.region}:<AWS::AccountId>:function:${nameOf(settings)}-*]`,
      'Aliases of the functions of this environment, by their names.',
    )
    acknowledge(role, 'AwsSolutions-IAM5[Resource::*]', 'cloudwatch:DescribeAlarms has no narrower resource.')
    // Else CDK adds a policy of AWS that may do more.
    this.#role = role.withoutPolicyUpdates()
  }

  /** @returns what is to be called in place of the function */
  of(name: string, made: OpstapFunction): Alias {
    const alias = new Alias(made, 'Live', { aliasName: LIVE, version: made.lambda.currentVersion })
    new LambdaDeploymentGroup(this, `Group${name}`, {
      application: this.#application,
      deploymentGroupName: nameOf(this.#settings, name),
      alias,
      role: this.#role,
      deploymentConfig: LambdaDeploymentConfig.CANARY_10PERCENT_5MINUTES,
      alarms: [this.#alarm(name, made)],
      autoRollback: { failedDeployment: true, stoppedDeployment: true, deploymentInAlarm: true },
    })
    return alias
  }

  #alarm(name: string, made: OpstapFunction): Alarm {
    const answered = this.#metrics
      .count(`Faults-${name}`, [made], FilterPattern.numberValue('$.status', '>=', 500))
      .with({ statistic: Stats.SUM, period: MINUTE })
    return new Alarm(this, `Faults${name}`, {
      alarmName: nameOf(this.#settings, `rollout-${name}`),
      alarmDescription: `The function ${name} fails. While a new version is tried, the one before gets everything back. What to do: docs/beheer.md, under rollout-${name}.`,
      metric: new MathExpression({
        label: 'Answers of 5xx, and starts that failed',
        period: MINUTE,
        expression: 'FILL(answered, 0) + FILL(crashed, 0)',
        usingMetrics: { answered, crashed: made.lambda.metricErrors({ period: MINUTE }) },
      }),
      threshold: MOST_FAULTS,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    })
  }
}
