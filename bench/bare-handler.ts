import { DynamoDBClient } from '@aws-sdk/client-dynamodb'

/** The least that a booking function on DynamoDB could load. */
const client = new DynamoDBClient({})

export const handler = (): Promise<string> => client.config.region()
