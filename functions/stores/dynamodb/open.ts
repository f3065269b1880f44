import { randomUUID } from 'node:crypto'
import {
  GetItemCommand,
  QueryCommand,
  ScanCommand,
  TransactWriteItemsCommand,
  type AttributeValue,
  type DynamoDBClient,
  type Put,
  type QueryCommandInput,
} from '@aws-sdk/client-dynamodb'
import { isLost, patiently } from './calls.ts'
import { RIDER, type Patience } from '../patience.ts'
import { cursorOf, lastKeyIn, positionIn, scanCursorOf } from '../cursor.ts'
import { dataIn } from '../item-data.ts'
import {
  type Condition,
  type Item,
  type Key,
  type NewItem,
  type Page,
  type Query,
  type WholeItem,
  type WholeStore,
  type Write,
} from '../store.ts'

type Attributes = Record<string, AttributeValue>

/** The data of an item that was thrown away (`wis`). */
const WIPED = 'null'

const text = (attributes: Attributes, name: string): string => attributes[name]?.S ?? ''
const number = (attributes: Attributes, name: string): number => Number(attributes[name]?.N)

const itemOf = (attributes: Attributes): Item => ({
  pk: text(attributes, 'pk'),
  sk: text(attributes, 'sk'),
  version: number(attributes, 'version'),
  data: dataIn(text(attributes, 'data')),
})

const keyIn = (attributes: Attributes, index: string): Key | undefined =>
  attributes[`${index}pk`] === undefined
    ? undefined
    : { pk: text(attributes, `${index}pk`), sk: text(attributes, `${index}sk`) }

const wholeItemOf = (attributes: Attributes): WholeItem => ({
  ...itemOf(attributes),
  gsi1: keyIn(attributes, 'gsi1'),
  gsi2: keyIn(attributes, 'gsi2'),
  gsi3: keyIn(attributes, 'gsi3'),
  expiresAt: attributes['expiresAt'] === undefined ? undefined : number(attributes, 'expiresAt'),
})

const attributesOf = ({ pk, sk, gsi1, gsi2, gsi3, expiresAt, data }: NewItem, version: number): Attributes => ({
  pk: { S: pk },
  sk: { S: sk },
  ...(gsi1 === undefined ? {} : { gsi1pk: { S: gsi1.pk }, gsi1sk: { S: gsi1.sk } }),
  ...(gsi2 === undefined ? {} : { gsi2pk: { S: gsi2.pk }, gsi2sk: { S: gsi2.sk } }),
  ...(gsi3 === undefined ? {} : { gsi3pk: { S: gsi3.pk }, gsi3sk: { S: gsi3.sk } }),
  ...(expiresAt === undefined ? {} : { expiresAt: { N: String(expiresAt) } }),
  version: { N: String(version) },
  data: { S: JSON.stringify(data) },
})

const conditionOf = (
  condition: Condition,
  seconds: number,
): Pick<Put, 'ConditionExpression' | 'ExpressionAttributeValues'> =>
  condition.is === 'new'
    ? {
        // DynamoDB deletes what has expired when it likes: until then it does not stand in the way.
        ConditionExpression: 'attribute_not_exists(pk) OR expiresAt <= :now',
        ExpressionAttributeValues: { ':now': { N: String(seconds) } },
      }
    : {
        ConditionExpression: 'version = :version AND (attribute_not_exists(expiresAt) OR expiresAt > :now)',
        ExpressionAttributeValues: { ':version': { N: String(condition.version) }, ':now': { N: String(seconds) } },
      }

const rangeOf = (name: string, range: Query): { condition: string; values: Attributes } => {
  const { to } = range
  // Everything is from nothing on, and DynamoDB takes no empty key.
  const from = range.from === '' ? undefined : range.from
  if (from !== undefined && to !== undefined)
    return { condition: ` AND ${name} BETWEEN :from AND :to`, values: { ':from': { S: from }, ':to': { S: to } } }
  if (from !== undefined) return { condition: ` AND ${name} >= :from`, values: { ':from': { S: from } } }
  return to === undefined
    ? { condition: '', values: {} }
    : { condition: ` AND ${name} <= :to`, values: { ':to': { S: to } } }
}

