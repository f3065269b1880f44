import type { ITable } from 'aws-cdk-lib/aws-dynamodb'
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import type { Construct } from 'constructs'
import { TABLE_INDEXES } from '../../functions/stores/table.ts'
import type { Rights } from '../rights.ts'
import { allow, useKeyThroughDynamodb } from './opstap-function.ts'

/** Whatever else a role may do, it reaches no bank data, in the table or an index. */
const denyBankData = ({ tableArn }: ITable): PolicyStatement =>
  new PolicyStatement({
    effect: Effect.DENY,
    actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
    resources: [tableArn, ...TABLE_INDEXES.map(({ name }) => `${tableArn}/index/${name}`)],
    conditions: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': ['BANK#*'] } },
  })

/** The statements of a group's role for the table, its indexes and its key. */
export const tableStatements = (
  scope: Construct,
  { table, indexes = [], bank, partition, key }: Rights,
  on: { readonly table: ITable; readonly key: IKey },
): PolicyStatement[] => {
  const onlyPartition =
    partition === undefined ? {} : { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': [partition] } }
  return [
    allow(table, [on.table.tableArn], onlyPartition),
    ...(indexes.length === 0
      ? []
      : [
          allow(
            ['dynamodb:Query'],
            indexes.map((index) => `${on.table.tableArn}/index/${index}`),
          ),
        ]),
    ...(bank === true || partition !== undefined ? [] : [denyBankData(on.table)]),
    useKeyThroughDynamodb(scope, key, on.key.keyArn),
  ]
}
