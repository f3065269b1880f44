import { RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib'
import { CfnBudget } from 'aws-cdk-lib/aws-budgets'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Key } from 'aws-cdk-lib/aws-kms'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import type { Construct } from 'constructs'
import { addAlarms } from '../constructs/alarms.ts'
import { addDashboard } from '../constructs/dashboard.ts'
import { Measures, type Watched } from '../constructs/measures.ts'
import { nameOf } from '../names.ts'
import type { Settings } from '../settings/schema.ts'

/** What tells people how it goes: alarms, one dashboard and a limit on the bill. */
export class ObservationStack extends Stack {
  constructor(scope: Construct, id: string, { watched, ...props }: StackProps & { watched: Watched }) {
    super(scope, id, props)
    const topic = this.#topic(watched.settings)
    const measures = new Measures(this, watched)
    const alarms = addAlarms(this, watched, measures)
    for (const alarm of alarms) {
      alarm.addAlarmAction(new SnsAction(topic))
      alarm.addOkAction(new SnsAction(topic))
    }
    addDashboard(this, watched, measures, alarms)
    this.#budget(watched.settings, topic)
  }

  /** Encrypted with a key of its own, that the senders of alarms may use. */
  #topic(settings: Settings): Topic {
    const masterKey = new Key(this, 'Key', {
      description: `Opstap ${settings.environment}: alarms`,
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    const topic = new Topic(this, 'Alarms', { topicName: nameOf(settings, 'alarms'), masterKey, enforceSSL: true })
    for (const service of ['cloudwatch.amazonaws.com', 'budgets.amazonaws.com']) {
      const sender = new ServicePrincipal(service, {
        conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
      })
      masterKey.grantEncryptDecrypt(sender)
      topic.grantPublish(sender)
    }
    if (settings.alarmEmail !== undefined) topic.addSubscription(new EmailSubscription(settings.alarmEmail))
    return topic
  }

  #budget({ environment, monthlyBudgetDollar }: Settings, topic: Topic): void {
    const tell = (notificationType: 'ACTUAL' | 'FORECASTED', threshold: number) => ({
      notification: { notificationType, threshold, thresholdType: 'PERCENTAGE', comparisonOperator: 'GREATER_THAN' },
      subscribers: [{ subscriptionType: 'SNS', address: topic.topicArn }],
    })
    new CfnBudget(this, 'Budget', {
      budget: {
        budgetName: `opstap-${environment}`,
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: monthlyBudgetDollar, unit: 'USD' },
      },
      notificationsWithSubscribers: [tell('ACTUAL', 80), tell('FORECASTED', 100)],
    })
  }
}
