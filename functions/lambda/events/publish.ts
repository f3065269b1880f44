import type { DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda'
import type { Log } from '../../deps.ts'
import { faultOf } from '../../fault.ts'
import type { CloudEvent } from './cloud-event.ts'
import { cloudEventsOf } from './raised.ts'

/** Where events go. */
export interface EventBus {
  /**
   * Sends in order.
   * @returns how many were taken before the first that was not; all of them when that is every one
   * @throws Error when it is not known whether any was taken
   */
  send(events: readonly CloudEvent[]): Promise<number>
}

/** As many as EventBridge takes at once. */
const PER_CALL = 10

interface Numbered {
  readonly sequenceNumber: string
  readonly event: CloudEvent
}

const failure = (itemIdentifier: string): DynamoDBBatchResponse => ({ batchItemFailures: [{ itemIdentifier }] })

/** What was taken again after a failure has the same id, so that subscribers can tell it is a repeat. */
const sendInOrder = async (numbered: readonly Numbered[], bus: EventBus, log: Log): Promise<string | undefined> => {
  for (let start = 0; start < numbered.length; start += PER_CALL) {
    const chunk = numbered.slice(start, start + PER_CALL)
    let taken = 0
    try {
      taken = await bus.send(chunk.map(({ event }) => event))
    } catch (error) {
      log({ operation: 'publish', ...faultOf(error) })
    }
    const first = chunk[taken]
    if (first !== undefined) return first.sequenceNumber
  }
  return undefined
}

/**
 * Sends what a batch of changes means, in the order of the table. Everything from the first failure on is given back:
 * Lambda offers it again, so that no event overtakes an earlier one of the same ride for good.
 */
export const publish = async (
  records: readonly DynamoDBRecord[],
  source: string,
  bus: EventBus,
  log: Log,
): Promise<DynamoDBBatchResponse> => {
  const numbered: Numbered[] = []
  let unreadable: string | undefined
  for (const record of records) {
    const sequenceNumber = record.dynamodb?.SequenceNumber ?? ''
    try {
      for (const event of cloudEventsOf(record, source)) numbered.push({ sequenceNumber, event })
    } catch (error) {
      log({ operation: 'readChange', sequenceNumber, ...faultOf(error) })
      unreadable = sequenceNumber
      break
    }
  }
  const failed = (await sendInOrder(numbered, bus, log)) ?? unreadable
  log({ operation: 'publish', records: records.length, events: numbered.length, failedAt: failed })
  return failed === undefined ? { batchItemFailures: [] } : failure(failed)
}
