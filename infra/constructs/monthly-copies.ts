import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { BackupPlan, BackupPlanRule, BackupResource, BackupVault } from 'aws-cdk-lib/aws-backup'
import type { ITable } from 'aws-cdk-lib/aws-dynamodb'
import { Schedule } from 'aws-cdk-lib/aws-events'
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { Construct } from 'constructs'
import { acknowledge } from '../acknowledge.ts'
import { nameOf } from '../names.ts'
import type { Settings } from '../settings/schema.ts'

/** Contributions are collected once a year: a fault in them can come out a year later, at the next run (ADR 31). */
const KEPT = Duration.days(400)

/**
 * A copy of the table each month: point-in-time recovery goes back 35 days. With a vault in another account a copy goes
 * there too, for whoever holds this account can delete what is in it.
 */
export class MonthlyCopies extends Construct {
  constructor(
    scope: Construct,
    id: string,
    settings: Settings,
    { table, key }: { readonly table: ITable; readonly key: IKey },
  ) {
    super(scope, id)
    const vault = new BackupVault(this, 'Vault', {
      backupVaultName: nameOf(settings),
      encryptionKey: key,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    })
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('backup.amazonaws.com'),
      description: `Copies the table of ${nameOf(settings)}`,
      managedPolicies: [ManagedPolicy.fromAwsManagedPolicyName('service-role/AWSBackupServiceRolePolicyForBackup')],
    })
    acknowledge(
      role,
      'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup]',
      'AWS keeps what its own service needs up to date in it; only that service can take this role.',
    )
    const { backupVaultArn } = settings
    const plan = new BackupPlan(this, 'Plan', {
      backupPlanName: nameOf(settings),
      backupVault: vault,
      backupPlanRules: [
        new BackupPlanRule({
          ruleName: 'each-month',
          scheduleExpression: Schedule.cron({ day: '1', hour: '2', minute: '45' }),
          deleteAfter: KEPT,
          ...(backupVaultArn === undefined
            ? {}
            : {
                copyActions: [
                  {
                    destinationBackupVault: BackupVault.fromBackupVaultArn(this, 'Elsewhere', backupVaultArn),
                    deleteAfter: KEPT,
                  },
                ],
              }),
        }),
      ],
    })
    plan.addSelection('Table', { resources: [BackupResource.fromDynamoDbTable(table)], role })
  }
}
