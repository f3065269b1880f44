import type { AttributeValue, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { AttributeValue as StreamValue, DynamoDBRecord } from 'aws-lambda'
import type { Pas } from '../../../../domain/pas/index.ts'
import { annuleer, type Rit } from '../../../../domain/rit/index.ts'
import { openDynamodb } from '../../../../functions/stores/dynamodb/open.ts'
import type { Write } from '../../../../functions/stores/store.ts'

/** All people and addresses here are invented; each is looked for in what leaves the system. */
export const PERSOON = {
  naam: 'Tonnie Voorbeeld (verzonnen)',
  geboortedatum: '1950-06-15',
  telefoon: '0600000000',
  straat: 'Verzonnenlaan 1',
  pasnummer: 'HRL-000001',
} as const

const plaats = (id: string, weergavenaam: string) => ({
  id,
  weergavenaam,
  woonplaats: 'Harlingen',
  gemeente: 'Harlingen',
  punt: { lat: 53.17, lon: 5.42 },
})

export const pas: Pas = {
  pasnummer: PERSOON.pasnummer,
  naam: PERSOON.naam,
  geboortedatum: PERSOON.geboortedatum,
  woning: plaats('adr-thuis', PERSOON.straat),
  geldigVanaf: '2026-01-01',
  geldigTotEnMet: '2027-12-31',
  vervoertype: 'regulier',
  begeleiding: 'geen',
  scootmobiel: false,
  puntbestemmingen: [],
  kenmerken: ['HR-07'],
  telefoon: PERSOON.telefoon,
}

export const rit: Rit = {
  ritnummer: 'R7Q2M0X4C9TVA',
  pasnummer: PERSOON.pasnummer,
  richting: 'heen',
  status: 'geboekt',
  vertrek: '2026-03-14T09:30:00Z',
  verwachteAankomst: '2026-03-14T09:47:00Z',
  jaar: 2026,
  van: plaats('adr-thuis', PERSOON.straat),
  naar: plaats('station', 'Station (verzonnen)'),
  afstand: { meter: 10_000, methode: 'omwegfactor' },
  ritprijs: {
    totaalCent: 271,
    posten: [{ wie: 'pashouder', opstapCent: 101, kilometerCent: 170, bedragCent: 271 }],
    status: 'voorbeeld',
  },
  vervoertype: 'regulier',
  pasvereisten: [],
  meereizenden: [],
  hulpmiddelen: ['rollator'],
  dieren: [],
  bagage: { stuks: 0, groot: false, gevaarlijk: false },
  ritdoel: 'medisch',
  beleid: { gemeente: 'harlingen', geldigVanaf: '2025-05-27' },
  opzijgezet: [],
  geschiedenis: [{ status: 'geboekt', op: '2026-03-01T08:00:00Z', wie: 'sub-van-de-centralist', rol: 'centralist' }],
}

export const geannuleerd = (): Rit => {
  const next = annuleer(rit, `${PERSOON.naam} is ziek`, { wie: 'sub', rol: 'pashouder' }, [], Date.UTC(2026, 2, 2))
  if (next === undefined) throw new Error('a booked ride can be cancelled')
  return next.rit
}

export type Image = Record<string, AttributeValue>

/** The item exactly as the store sends it to DynamoDB, caught just before it leaves. */
export const imageOf = async (write: Write): Promise<Image> => {
  let item: Image | undefined
  const client = {
    send: (command: { input: { TransactItems: { Put: { Item: Image } }[] } }) => {
      item = command.input.TransactItems[0]?.Put.Item
      return Promise.resolve({})
    },
  }
  await openDynamodb(client as unknown as DynamoDBClient, 'opstap', { now: () => Date.UTC(2026, 2, 1) }).transact([
    write,
  ])
  if (item === undefined) throw new Error('nothing was written')
  return item
}

/** Both packages describe the same attribute values. */
const stream = (values: Record<string, AttributeValue | undefined>): Record<string, StreamValue> =>
  values as Record<string, StreamValue>

let changes = 0

/** A record as the stream of the table gives it. */
export const changeOf = (
  image: Image,
  { old, removed = false, sequenceNumber }: { old?: Image; removed?: boolean; sequenceNumber?: string } = {},
): DynamoDBRecord => {
  changes += 1
  const { pk, sk } = image
  return {
    eventID: `change-${changes}`,
    eventName: removed ? 'REMOVE' : old === undefined ? 'INSERT' : 'MODIFY',
    eventSource: 'aws:dynamodb',
    dynamodb: {
      ApproximateCreationDateTime: Date.UTC(2026, 2, 1, 8, 0, 1) / 1000,
      Keys: stream({ pk, sk }),
      ...(removed ? { OldImage: stream(image) } : { NewImage: stream(image) }),
      ...(old === undefined ? {} : { OldImage: stream(old) }),
      SequenceNumber: sequenceNumber ?? String(1000 + changes),
      StreamViewType: 'NEW_AND_OLD_IMAGES',
    },
  }
}
