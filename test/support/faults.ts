import {
  ProvisionedThroughputExceededException,
  TransactionCanceledException,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb'

/** What can go wrong between us and DynamoDB. The last two are time-outs: before the write, and after it with the answer lost. */
export const FAULTS = ['throttling', 'conflict', 'timeoutBefore', 'timeoutAfter'] as const
export type Fault = (typeof FAULTS)[number]

const METADATA = { $metadata: {} }

const errorOf = (fault: Fault, isTransaction: boolean): Error => {
  // A transaction is not throttled itself: it is cancelled, for that reason.
  if (isTransaction && (fault === 'conflict' || fault === 'throttling'))
    return new TransactionCanceledException({
      message: 'injected',
      CancellationReasons: [
        { Code: fault === 'conflict' ? 'TransactionConflict' : 'ThrottlingError' },
        { Code: 'None' },
      ],
      ...METADATA,
    })
  if (fault === 'throttling' || fault === 'conflict')
    return new ProvisionedThroughputExceededException({ message: 'injected', ...METADATA })
  return Object.assign(new Error('injected'), { name: 'TimeoutError', ...METADATA })
}

/** Which of the attempts on the wire are throttled; the rest goes through. @returns how many there were so far */
export const throttleSome = (client: DynamoDBClient, isThrottled: (attempt: number) => boolean): (() => number) => {
  let attempts = 0
  client.middlewareStack.add(
    (next, context) => async (args) => {
      if (!isThrottled(attempts++)) return await next(args)
      throw errorOf('throttling', context.commandName === 'TransactWriteItemsCommand')
    },
    { step: 'deserialize', priority: 'high', name: 'throttle' },
  )
  return () => attempts
}

export interface Breaker {
  /** Attempts on the wire since the last `arm`, broken ones included. */
  attempts(): number
  /** Breaks the attempt with this number, counted from 0, and with `forGood` all that follow. */
  arm(fault: Fault, position: number, forGood: boolean): void
  disarm(): void
}

/** Breaks attempts on the wire, inside the retries of the store: DynamoDB Local has neither throttling nor conflicts of its own. */
export const breakable = (client: DynamoDBClient): Breaker => {
  let seen = 0
  let armed: { fault: Fault; position: number; forGood: boolean } | undefined
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const position = seen++
      const hit = armed !== undefined && (position === armed.position || (armed.forGood && position > armed.position))
      if (!hit || armed === undefined) return await next(args)
      const { fault } = armed
      if (fault === 'timeoutAfter') await next(args)
      throw errorOf(fault, context.commandName === 'TransactWriteItemsCommand')
    },
    { step: 'deserialize', priority: 'high', name: 'break' },
  )
  return {
    attempts: () => seen,
    arm: (fault, position, forGood) => {
      seen = 0
      armed = { fault, position, forGood }
    },
    disarm: () => {
      seen = 0
      armed = undefined
    },
  }
}
