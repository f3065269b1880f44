import type { Groep } from '../functions/http/route.ts'
import type { TABLE_INDEXES } from '../functions/stores/table.ts'

type Index = (typeof TABLE_INDEXES)[number]['name']

/** What a group of routes may do with the table. A transaction needs the rights of the writes in it: all are puts. */
export interface Rights {
  readonly table: readonly string[]
  /** Indexes that it may query. */
  readonly indexes?: readonly Index[]
  /** May touch bank data: items under a key that begins with `BANK#`. Every other function is denied them. */
  readonly bank?: true
  /** Only items with this partition key. */
  readonly partition?: string
  /** Rights on the key that the table is encrypted with, through DynamoDB only. */
  readonly key: readonly string[]
}

const READ_KEY = ['kms:Decrypt']
/** AWS documents these for whoever writes to a table with a customer key; DynamoDB Local cannot show them used. */
const WRITE_KEY = ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey']

/** Of the function that works on runs: it reads passes and bank data, and writes lines and debits. */
export const RUN_RIGHTS: Rights = {
  table: ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem'],
  indexes: ['gsi1'],
  bank: true,
  key: WRITE_KEY,
}

export const RIGHTS: Readonly<Record<Groep, Rights>> = {
  lezen: { table: ['dynamodb:GetItem', 'dynamodb:Query'], indexes: ['gsi1', 'gsi2', 'gsi3'], key: READ_KEY },
  boeken: {
    table: ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem'],
    indexes: ['gsi1', 'gsi2'],
    key: WRITE_KEY,
  },
  verlenen: { table: ['dynamodb:Query', 'dynamodb:PutItem'], key: WRITE_KEY },
  innen: {
    table: ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem'],
    indexes: ['gsi1', 'gsi2'],
    bank: true,
    key: WRITE_KEY,
  },
  openbaar: { table: ['dynamodb:GetItem'], partition: 'GEZONDHEID', key: READ_KEY },
}

/** The daily job finds running series in the second index, and books and cancels as `boeken` does. */
export const REEKSEN_RIGHTS: Rights = RIGHTS.boeken
