import { describe, expect, test } from 'vitest'
import { TABLE_EXPIRY, TABLE_INDEXES, TABLE_KEY } from '../../../functions/stores/dynamodb/table.ts'
import { CHANGED, onlyOne, resourcesOf, synthesize, synthesizeChanged } from '../support/synth.ts'

const schema = ({ partition, sort }: { partition: string; sort: string }) => [
  { AttributeName: partition, KeyType: 'HASH' },
  { AttributeName: sort, KeyType: 'RANGE' },
]

const { data } = synthesize('production')
const table = onlyOne(data, 'AWS::DynamoDB::Table')
/** For good, but for what was made in a deployment that failed: that would stand in the way of the next. */
const KEPT = ['RetainExceptOnCreate', 'Retain']

describe('the table', () => {
  test('has the keys and indexes that the store uses', () => {
    expect(table.Properties.KeySchema).toEqual(schema(TABLE_KEY))
    expect(table.Properties.GlobalSecondaryIndexes).toEqual(
      TABLE_INDEXES.map((index) => ({
        IndexName: index.name,
        KeySchema: schema(index),
        Projection: { ProjectionType: 'ALL' },
      })),
    )
    expect(table.Properties.BillingMode).toBe('PAY_PER_REQUEST')
    expect(table.Properties.TimeToLiveSpecification).toEqual({ AttributeName: TABLE_EXPIRY, Enabled: true })
  })

  test('cannot be lost: recovery of 35 days, protected, kept when the stack goes', () => {
    expect(table.Properties.PointInTimeRecoverySpecification).toEqual({
      PointInTimeRecoveryEnabled: true,
      RecoveryPeriodInDays: 35,
    })
    expect(table.Properties.DeletionProtectionEnabled).toBe(true)
    expect([table.DeletionPolicy, table.UpdateReplacePolicy]).toEqual(KEPT)
  })

  test('is encrypted with a key of the customer that rotates and is kept', () => {
    const key = onlyOne(data, 'AWS::KMS::Key')
    expect(table.Properties.SSESpecification).toEqual({
      SSEEnabled: true,
      SSEType: 'KMS',
      KMSMasterKeyId: { 'Fn::GetAtt': [key.id, 'Arn'] },
    })
    expect(key.Properties.EnableKeyRotation).toBe(true)
    expect([key['DeletionPolicy'], key['UpdateReplacePolicy']]).toEqual(KEPT)
  })

  test('can be taken away again while the stacks are made for the first time, and only then', () => {
    const first = onlyOne(synthesizeChanged().data, 'AWS::DynamoDB::Table')
    expect(first.Properties.DeletionProtectionEnabled).toBe(false)
    expect(first.DeletionPolicy).toBe('RetainExceptOnCreate')
  })

  test('is copied each month, also to a vault of another account where one is set', () => {
    const [rule] = onlyOne(data, 'AWS::Backup::BackupPlan').Properties.BackupPlan.BackupPlanRule
    expect(rule).toMatchObject({ ScheduleExpression: 'cron(45 2 1 * ? *)', Lifecycle: { DeleteAfterDays: 400 } })
    expect(rule.CopyActions).toBeUndefined()
    const [elsewhere] = onlyOne(synthesizeChanged().data, 'AWS::Backup::BackupPlan').Properties.BackupPlan
      .BackupPlanRule
    expect(elsewhere.CopyActions).toMatchObject([{ DestinationBackupVaultArn: CHANGED.backupVaultArn }])
    const { EncryptionKeyArn } = onlyOne(data, 'AWS::Backup::BackupVault').Properties
    expect(EncryptionKeyArn).toEqual({ 'Fn::GetAtt': [onlyOne(data, 'AWS::KMS::Key').id, 'Arn'] })
  })

  test('streams both images', () => {
    expect(table.Properties.StreamSpecification).toEqual({ StreamViewType: 'NEW_AND_OLD_IMAGES' })
  })

  // A change of a logical id makes a new, empty table and leaves the full one.
  test('stays the same resource', () => {
    expect([table.id, onlyOne(data, 'AWS::KMS::Key').id]).toEqual(['TableCD117FA1', 'Key961B73FD'])
  })
})

test('after a restore the functions and the events use the restored table, and the old one stays', () => {
  const restored = synthesizeChanged()
  for (const { Properties } of resourcesOf(restored.api, 'AWS::Lambda::Function'))
    expect(Properties.Environment.Variables.OPSTAP_TABLE).toBe('herstel')
  expect(onlyOne(restored.events, 'AWS::Lambda::EventSourceMapping').Properties.EventSourceArn).toBe(
    CHANGED.restored.streamArn,
  )
  expect(JSON.stringify(resourcesOf(restored.api, 'AWS::IAM::Role'))).not.toContain('FnGetAttTable')
  expect(onlyOne(restored.data, 'AWS::DynamoDB::Table').Properties).toEqual({
    ...table.Properties,
    DeletionProtectionEnabled: false,
  })
})
