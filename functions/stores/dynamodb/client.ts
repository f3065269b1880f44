import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb'
import type { Patience } from '../patience.ts'

/**
 * A client that gives up in time. The store tries again itself (`dynamodb.ts`): the SDK waits half a second and more after
 * each throttle, and does not know that a cancelled transaction can be one.
 */
export const dynamodbClient = ({ attemptMs }: Patience, config: DynamoDBClientConfig = {}): DynamoDBClient =>
  new DynamoDBClient({
    maxAttempts: 1,
    // Without the last one the SDK says that it took too long, and waits on.
    requestHandler: { connectionTimeout: attemptMs, requestTimeout: attemptMs, throwOnRequestTimeout: true },
    ...config,
  })
