import { EventBridgeClient } from '@aws-sdk/client-eventbridge'
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda'
import * as z from 'zod'
import { openEventBridge } from './events/eventbridge.ts'
import { publish } from './events/publish.ts'

/** The entry of the function that tells others what changed. */
const settings = z
  .object({ EVENT_BUS: z.string().min(1), EVENT_SOURCE: z.string().startsWith('urn:nld:') })
  .parse(process.env)

const client = new EventBridgeClient({
  maxAttempts: 3,
  requestHandler: { connectionTimeout: 1000, requestTimeout: 3000 },
})
const bus = openEventBridge(client, settings.EVENT_BUS)

export const handler = (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> =>
  publish(event.Records, settings.EVENT_SOURCE, bus, (entry) => process.stdout.write(`${JSON.stringify(entry)}\n`))
