import type { AttributeValue, DynamoDBClient } from '@aws-sdk/client-dynamodb'

/** One call of the SDK to DynamoDB, as it was sent. */
export interface Call {
  readonly command: string
  readonly input: {
    readonly IndexName?: string
    readonly TransactItems?: readonly { readonly Put?: { readonly Item?: Record<string, AttributeValue> } }[]
    readonly ConsistentRead?: boolean
  }
}

/** Writes down every call that a client makes. */
export const record = (client: DynamoDBClient): Call[] => {
  const calls: Call[] = []
  client.middlewareStack.add(
    (next, context) => (args) => {
      calls.push({ command: String(context.commandName), input: args.input as Call['input'] })
      return next(args)
    },
    { step: 'initialize', name: 'record' },
  )
  return calls
}

/** The size of an item as DynamoDB counts it: the UTF-8 bytes of names and values. */
export const itemBytes = (item: Record<string, AttributeValue>): number =>
  Object.entries(item).reduce(
    (sum, [name, value]) => sum + Buffer.byteLength(name) + Buffer.byteLength(value.S ?? value.N ?? ''),
    0,
  )
