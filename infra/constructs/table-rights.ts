import type { ITable } from 'aws-cdk-lib/aws-dynamodb'
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import type { Construct } from 'constructs'
import type { Rights } from '../rights.ts'
import { allow, useKeyThroughDynamodb } from './opstap-function.ts'

/** The statements of a group's role for the table, its indexes and its key. */
export const tableStatements = (
  scope: Construct,
  { table, indexes = [], partition, key }: Rights,
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
    useKeyThroughDynamodb(scope, key, on.key.keyArn),
  ]
}
