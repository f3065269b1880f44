import type { Log } from '../deps.ts'
import { tellUnreadable } from '../middleware/onleesbaar.ts'
import { dynamodbClient } from '../stores/dynamodb/client.ts'
import { openDynamodb } from '../stores/dynamodb/open.ts'
import type { Patience } from '../stores/patience.ts'
import type { WholeStore } from '../stores/store.ts'

export const log: Log = (entry) => void process.stdout.write(`${JSON.stringify(entry)}\n`)

export const nu = (): number => Date.now()

/** The table, as a function uses it. */
export const openTable = (table: string, patience: Patience): WholeStore =>
  tellUnreadable(openDynamodb(dynamodbClient(patience), table, { now: nu, patience }), log)
