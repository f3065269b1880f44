import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'

/** One thing in a calendar, in the words of whoever reads it. */
export interface Agendapunt {
  /** Always the same for the same thing, so that a calendar changes what it has. */
  readonly id: string
  /** How often it was changed. */
  readonly keerGewijzigd: number
  readonly gewijzigdEpochMs: number
  readonly vanEpochMs: number
  readonly totEpochMs: number
  readonly titel: string
  readonly plaats: string
  readonly uitleg: string
  readonly vervallen: boolean
}

/** A file that calendar programs read: iCalendar (RFC 5545), with instants in UTC. */
export const maakAgenda = (naam: string, punten: readonly Agendapunt[]): Uint8Array => {
  const agenda = ical({
    name: naam,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Opstap', product: 'Opstap', language: 'NL' },
    // Calendar programs ask again after this many seconds.
    ttl: 3600,
  })
  for (const punt of punten)
    agenda.createEvent({
      id: punt.id,
      sequence: punt.keerGewijzigd,
      stamp: new Date(punt.gewijzigdEpochMs),
      start: new Date(punt.vanEpochMs),
      end: new Date(punt.totEpochMs),
      summary: punt.titel,
      location: punt.plaats,
      description: punt.uitleg,
      status: punt.vervallen ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
  return Buffer.from(agenda.toString(), 'utf8')
}
