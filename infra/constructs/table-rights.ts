import type { ITable } from 'aws-cdk-lib/aws-dynamodb'
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import type { Construct } from 'constructs'
import { TABLE_INDEXES } from '../../functions/stores/dynamodb/table.ts'
import { BANK, type Rights } from '../rights.ts'
import { allow, useKeyThrough } from './opstap-function.ts'

/** A role may query whole indexes (ADR 22). Whatever it may do there, it reaches no bank data. */
const denyBankData = ({ tableArn }: ITable): PolicyStatement =>
  new PolicyStatement({
    effect: Effect.DENY,
    actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
    resources: [tableArn, ...TABLE_INDEXES.map(({ name }) => `${tableArn}/index/${name}`)],
    conditions: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': [BANK] } },
  })

const onlyPartitions = (partitions: readonly string[]): Record<string, unknown> => ({
  'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [...partitions] },
})

/** The statements of a group's role for the table, its indexes and its key. */
export const tableStatements = (
  scope: Construct,
  { table, indexes = [], partitions, reads = [], scan, adds = [], key }: Rights,
  on: { readonly table: ITable; readonly key: IKey },
): PolicyStatement[] => {
  const { tableArn } = on.table
  return [
    allow(table, [tableArn], onlyPartitions(partitions)),
    ...(scan === undefined ? [] : [allow(['dynamodb:Scan'], [tableArn])]),
    ...(reads.length === 0 ? [] : [allow(['dynamodb:GetItem', 'dynamodb:Query'], [tableArn], onlyPartitions(reads))]),
    ...(indexes.length === 0
      ? []
      : [
          allow(
            ['dynamodb:Query'],
            indexes.map((index) => `${tableArn}/index/${index}`),
          ),
        ]),
    ...(adds.length === 0 ? [] : [allow(['dynamodb:PutItem'], [tableArn], onlyPartitions(adds))]),
    ...(indexes.length === 0 || partitions.includes(BANK) ? [] : [denyBankData(on.table)]),
    useKeyThrough('dynamodb', scope, key, on.key.keyArn),
  ]
}
