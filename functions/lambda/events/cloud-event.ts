import * as z from 'zod'

/**
 * CloudEvents 1.0 in the NL GOV profile. What an event is about is told by reference ("informatiearm notificeren"):
 * who may know more asks the API. No attribute holds personal data, and a pasnummer counts as that.
 */
export interface CloudEvent {
  readonly specversion: '1.0'
  /** The same for every delivery of the same event. A ride's: its number and how many things happened to it by then. */
  readonly id: string
  readonly source: string
  readonly type: string
  /** Number of the ride. Absent for a pass. */
  readonly subject?: string
  /** When the change was stored; not when a ride departs or a pass begins. */
  readonly time: string
  readonly datacontenttype: 'application/json'
  /** Where the ride is read, below the address of the API. */
  readonly dataref?: string
  /** Orders the events of one ride as text; delivery does not keep that order. */
  readonly sequence: string
  readonly data: Readonly<Record<string, string>>
}

const Text = z.object({ S: z.string() })
const Image = z.object({
  version: z.object({ N: z.string() }),
  data: Text.transform(({ S }): unknown => JSON.parse(S)),
})
/** A record of the stream about an item that was added or written over. */
export const Change = z.object({
  eventID: z.string().min(1),
  eventName: z.enum(['INSERT', 'MODIFY']),
  dynamodb: z.object({
    ApproximateCreationDateTime: z.number(),
    Keys: z.object({ pk: Text, sk: Text }),
    SequenceNumber: z.string().min(1),
    NewImage: Image,
    OldImage: Image.optional(),
  }),
})
export type Change = z.infer<typeof Change>

/** DynamoDB numbers changes with up to 40 digits. */
const SEQUENCE_DIGITS = 40

export const envelopeOf = ({ dynamodb }: Change, source: string) =>
  ({
    specversion: '1.0',
    source,
    time: new Date(dynamodb.ApproximateCreationDateTime * 1000).toISOString(),
    datacontenttype: 'application/json',
    sequence: dynamodb.SequenceNumber.padStart(SEQUENCE_DIGITS, '0'),
  }) as const

/** An item as a change shows it, before or after. */
export const itemIn = ({ dynamodb: { Keys } }: Change, image: z.infer<typeof Image>) => ({
  pk: Keys.pk.S,
  sk: Keys.sk.S,
  version: Number(image.version.N),
  data: image.data,
})
