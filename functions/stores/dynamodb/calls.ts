import { setTimeout } from 'node:timers/promises'
import { DynamoDBServiceException, TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import type { Patience } from '../patience.ts'
import { StoreUnavailable } from '../store.ts'

/** The reasons why DynamoDB cancelled a transaction, without the items that had none. */
const reasonsOf = (error: unknown): string[] =>
  error instanceof TransactionCanceledException
    ? (error.CancellationReasons ?? []).flatMap(({ Code = 'None' }) => (Code === 'None' ? [] : [Code]))
    : []

/** A condition did not hold: somebody else was first. */
export const isLost = (error: unknown): boolean => reasonsOf(error).includes('ConditionalCheckFailed')

/** Nothing is wrong with a transaction that was cancelled for one of these: it was not written, and may be a moment later. */
const PASSING = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'])
const isPassing = (error: unknown): boolean => {
  const reasons = reasonsOf(error)
  return reasons.length > 0 && reasons.every((reason) => PASSING.has(reason))
}

const BUSY = new Set([
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
  'TransactionConflictException',
  'TransactionInProgressException',
])

/** No answer, or a busy one. */
const isUnavailable = (error: unknown): boolean => {
  if (isPassing(error)) return true
  return error instanceof DynamoDBServiceException
    ? BUSY.has(error.name) || error.$fault === 'server'
    : error instanceof Error && (error.name === 'TimeoutError' || 'code' in error)
}

const FIRST_PAUSE_MS = 25

/** Makes a call, and the very same again while DynamoDB does not answer or is busy: so many times, with random pauses. */
export type Call = <T>(send: () => Promise<T>) => Promise<T>

/** @throws StoreUnavailable, or the error itself when it is a fault of ours or a condition that does not hold */
export const patiently =
  ({ attempts, pauseMs }: Patience): Call =>
  async (send) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await send()
      } catch (error) {
        if (!isUnavailable(error)) throw error
        if (attempt >= attempts) throw new StoreUnavailable('DynamoDB does not answer', { cause: error })
        await setTimeout(Math.random() * Math.min(pauseMs, FIRST_PAUSE_MS * 2 ** attempt))
      }
    }
  }
