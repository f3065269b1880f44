import { RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib'
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
  type ITable,
} from 'aws-cdk-lib/aws-dynamodb'
import { Key } from 'aws-cdk-lib/aws-kms'
import { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import type { Construct } from 'constructs'
import { TABLE_EXPIRY, TABLE_INDEXES, TABLE_KEY } from '../../functions/stores/dynamodb/table.ts'
import { acknowledge } from '../acknowledge.ts'
import { MonthlyCopies } from '../constructs/monthly-copies.ts'
import { nameOf, secretName } from '../names.ts'
import type { Settings } from '../settings/schema.ts'

const text = (name: string) => ({ name, type: AttributeType.STRING })

/** All that must never be lost: the one table and the key that reads it. No deletion of the stack takes them away. */
export class DataStack extends Stack {
  /** The table that the functions use: this one, or the one restored from a backup. */
  readonly table: ITable
  readonly key: Key

  constructor(scope: Construct, id: string, { settings, ...props }: StackProps & { settings: Settings }) {
    super(scope, id, { ...props, terminationProtection: !settings.firstDeployment })
    this.key = new Key(this, 'Key', {
      description: `Opstap ${settings.environment}: the table with passes and rides`,
      alias: nameOf(settings, 'data'),
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    })
    const secret = new Secret(this, 'Secret', {
      secretName: secretName(settings),
      description: 'Makes the pseudonyms of the logboek and of linked accounts',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    })
    acknowledge(
      secret,
      'AwsSolutions-SMG4',
      'With another secret nobody finds their own lines of the logboek and their linked pass again: it never changes.',
    )
    const table = new Table(this, 'Table', {
      tableName: nameOf(settings),
      partitionKey: text(TABLE_KEY.partition),
      sortKey: text(TABLE_KEY.sort),
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: this.key,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
      deletionProtection: !settings.firstDeployment,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
      timeToLiveAttribute: TABLE_EXPIRY,
      stream: StreamViewType.NEW_AND_OLD_IMAGES,
    })
    for (const index of TABLE_INDEXES)
      table.addGlobalSecondaryIndex({
        indexName: index.name,
        partitionKey: text(index.partition),
        sortKey: text(index.sort),
        projectionType: ProjectionType.ALL,
      })
    this.table = settings.restored === undefined ? table : this.#restored(settings.restored)
    new MonthlyCopies(this, 'MonthlyCopies', settings, { table: this.table, key: this.key })
  }

  #restored({ tableName, streamArn }: NonNullable<Settings['restored']>): ITable {
    return Table.fromTableAttributes(this, 'RestoredTable', {
      tableArn: this.formatArn({ service: 'dynamodb', resource: 'table', resourceName: tableName }),
      tableStreamArn: streamArn,
    })
  }
}
