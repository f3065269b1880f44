import {
  GetItemCommand,
  type AttributeValue,
  type ConsumedCapacity,
  type DynamoDBClient,
  type Put,
  type TransactWriteItemsCommandInput,
} from '@aws-sdk/client-dynamodb'
import { INDEXES, writeUnitsOf, type Row } from '../units.ts'

/** What a piece of work asked of DynamoDB. */
export interface Consumed {
  readonly calls: number
  readonly readUnits: number
  readonly writeUnits: number
}

const rowOf = (attributes: Readonly<Record<string, AttributeValue>>): Row => {
  const text = (name: string): string => attributes[name]?.S ?? ''
  const places = INDEXES.filter((index) => attributes[`${index}pk`] !== undefined)
  return {
    pk: text('pk'),
    sk: text('sk'),
    text: text('data'),
    version: Number(attributes['version']?.N),
    ...(attributes['expiresAt'] === undefined ? {} : { expiresAt: Number(attributes['expiresAt'].N) }),
    ...Object.fromEntries(places.map((index) => [index, { pk: text(`${index}pk`), sk: text(`${index}sk`) }])),
  }
}

/**
 * Has a client tell what its calls consume, and adds that up. Reads are as DynamoDB Local reports them. Of a transaction
 * it reports neither every item nor the documented units: those are worked out from the items that are sent.
 * @param unmetered looks up what was there before a write
 * @returns what was consumed since it was last asked
 */
export const meter = (client: DynamoDBClient, unmetered: DynamoDBClient): (() => Consumed) => {
  let sum = { calls: 0, readUnits: 0, writeUnits: 0 }
  const beforeOf = async ({ TableName, Item: { pk, sk } = {}, ConditionExpression = '' }: Put) => {
    if (pk === undefined || sk === undefined) throw new Error('an item without a key')
    if (ConditionExpression.startsWith('attribute_not_exists')) return undefined
    const { Item } = await unmetered.send(new GetItemCommand({ TableName, Key: { pk, sk } }))
    return Item
  }
  const unitsOf = async (put: Put): Promise<number> => {
    const { Item = {} } = put
    const before = await beforeOf(put)
    const written = writeUnitsOf(rowOf(Item), before === undefined ? undefined : rowOf(before))
    return written.reduce((all, { units }) => all + units, 0)
  }
  const writeUnits = async (input: object): Promise<number> => {
    const { TransactItems = [] }: Partial<TransactWriteItemsCommandInput> = input
    const units = await Promise.all(TransactItems.flatMap(({ Put }) => (Put === undefined ? [] : [unitsOf(Put)])))
    return units.reduce((all, one) => all + one, 0)
  }
  client.middlewareStack.add(
    (next) => async (args) => {
      const written = await writeUnits(args.input)
      const answer = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } })
      const { ConsumedCapacity } = answer.output as { ConsumedCapacity?: ConsumedCapacity | ConsumedCapacity[] }
      const read = Array.isArray(ConsumedCapacity) ? 0 : (ConsumedCapacity?.CapacityUnits ?? 0)
      sum = { calls: sum.calls + 1, readUnits: sum.readUnits + read, writeUnits: sum.writeUnits + written }
      return answer
    },
    { step: 'initialize', name: 'meter' },
  )
  return () => {
    const before = sum
    sum = { calls: 0, readUnits: 0, writeUnits: 0 }
    return before
  }
}
