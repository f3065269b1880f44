import { join } from 'node:path'
import { openDynamodb } from '../stores/dynamodb/open.ts'
import { openSqlite } from '../stores/sqlite/open.ts'
import type { WholeStore } from '../stores/store.ts'
import { ensureTable, localClient, startDynamodbLocal } from './dynamodb-local.ts'
import type { Settings } from './settings.ts'

/** The engine that the settings ask for: SQLite, or DynamoDB Local, started here unless one is running already. */
export const openStore = async (settings: Settings, now: () => number): Promise<WholeStore> => {
  const { OPSTAP_STORE, OPSTAP_DATA, DYNAMODB_URL, DYNAMODB_TABLE } = settings
  if (OPSTAP_STORE === 'sqlite') return openSqlite(OPSTAP_DATA, now)
  const local = DYNAMODB_URL === undefined ? await startDynamodbLocal(join(OPSTAP_DATA, 'dynamodb')) : undefined
  const client = localClient(DYNAMODB_URL ?? local?.endpoint ?? '')
  await ensureTable(client, DYNAMODB_TABLE)
  const store = openDynamodb(client, DYNAMODB_TABLE, { now })
  return {
    ...store,
    close: () => {
      store.close()
      local?.stop()
    },
  }
}
