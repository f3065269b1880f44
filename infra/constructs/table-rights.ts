import type { ITable } from 'aws-cdk-lib/aws-dynamodb'
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import type { Construct } from 'constructs'
import type { Rights } from '../rights.ts'
import { allow, useKeyThroughDynamodb } from './opstap-function.ts'

/** The statements of a group's role for the table, its indexes and its key. */
export const tableStatements = (
  scope: Construct,
  { table, gsi1, gsi2, partition, key }: Rights,
  on: { readonly table: ITable; readonly key: IKey },
): PolicyStatement[] => {
  const onlyPartition =
    partition === undefined ? {} : { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': [partition] } }
  return [
    allow(table, [on.table.tableArn], onlyPartition),
    ...(gsi1 === undefined ? [] : [allow(gsi1, [`${on.table.tableArn}/index/gsi1`])]),
    ...(gsi2 === undefined ? [] : [allow(gsi2, [`${on.table.tableArn}/index/gsi2`])]),
    useKeyThroughDynamodb(scope, key, on.key.keyArn),
  ]
}
