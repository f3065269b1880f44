import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { Log } from '../deps.ts'
import { tellUnreadable } from '../middleware/onleesbaar.ts'
import { openDynamodb } from '../stores/dynamodb/open.ts'
import type { WholeStore } from '../stores/store.ts'

export const log: Log = (entry) => void process.stdout.write(`${JSON.stringify(entry)}\n`)

export const nu = (): number => Date.now()

/** The table, as a function uses it. */
export const openTable = (client: DynamoDBClient, table: string): WholeStore =>
  tellUnreadable(openDynamodb(client, table, nu), log)
