import { inject } from 'vitest'
import { ensureTable, localClient } from '../../../functions/local/dynamodb-local.ts'
import { openDynamodb } from '../../../functions/stores/dynamodb/open.ts'
import { describe } from 'vitest'
import { storeContract } from './contract.ts'

const endpoint = inject('dynamodb')

describe.skipIf(endpoint === '')('on DynamoDB Local (without Java 17 these tests do not run)', () => {
  storeContract('DynamoDB', async () => {
    let now = 0
    const client = localClient(endpoint)
    await ensureTable(client, 'contract')
    const store = openDynamodb(client, 'contract', { now: () => now })
    return {
      store,
      setNow: (epochMs) => {
        now = epochMs
      },
      close: () => Promise.resolve(store.close()),
    }
  })
})
