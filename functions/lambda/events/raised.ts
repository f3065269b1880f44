import type { DynamoDBRecord } from 'aws-lambda'
import { Change, type CloudEvent } from './cloud-event.ts'
import { budgetEvents, pasEvents, ritEvents, runEvents, simulatieEvents, type EventsOf } from './events-of.ts'

/** A kind of item whose changes others are told about. */
interface Raised {
  /** With what its partition key begins. */
  readonly pk: string
  /** Its sort key, or with what that begins when it ends with `#`. Absent: any. */
  readonly sk?: string
  /** Which changes. */
  readonly on: readonly ('INSERT' | 'MODIFY')[]
  /** Only its first version. Written over what has expired and is not deleted yet, that is a MODIFY. */
  readonly isFirst?: true
  readonly events: EventsOf
}

/**
 * Everything that raises an event. What is not here wakes nobody, such as each line of the logboek: the filter of the
 * stream is made from this same list.
 */
const RAISED: readonly Raised[] = [
  { pk: 'PAS#', sk: 'RIT#', on: ['INSERT', 'MODIFY'], events: ritEvents },
  { pk: 'PAS#', sk: 'JAAR#', on: ['INSERT', 'MODIFY'], events: budgetEvents },
  { pk: 'PAS#', sk: 'PAS', on: ['INSERT', 'MODIFY'], events: pasEvents },
  { pk: 'BIJDRAGERUN#', on: ['INSERT', 'MODIFY'], isFirst: true, events: runEvents },
  { pk: 'SIMULATIE#', on: ['INSERT'], events: simulatieEvents },
]

const FIRST = '1'
const isPrefix = (sk: string): boolean => sk.endsWith('#')

/** What Lambda compares the records of the stream with: a pattern for each kind of item. */
export const STREAM_FILTERS: readonly object[] = RAISED.map(({ pk, sk, on, isFirst }) => ({
  eventName: on,
  dynamodb: {
    Keys: {
      pk: { S: [{ prefix: pk }] },
      ...(sk === undefined ? {} : { sk: { S: [isPrefix(sk) ? { prefix: sk } : sk] } }),
    },
    ...(isFirst === undefined ? {} : { NewImage: { version: { N: [FIRST] } } }),
  },
}))

/** The kind of a change, as the filter of the stream has it; undefined for one that wakes nobody. */
export const raisedBy = (eventName: string | undefined, pk: string, sk: string): Raised | undefined =>
  RAISED.find(
    (kind) =>
      kind.on.some((name) => name === eventName) &&
      pk.startsWith(kind.pk) &&
      (kind.sk === undefined || (isPrefix(kind.sk) ? sk.startsWith(kind.sk) : sk === kind.sk)),
  )

/**
 * The events that a change of the table means; none for what expires or is thrown away and for items that nobody is
 * told about. Passes, years and rides carry an expiry only when they are thrown away.
 * @throws Unreadable or ZodError on an item of another shape than is stored
 */
export const cloudEventsOf = (record: DynamoDBRecord, source: string): CloudEvent[] => {
  const { eventName, dynamodb } = record
  const kind = raisedBy(eventName, dynamodb?.Keys?.['pk']?.S ?? '', dynamodb?.Keys?.['sk']?.S ?? '')
  if (kind === undefined || dynamodb?.NewImage?.['expiresAt'] !== undefined) return []
  if (kind.isFirst === true && dynamodb?.NewImage?.['version']?.N !== FIRST) return []
  return kind.events(Change.parse(record), source)
}
