import { DescribeTableCommand, UpdateTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { DynamoDBRecord } from 'aws-lambda'

/** Records of a real stream: that of a table of DynamoDB Local, in the form in which Lambda gets them. */

/** DynamoDB Local wants to see that somebody signed, and believes anybody. */
const AUTHORIZATION =
  'AWS4-HMAC-SHA256 Credential=lokaal/20260101/eu-central-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0'

const ask = async (endpoint: string, operation: string, input: object): Promise<any> => {
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `DynamoDBStreams_20120810.${operation}`,
      'x-amz-date': '20260101T000000Z',
      authorization: AUTHORIZATION,
    },
    body: JSON.stringify(input),
  })
  if (!answer.ok) throw new Error(`${operation}: ${answer.status} ${await answer.text()}`)
  return await answer.json()
}

export interface Stream {
  /** Everything that changed since the last time. */
  read(): Promise<DynamoDBRecord[]>
}

/** From now on, all that changes in a table. */
export const openStream = async (client: DynamoDBClient, endpoint: string, TableName: string): Promise<Stream> => {
  await client.send(
    new UpdateTableCommand({
      TableName,
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
    }),
  )
  const { Table } = await client.send(new DescribeTableCommand({ TableName }))
  const StreamArn = Table?.LatestStreamArn
  let iterators: (string | undefined)[] = []
  // Only when it is read: DynamoDB Local refuses a place that is older than its oldest record.
  const begin = async (): Promise<void> => {
    const { StreamDescription } = await ask(endpoint, 'DescribeStream', { StreamArn })
    iterators = await Promise.all(
      StreamDescription.Shards.map(async ({ ShardId }: { ShardId: string }) => {
        const input = { StreamArn, ShardId, ShardIteratorType: 'TRIM_HORIZON' }
        return (await ask(endpoint, 'GetShardIterator', input)).ShardIterator
      }),
    )
  }
  const readShard = async (shard: number): Promise<DynamoDBRecord[]> => {
    const { Records, NextShardIterator } = await ask(endpoint, 'GetRecords', { ShardIterator: iterators[shard] })
    iterators[shard] = NextShardIterator
    return Records.length === 0 ? [] : [...Records, ...(await readShard(shard))]
  }
  return {
    read: async () => {
      if (iterators.length === 0) await begin()
      return (await Promise.all(iterators.map((_, shard) => readShard(shard)))).flat()
    },
  }
}
