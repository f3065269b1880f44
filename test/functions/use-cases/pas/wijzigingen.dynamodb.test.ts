import * as fc from 'fast-check'
import { expect, inject, test } from 'vitest'
import { ensureTable, localClient } from '../../../../functions/local/dynamodb-local.ts'
import { openDynamodb } from '../../../../functions/stores/dynamodb/open.ts'
import { runs } from '../../../support/runs.ts'
import { BEGIN, nietsGemist } from '../../../support/wijzigingen.ts'

const endpoint = inject('dynamodb')

test.skipIf(endpoint === '')('whatever changes is heard on DynamoDB Local too (needs Java 17)', async () => {
  const client = localClient(endpoint)
  await ensureTable(client, 'wijzigingen')
  const store = openDynamodb(client, 'wijzigingen', { now: () => BEGIN })
  await expect(fc.assert(nietsGemist(store), { numRuns: runs(8) })).resolves.toBeUndefined()
  store.close()
})
