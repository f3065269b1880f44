import type { Groep } from '../functions/http/route.ts'

/** What a group of routes may do with the table. A transaction needs the rights of the writes in it: all are puts. */
export interface Rights {
  readonly table: readonly string[]
  readonly gsi1?: readonly string[]
  readonly gsi2?: readonly string[]
  /** Only items with this partition key. */
  readonly partition?: string
  /** Rights on the key that the table is encrypted with, through DynamoDB only. */
  readonly key: readonly string[]
}

const READ_KEY = ['kms:Decrypt']
/** AWS documents these for whoever writes to a table with a customer key; DynamoDB Local cannot show them used. */
const WRITE_KEY = ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey']

export const RIGHTS: Readonly<Record<Groep, Rights>> = {
  lezen: {
    table: ['dynamodb:GetItem', 'dynamodb:Query'],
    gsi1: ['dynamodb:Query'],
    gsi2: ['dynamodb:Query'],
    key: READ_KEY,
  },
  boeken: {
    table: ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem'],
    gsi1: ['dynamodb:Query'],
    key: WRITE_KEY,
  },
  verlenen: { table: ['dynamodb:Query', 'dynamodb:PutItem'], key: WRITE_KEY },
  openbaar: { table: ['dynamodb:GetItem'], partition: 'GEZONDHEID', key: READ_KEY },
}
