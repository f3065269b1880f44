import * as z from 'zod'
import { isGelijk } from '../../../domain/kernel/gelijk.ts'
import { gebeurtenistypeVan, type Rit } from '../../../domain/rit/index.ts'
import { PASDOSSIER } from '../../stores/pas/pas-item.ts'
import { ritsleutelVan, ritVanItem } from '../../stores/rit/rit-item.ts'
import { envelopeOf, itemIn, type Change, type CloudEvent } from './cloud-event.ts'

/** What a change of one kind of item means to others. @throws Unreadable or ZodError on another shape than is stored */
export type EventsOf = (change: Change, source: string) => CloudEvent[]

/** Keys of everything that is told about begin with what it is and of which gemeente. */
const gemeenteOf = ({ dynamodb }: Change): string => dynamodb.Keys.pk.S.split('#')[1] ?? ''

/** A ride that departs at another time stands elsewhere in the table; what it leaves behind has no data. */
const ritIn = (change: Change, image: Change['dynamodb']['OldImage']): Rit | undefined =>
  image === undefined || image.data === null ? undefined : ritVanItem(itemIn(change, image)).value

export const ritEvents: EventsOf = (change, source) => {
  const { Keys, NewImage, OldImage } = change.dynamodb
  const rit = ritIn(change, NewImage)
  const eerder = ritIn(change, OldImage)
  if (rit === undefined || rit.geschiedenis.length === eerder?.geschiedenis.length) return []
  const { status, richting, geschiedenis } = rit
  const { ritnummer, gemeente } = ritsleutelVan({ pk: Keys.pk.S, sk: Keys.sk.S })
  return [
    {
      ...envelopeOf(change, source),
      id: `${ritnummer}.${geschiedenis.length}`,
      type: gebeurtenistypeVan(rit),
      subject: ritnummer,
      dataref: `/v1/ritten/${encodeURIComponent(ritnummer)}`,
      data: { ritnummer, gemeente, richting, status },
    },
  ]
}

/** Only what an event is made of. */
const Reisjaar = z.object({
  jaar: z.int(),
  bereikt: z.array(z.object({ percentage: z.int() })).default([]),
})

/** Says that part of a budget was used for the first time. Like a change of a pass it does not say whose. */
export const budgetEvents: EventsOf = (change, source) => {
  const { NewImage, OldImage } = change.dynamodb
  const { jaar, bereikt } = Reisjaar.parse(NewImage.data)
  const eerder = OldImage === undefined ? [] : Reisjaar.parse(OldImage.data).bereikt
  return bereikt
    .filter(({ percentage }) => eerder.every((b) => b.percentage !== percentage))
    .map(({ percentage }) => ({
      ...envelopeOf(change, source),
      id: `${change.eventID}.${percentage}`,
      type: 'nl.opstap.reizigersbudget-bereikt',
      data: { gemeente: gemeenteOf(change), jaar: String(jaar), percentage: String(percentage) },
    }))
}

/** Also when an item was only written over in a newer form. */
const isSamePas = (change: Change): boolean => {
  const { NewImage, OldImage } = change.dynamodb
  if (OldImage === undefined) return false
  const [before, after] = [OldImage, NewImage].map((image) => PASDOSSIER.current(itemIn(change, image)))
  return isGelijk(before, after)
}

/**
 * Says that something happened to a pass, and not to which: whoever holds a list of numbers could turn even a hash of
 * one back. Its id is DynamoDB's own of the change, which says nothing about the pass.
 */
export const pasEvents: EventsOf = (change, source) =>
  isSamePas(change)
    ? []
    : [
        {
          ...envelopeOf(change, source),
          id: change.eventID,
          type: change.eventName === 'INSERT' ? 'nl.opstap.pas-verleend' : 'nl.opstap.pas-gewijzigd',
          data: { gemeente: gemeenteOf(change) },
        },
      ]

const DRUKWERK_SK = 'DRUKWERK#'

/** That all letters of a run are to be made; whoever hears it does the work. */
const drukwerkEvents: EventsOf = (change, source) => {
  const { Keys } = change.dynamodb
  const [, gemeente = '', runnummer = ''] = Keys.pk.S.split('#')
  if (!Keys.sk.S.startsWith(DRUKWERK_SK)) return []
  return [
    {
      ...envelopeOf(change, source),
      // Once a making has expired its number can be another's.
      id: change.eventID,
      type: 'nl.opstap.drukwerk-gestart',
      subject: runnummer,
      dataref: `/v1/bijdrageruns/${runnummer}/drukwerk`,
      data: { gemeente, runnummer },
    },
  ]
}

/** A run of contributions that began; whoever hears it does the work. Its progress is a change that nobody is told about. */
export const runEvents: EventsOf = (change, source) => {
  const { Keys, NewImage } = change.dynamodb
  const runnummer = Keys.sk.S
  const gemeente = gemeenteOf(change)
  if (runnummer.includes('#')) return drukwerkEvents(change, source)
  return [
    {
      ...envelopeOf(change, source),
      id: `${gemeente}.${runnummer}.${NewImage.version.N}`,
      type: 'nl.opstap.bijdragerun-gestart',
      subject: runnummer,
      dataref: `/v1/bijdrageruns/${runnummer}`,
      data: { gemeente, runnummer },
    },
  ]
}

/** A simulation that began; whoever hears it does the work. What it is about and its progress stand in items beside it. */
export const simulatieEvents: EventsOf = (change, source) => {
  const { Keys, NewImage } = change.dynamodb
  const simulatienummer = Keys.sk.S
  const [, gemeente = '', onderdeel] = Keys.pk.S.split('#')
  if (onderdeel !== undefined || simulatienummer.includes('#')) return []
  return [
    {
      ...envelopeOf(change, source),
      id: `${gemeente}.${simulatienummer}.${NewImage.version.N}`,
      type: 'nl.opstap.simulatie-gestart',
      subject: simulatienummer,
      dataref: `/v1/simulaties/${simulatienummer}`,
      data: { gemeente, simulatienummer },
    },
  ]
}
