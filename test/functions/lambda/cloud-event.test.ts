import { describe, expect, test } from 'vitest'
import { cloudEventOf, type CloudEvent } from '../../../functions/lambda/cloud-event.ts'
import { writePas, writeReisjaar } from '../../../functions/stores/passen.ts'
import { writeRit } from '../../../functions/stores/ritten.ts'
import { writeSleutel } from '../../../functions/stores/sleutels.ts'
import { isNew, versionIs } from '../../../functions/stores/store.ts'
import { changeOf, geannuleerd, imageOf, pas, PERSOON, rit } from './changes.ts'

const SOURCE = 'urn:nld:oin:00000000000000000000:systeem:opstap'
const GEMEENTE = 'harlingen'

const booked = () => imageOf(writeRit(GEMEENTE, rit, isNew))
const cancelled = () => imageOf(writeRit(GEMEENTE, geannuleerd(), versionIs(1)))
const granted = () => imageOf(writePas(GEMEENTE, pas, isNew))

const eventOf = (change: Parameters<typeof cloudEventOf>[0]): CloudEvent => {
  const event = cloudEventOf(change, SOURCE)
  if (event === undefined) throw new Error('no event')
  return event
}

describe('a ride', () => {
  test('that is booked is told with its number, and little more', async () => {
    expect(eventOf(changeOf(await booked(), { sequenceNumber: '4421' }))).toEqual({
      specversion: '1.0',
      id: 'R7Q2M0X4C9TVA.1',
      source: SOURCE,
      type: 'nl.opstap.rit-geboekt',
      subject: 'R7Q2M0X4C9TVA',
      time: '2026-03-01T08:00:01.000Z',
      datacontenttype: 'application/json',
      dataref: '/v1/ritten/R7Q2M0X4C9TVA',
      sequence: '4421'.padStart(40, '0'),
      data: { ritnummer: 'R7Q2M0X4C9TVA', gemeente: 'harlingen', richting: 'heen', status: 'geboekt' },
    })
  })

  test('that is cancelled is another event of the same subject', async () => {
    const event = eventOf(changeOf(await cancelled(), { old: await booked() }))
    expect(event).toMatchObject({
      id: 'R7Q2M0X4C9TVA.2',
      type: 'nl.opstap.rit-geannuleerd',
      subject: 'R7Q2M0X4C9TVA',
      data: { status: 'geannuleerd' },
    })
  })

  test.each(['gereden', 'loosgemeld'] as const)('that is %s is told so', async (status) => {
    const [eerste] = rit.geschiedenis
    const done = { ...rit, status, geschiedenis: [eerste, { ...eerste, status }] as const }
    const image = await imageOf(writeRit(GEMEENTE, done, versionIs(1)))
    expect(eventOf(changeOf(image, { old: await booked() })).type).toBe(`nl.opstap.rit-${status}`)
  })

  test('that changed in another way than its status is not told', async () => {
    const same = await imageOf(writeRit(GEMEENTE, rit, versionIs(1)))
    expect(cloudEventOf(changeOf(same, { old: await booked() }), SOURCE)).toBeUndefined()
  })
})

describe('a pass', () => {
  test('that is granted or changed is told without saying which', async () => {
    const change = changeOf(await granted())
    expect(eventOf(change)).toMatchObject({
      id: change.eventID,
      type: 'nl.opstap.pas-verleend',
      data: { gemeente: 'harlingen' },
    })
    expect(eventOf(change)).not.toHaveProperty('subject')
    expect(eventOf(change)).not.toHaveProperty('dataref')
    expect(eventOf(changeOf(await granted(), { old: await granted() })).type).toBe('nl.opstap.pas-gewijzigd')
  })
})

describe('nobody is told about', () => {
  test('years, keys and what expires', async () => {
    const reisjaar = { jaar: 2026, geboektMeter: 0, geredenMeter: 0, bezet: [] }
    const year = await imageOf(writeReisjaar(GEMEENTE, pas.pasnummer, reisjaar, isNew))
    const sleutel = { gemeente: GEMEENTE, wie: 'sub', waarde: 'k' }
    const key = await imageOf(writeSleutel(sleutel, { vingerafdruk: 'v', ritten: [] }, 1))
    const changes = [changeOf(year), changeOf(key), changeOf(key, { removed: true })]
    expect(changes.map((change) => cloudEventOf(change, SOURCE))).toEqual([undefined, undefined, undefined])
    expect(cloudEventOf(changeOf(await booked(), { removed: true }), SOURCE)).toBeUndefined()
  })

  test('items of a kind that is not known yet', () => {
    const other = { pk: { S: 'INZAGE#harlingen' }, sk: { S: 'X' } }
    expect(cloudEventOf(changeOf(other), SOURCE)).toBeUndefined()
    expect(cloudEventOf({ eventName: 'INSERT' }, SOURCE)).toBeUndefined()
  })
})

test('the same change gives the same event, however often it is offered', async () => {
  for (const image of [await booked(), await granted()]) {
    const change = changeOf(image)
    expect(eventOf(change)).toEqual(eventOf(structuredClone(change)))
  }
})

test('no event holds anything of a person, not even a pasnummer', async () => {
  const events = [
    eventOf(changeOf(await booked())),
    eventOf(changeOf(await cancelled(), { old: await booked() })),
    eventOf(changeOf(await granted())),
    eventOf(changeOf(await granted(), { old: await granted() })),
  ]
  const text = JSON.stringify(events)
  expect(Object.values(PERSOON).filter((value) => text.includes(value))).toEqual([])
  expect(text).not.toMatch(/53\.17|medisch|rollator|ziek|sub-van-de/)
  // The check sees it where it is: in what was stored.
  expect(Object.values(PERSOON).filter((value) => JSON.stringify(pas).includes(value))).toHaveLength(5)
})

test('attributes keep to the profile: names, urn, reverse domain name and time', async () => {
  for (const image of [await booked(), await granted()]) {
    const event = eventOf(changeOf(image))
    for (const name of Object.keys(event)) expect(name).toMatch(/^[a-z0-9]{1,20}$/)
    expect(event.source).toMatch(/^urn:nld:oin:\d{20}:systeem:opstap$/)
    expect(event.type).toMatch(/^nl\.opstap\.(rit|pas)-[a-z]+$/)
    expect(new Date(event.time).toISOString()).toBe(event.time)
    expect(Buffer.byteLength(JSON.stringify(event))).toBeLessThan(64 * 1024)
  }
})

test('a ride of another shape than is stored is a fault, and not passed over', () => {
  const broken = {
    pk: { S: 'PAS#harlingen#X' },
    sk: { S: 'RIT#2026-03-14T09:30:00Z#R1' },
    version: { N: '1' },
    data: { S: '{}' },
  }
  expect(() => cloudEventOf(changeOf(broken), SOURCE)).toThrow(/./)
})
