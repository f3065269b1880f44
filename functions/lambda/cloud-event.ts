import type { DynamoDBRecord } from 'aws-lambda'
import * as z from 'zod'
import type { Rit, Ritstatus } from '../../domain/rit/index.ts'
import { ritsleutelVan, ritVanItem } from '../stores/rit/rit-item.ts'
import type { Key } from '../stores/store.ts'

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
const Keys = z.object({ pk: Text, sk: Text })
const Image = z.object({
  version: z.object({ N: z.string() }),
  data: Text.transform(({ S }): unknown => JSON.parse(S)),
})
const Change = z.object({
  eventID: z.string().min(1),
  eventName: z.enum(['INSERT', 'MODIFY']),
  dynamodb: z.object({
    ApproximateCreationDateTime: z.number(),
    SequenceNumber: z.string().min(1),
    NewImage: Image,
    OldImage: Image.optional(),
  }),
})
type Change = z.infer<typeof Change>

/** Only what an event is made of. */
const Reisjaar = z.object({
  jaar: z.int(),
  bereikt: z.array(z.object({ percentage: z.int() })).default([]),
})

const RIT_TYPE: Readonly<Record<Ritstatus, string>> = {
  geboekt: 'nl.opstap.rit-geboekt',
  gereden: 'nl.opstap.rit-gereden',
  geannuleerd: 'nl.opstap.rit-geannuleerd',
  loosgemeld: 'nl.opstap.rit-loosgemeld',
}

/** DynamoDB numbers changes with up to 40 digits. */
const SEQUENCE_DIGITS = 40

const envelopeOf = ({ dynamodb }: Change, source: string) =>
  ({
    specversion: '1.0',
    source,
    time: new Date(dynamodb.ApproximateCreationDateTime * 1000).toISOString(),
    datacontenttype: 'application/json',
    sequence: dynamodb.SequenceNumber.padStart(SEQUENCE_DIGITS, '0'),
  }) as const

/** A ride that departs at another time stands elsewhere in the table; what it leaves behind has no data. */
const ritIn = (key: Key, image: z.infer<typeof Image> | undefined): Rit | undefined =>
  image === undefined || image.data === null
    ? undefined
    : ritVanItem({ ...key, version: Number(image.version.N), data: image.data }).value

const ritEvents = (change: Change, key: Key, source: string): CloudEvent[] => {
  const rit = ritIn(key, change.dynamodb.NewImage)
  const eerder = ritIn(key, change.dynamodb.OldImage)
  if (rit === undefined || rit.geschiedenis.length === eerder?.geschiedenis.length) return []
  const { status, richting, geschiedenis } = rit
  const { ritnummer, gemeente } = ritsleutelVan(key)
  const isWijziging = geschiedenis.at(-1)?.was !== undefined
  return [
    {
      ...envelopeOf(change, source),
      id: `${ritnummer}.${geschiedenis.length}`,
      type: isWijziging ? 'nl.opstap.rit-gewijzigd' : RIT_TYPE[status],
      subject: ritnummer,
      dataref: `/v1/ritten/${encodeURIComponent(ritnummer)}`,
      data: { ritnummer, gemeente, richting, status },
    },
  ]
}

/** Says that part of a budget was used for the first time. Like a change of a pass it does not say whose. */
const budgetEvents = (change: Change, gemeente: string, source: string): CloudEvent[] => {
  const { NewImage, OldImage } = change.dynamodb
  const { jaar, bereikt } = Reisjaar.parse(NewImage.data)
  const eerder = OldImage === undefined ? [] : Reisjaar.parse(OldImage.data).bereikt
  return bereikt
    .filter(({ percentage }) => eerder.every((b) => b.percentage !== percentage))
    .map(({ percentage }) => ({
      ...envelopeOf(change, source),
      id: `${change.eventID}.${percentage}`,
      type: 'nl.opstap.reizigersbudget-bereikt',
      data: { gemeente, jaar: String(jaar), percentage: String(percentage) },
    }))
}

/**
 * Says that something happened to a pass, and not to which: whoever holds a list of numbers could turn even a hash of
 * one back. Its id is DynamoDB's own of the change, which says nothing about the pass.
 */
const pasEvent = (change: Change, gemeente: string, source: string): CloudEvent => ({
  ...envelopeOf(change, source),
  id: change.eventID,
  type: change.eventName === 'INSERT' ? 'nl.opstap.pas-verleend' : 'nl.opstap.pas-gewijzigd',
  data: { gemeente },
})

/** A run of contributions that began; whoever hears it does the work. Its progress is a change that nobody is told about. */
const runEvents = (record: DynamoDBRecord, gemeente: string, runnummer: string, source: string): CloudEvent[] => {
  if (record.eventName !== 'INSERT' || runnummer.includes('#')) return []
  const change = Change.parse(record)
  return [
    {
      ...envelopeOf(change, source),
      id: `${gemeente}.${runnummer}.${change.dynamodb.NewImage.version.N}`,
      type: 'nl.opstap.bijdragerun-gestart',
      subject: runnummer,
      dataref: `/v1/bijdrageruns/${runnummer}`,
      data: { gemeente, runnummer },
    },
  ]
}

/**
 * The events that a change of the table means; none for what expires or is thrown away and for items that nobody is
 * told about. Passes, years and rides carry an expiry only when they are thrown away.
 * @throws Unreadable or ZodError on a pass, year or ride of another shape than is stored
 */
export const cloudEventsOf = (record: DynamoDBRecord, source: string): CloudEvent[] => {
  const keys = Keys.safeParse(record.dynamodb?.Keys)
  if (!keys.success || record.eventName === 'REMOVE') return []
  const [kind, gemeente = ''] = keys.data.pk.S.split('#')
  const [what] = keys.data.sk.S.split('#')
  if (kind === 'BIJDRAGERUN') return runEvents(record, gemeente, keys.data.sk.S, source)
  if (kind !== 'PAS' || record.dynamodb?.NewImage?.['expiresAt'] !== undefined) return []
  if (what === 'RIT') return ritEvents(Change.parse(record), { pk: keys.data.pk.S, sk: keys.data.sk.S }, source)
  if (what === 'JAAR') return budgetEvents(Change.parse(record), gemeente, source)
  return what === 'PAS' ? [pasEvent(Change.parse(record), gemeente, source)] : []
}
