import { spawn, spawnSync } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ListTablesCommand,
  UpdateTableCommand,
} from '@aws-sdk/client-dynamodb'
import { dynamodbClient } from '../stores/dynamodb/client.ts'
import { JOB } from '../stores/patience.ts'
import { TABLE_INDEXES, TABLE_KEY } from '../stores/dynamodb/table.ts'
import { makePrivateFolder } from '../stores/private.ts'
import { PROJECT } from './settings.ts'

const EMULATOR = `${PROJECT}node_modules/amplify-dynamodb-simulator/emulator`
const READY_ATTEMPTS = 600
const POLL_MS = 100

export const hasJava = (): boolean => spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0

/** A port of this machine on which nothing listens. */
export const freePort = async (): Promise<number> => {
  const server = createServer()
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** A client for DynamoDB Local, that believes any credentials. */
export const localClient = (endpoint: string): DynamoDBClient =>
  dynamodbClient(JOB, {
    endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'lokaal', secretAccessKey: 'lokaal' },
  })

const untilReady = async (client: DynamoDBClient): Promise<void> => {
  for (let attempt = 0; attempt < READY_ATTEMPTS; attempt++) {
    try {
      await client.send(new ListTablesCommand())
      return
    } catch {
      await setTimeout(POLL_MS)
    }
  }
  throw new Error('DynamoDB Local did not start')
}

export interface DynamodbLocal {
  readonly endpoint: string
  readonly stop: () => void
}

/**
 * Starts the real DynamoDB Local. Needs Java 17 and the development packages.
 * @param folder where it keeps its data; without one everything stays in memory
 */
export const startDynamodbLocal = async (folder?: string): Promise<DynamodbLocal> => {
  if (!hasJava()) throw new Error('DynamoDB Local needs Java 17, and there is no `java` on this machine')
  const port = await freePort()
  if (folder !== undefined) makePrivateFolder(folder)
  const storage = folder === undefined ? ['-inMemory'] : ['-dbPath', folder]
  const java = spawn(
    'java',
    [
      '-Djava.library.path=./DynamoDBLocal_lib',
      '-jar',
      'DynamoDBLocal.jar',
      ...storage,
      '-sharedDb',
      '-disableTelemetry',
      '-port',
      String(port),
    ],
    { cwd: EMULATOR, stdio: 'ignore' },
  )
  const stop = (): void => void java.kill()
  process.once('exit', stop)
  const endpoint = `http://127.0.0.1:${port}`
  const client = localClient(endpoint)
  await untilReady(client)
  client.destroy()
  return { endpoint, stop }
}

const exists = (error: unknown): boolean => error instanceof Error && error.name === 'ResourceInUseException'

const schema = ({ partition, sort }: { partition: string; sort: string }) => [
  { AttributeName: partition, KeyType: 'HASH' as const },
  { AttributeName: sort, KeyType: 'RANGE' as const },
]

const attributeOf = (AttributeName: string) => ({ AttributeName, AttributeType: 'S' as const })
const attributesOf = ({ partition, sort }: { partition: string; sort: string }) => [partition, sort].map(attributeOf)

type Index = (typeof TABLE_INDEXES)[number]
const indexOf = (index: Index) => ({
  IndexName: index.name,
  KeySchema: schema(index),
  Projection: { ProjectionType: 'ALL' as const },
})

/** Writes fail while an index is made. */
const untilActive = async (client: DynamoDBClient, table: string): Promise<void> => {
  for (;;) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: table }))
    if ((Table?.GlobalSecondaryIndexes ?? []).every(({ IndexStatus }) => IndexStatus === 'ACTIVE')) return
    await setTimeout(POLL_MS)
  }
}

/** Gives a table that an earlier release made the indexes that came after it. */
const addIndexes = async (client: DynamoDBClient, table: string): Promise<void> => {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: table }))
  const there = (Table?.GlobalSecondaryIndexes ?? []).map(({ IndexName }) => IndexName)
  for (const index of TABLE_INDEXES.filter(({ name }) => !there.includes(name)))
    await client.send(
      new UpdateTableCommand({
        TableName: table,
        AttributeDefinitions: attributesOf(index),
        GlobalSecondaryIndexUpdates: [{ Create: indexOf(index) }],
      }),
    )
  await untilActive(client, table)
}

/**
 * Makes the table as `infra/` makes it on AWS, if it is not there yet.
 * @param indexes those that a new table gets; tests make one as an earlier release did
 */
export const ensureTable = async (
  client: DynamoDBClient,
  table: string,
  indexes: readonly Index[] = TABLE_INDEXES,
): Promise<void> => {
  try {
    await client.send(
      new CreateTableCommand({
        TableName: table,
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: schema(TABLE_KEY),
        AttributeDefinitions: [TABLE_KEY, ...indexes].flatMap(attributesOf),
        GlobalSecondaryIndexes: indexes.map(indexOf),
      }),
    )
  } catch (error) {
    if (!exists(error)) throw error
    await addIndexes(client, table)
  }
}