const startOf = (query: Query): Attributes | undefined => {
  const position = positionIn(query)
  if (position === undefined) return undefined
  const [sort, pk, sk] = position
  const key = { pk: { S: pk }, sk: { S: sk } }
  return query.index === undefined
    ? key
    : { ...key, [`${query.index}pk`]: { S: query.pk }, [`${query.index}sk`]: { S: sort } }
}

const queryInput = (table: string, query: Query): QueryCommandInput => {
  const prefix = query.index ?? ''
  const range = rangeOf(`${prefix}sk`, query)
  return {
    TableName: table,
    IndexName: query.index,
    KeyConditionExpression: `${prefix}pk = :pk${range.condition}`,
    ExpressionAttributeValues: { ':pk': { S: query.pk }, ...range.values },
    // An index cannot be read consistently.
    ConsistentRead: query.index === undefined,
    ScanIndexForward: query.descending !== true,
    Limit: query.limit + 1,
    ExclusiveStartKey: startOf(query),
  }
}

/**
 * The engine for many: DynamoDB. Same items, same conditions, same answers as SQLite.
 * @param now milliseconds since 1970, to leave out what has expired
 */
export const openDynamodb = (
  client: DynamoDBClient,
  table: string,
  { now, patience = RIDER }: { readonly now: () => number; readonly patience?: Patience },
): WholeStore => {
  const call = patiently(patience)
  const seconds = (): number => Math.floor(now() / 1000)
  const isAlive = (attributes: Attributes): boolean =>
    // What was thrown away stays away, also when the clock goes back to before that.
    text(attributes, 'data') !== WIPED &&
    (attributes['expiresAt'] === undefined || number(attributes, 'expiresAt') > seconds())

  const putOf = ({ item, condition }: Write): { Put: Put } => {
    const version = condition.is === 'new' ? 1 : condition.version + 1
    return { Put: { TableName: table, Item: attributesOf(item, version), ...conditionOf(condition, seconds()) } }
  }

  return {
    get: async ({ pk, sk }) => {
      const command = new GetItemCommand({
        TableName: table,
        Key: { pk: { S: pk }, sk: { S: sk } },
        ConsistentRead: true,
      })
      const { Item: found } = await call(() => client.send(command))
      return found === undefined || !isAlive(found) ? undefined : itemOf(found)
    },
    query: async (query) => {
      const input = queryInput(table, query)
      if (query.to !== undefined && (query.to === '' || (query.from ?? '') > query.to)) return { items: [] }
      const answer = await call(() => client.send(new QueryCommand(input)))
      // One more than is shown tells whether there is a next page; a page of more than 1 MB ends earlier.
      const shown = (answer.Items ?? []).slice(0, query.limit)
      const isCut = (answer.Items ?? []).length > query.limit
      const last = isCut ? shown.at(-1) : answer.LastEvaluatedKey
      const page: Page = { items: shown.filter(isAlive).map(itemOf) }
      if (last === undefined) return page
      return { ...page, next: cursorOf([text(last, `${query.index ?? ''}sk`), text(last, 'pk'), text(last, 'sk')]) }
    },
    transact: async (writes) => {
      // The token makes a repetition of this very transaction harmless, when an answer gets lost on the way.
      const ClientRequestToken = randomUUID()
      const command = new TransactWriteItemsCommand({ TransactItems: writes.map(putOf), ClientRequestToken })
      try {
        await call(() => client.send(command))
        return 'written'
      } catch (error) {
        if (isLost(error)) return 'conflict'
        throw error
      }
    },
    scan: async ({ limit, cursor }) => {
      const from = cursor === undefined ? undefined : lastKeyIn(cursor)
      const command = new ScanCommand({
        TableName: table,
        Limit: limit,
        ConsistentRead: true,
        ExclusiveStartKey: from === undefined ? undefined : { pk: { S: from.pk }, sk: { S: from.sk } },
      })
      const { Items = [], LastEvaluatedKey: last } = await call(() => client.send(command))
      const items = Items.filter(isAlive).map(wholeItemOf)
      return last === undefined
        ? { items }
        : { items, next: scanCursorOf({ pk: text(last, 'pk'), sk: text(last, 'sk') }) }
    },
    setApart: () => {},
    trouble: () => undefined,
    close: () => client.destroy(),
  }
}
