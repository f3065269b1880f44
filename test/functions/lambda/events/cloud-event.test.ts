import { describe, expect, test } from 'vitest'
import type { CloudEvent } from '../../../../functions/lambda/events/cloud-event.ts'
import { cloudEventsOf } from '../../../../functions/lambda/events/raised.ts'
import { writeBrief, writeDrukwerk } from '../../../../functions/stores/bijdrage/drukwerk.ts'
import { writePasdossier } from '../../../../functions/stores/pas/passen.ts'
import { writeReisjaar } from '../../../../functions/stores/pas/reizigers.ts'
import { writeRit } from '../../../../functions/stores/rit/ritten.ts'
import { writeSleutel } from '../../../../functions/stores/sleutels.ts'
import { isNew, versionIs } from '../../../../functions/stores/store.ts'
import { leegReisjaar } from '../../../../domain/persoon/index.ts'
import { metAfspraak } from '../../../../domain/rit/index.ts'
import { moveRit } from '../../../../functions/stores/rit/ritten.ts'
import { dossierVan } from '../../../domain/support.ts'
import { changeOf, geannuleerd, imageOf, pas, PERSOON, rit } from './changes.ts'

const SOURCE = 'urn:nld:oin:00000000000000000000:systeem:opstap'
const GEMEENTE = 'harlingen'

const booked = () => imageOf(writeRit(GEMEENTE, rit, isNew))
const cancelled = () => imageOf(writeRit(GEMEENTE, geannuleerd(), versionIs(1)))
const granted = () => imageOf(writePasdossier(GEMEENTE, dossierVan(pas), isNew))

const changed = () => imageOf(writePasdossier(GEMEENTE, dossierVan({ ...pas, scootmobiel: true }), versionIs(1)))

const eventOf = (change: Parameters<typeof cloudEventsOf>[0]): CloudEvent => {
  const [event] = cloudEventsOf(change, SOURCE)
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

  test.each([
    ['gereden', 'gereden'],
    ['loosgemeld', 'loosgemeld'],
    ['nietGereden', 'niet-gereden'],
  ] as const)('that is %s is told so', async (status, naam) => {
    const [eerste] = rit.geschiedenis
    const done = { ...rit, status, geschiedenis: [eerste, { ...eerste, status }] as const }
    const image = await imageOf(writeRit(GEMEENTE, done, versionIs(1)))
    expect(eventOf(changeOf(image, { old: await booked() })).type).toBe(`nl.opstap.rit-${naam}`)
  })

  test('that was changed is told as a change, also when it moved to another place in the table', async () => {
    const dader = { wie: 'sub', rol: 'centralist' }
    const later = { ...rit, vertrek: '2026-03-14T10:30:00Z', verwachteAankomst: '2026-03-14T10:47:00Z' }
    const moved = moveRit(GEMEENTE, { value: rit, version: 1 }, metAfspraak(rit, later, dader, undefined, 0), 0)
    const [gone, there] = await Promise.all(moved.map(imageOf))
    expect(cloudEventsOf(changeOf(gone!, { old: await booked() }), SOURCE)).toEqual([])
    expect(eventOf(changeOf(there!))).toMatchObject({ id: 'R7Q2M0X4C9TVA.2', type: 'nl.opstap.rit-gewijzigd' })
    // Moved back to where it was: over what it left behind.
    expect(eventOf(changeOf(there!, { old: gone! }))).toMatchObject({ id: 'R7Q2M0X4C9TVA.2' })
  })

  test('that changed in another way than its history is not told', async () => {
    const same = await imageOf(writeRit(GEMEENTE, rit, versionIs(1)))
    expect(cloudEventsOf(changeOf(same, { old: await booked() }), SOURCE)).toEqual([])
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
    expect(eventOf(changeOf(await changed(), { old: await granted() })).type).toBe('nl.opstap.pas-gewijzigd')
  })

  test('that was only written over, as a newer release does, is not told', async () => {
    expect(cloudEventsOf(changeOf(await granted(), { old: await granted() }), SOURCE)).toEqual([])
  })
})

describe('a budget', () => {
  const bereikt = (...percentages: (80 | 100)[]) =>
    imageOf(
      writeReisjaar(
        GEMEENTE,
        pas.pasnummer,
        {
          ...leegReisjaar(2026),
          bereikt: percentages.map((percentage) => ({ percentage, op: '2026-03-01T08:00:00Z' })),
        },
        isNew,
      ),
    )
  test.each([
    { was: [], is: [80], verteld: ['80'] },
    { was: [80], is: [80], verteld: [] },
    { was: [80], is: [80, 100], verteld: ['100'] },
    { was: [], is: [80, 100], verteld: ['80', '100'] },
  ] as const)('that reached $is after $was is told once each', async ({ was, is, verteld }) => {
    const events = cloudEventsOf(changeOf(await bereikt(...is), { old: await bereikt(...was) }), SOURCE)
    expect(events.map(({ data }) => data)).toEqual(
      verteld.map((percentage) => ({ gemeente: 'harlingen', jaar: '2026', percentage })),
    )
    expect(new Set(events.map(({ id }) => id)).size).toBe(verteld.length)
    expect(events.every(({ type }) => type === 'nl.opstap.reizigersbudget-bereikt')).toBe(true)
  })
})

describe('nobody is told about', () => {
  test('years, keys and what expires', async () => {
    const reisjaar = leegReisjaar(2026)
    const year = await imageOf(writeReisjaar(GEMEENTE, pas.pasnummer, reisjaar, isNew))
    const sleutel = { gemeente: GEMEENTE, wie: 'sub', idempotencyKey: 'k' }
    const key = await imageOf(writeSleutel(sleutel, {}, { ritten: [] }, 1))
    const changes = [changeOf(year), changeOf(key), changeOf(key, { removed: true })]
    expect(changes.flatMap((change) => cloudEventsOf(change, SOURCE))).toEqual([])
    expect(cloudEventsOf(changeOf(await booked(), { removed: true }), SOURCE)).toEqual([])
  })

  test('items of a kind that is not known yet', () => {
    const other = { pk: { S: 'INZAGE#harlingen' }, sk: { S: 'X' } }
    expect(cloudEventsOf(changeOf(other), SOURCE)).toEqual([])
    expect(cloudEventsOf({ eventName: 'INSERT' }, SOURCE)).toEqual([])
  })
})

test('letters of a run that were asked for are told without a person; each letter and how far they are is not', async () => {
  const making = { runnummer: '2026-01', keer: 2 }
  const drukwerk = {
    gestart: { op: '2026-03-01T08:00:00Z', wie: 'test' },
    dagen: 0,
    brieven: 0,
    apart: 0,
    nietGemaakt: { aantal: 0, eerste: [] },
    bewaardTot: 1_775_000_000,
  }
  const begun = await imageOf(writeDrukwerk(GEMEENTE, making, drukwerk, isNew))
  expect(eventOf(changeOf(begun, { sequenceNumber: '1' }))).toMatchObject({
    type: 'nl.opstap.drukwerk-gestart',
    subject: '2026-01',
    dataref: '/v1/bijdrageruns/2026-01/drukwerk',
    data: { gemeente: 'harlingen', runnummer: '2026-01' },
  })
  const verder = await imageOf(writeDrukwerk(GEMEENTE, making, drukwerk, versionIs(1)))
  expect(verder['expiresAt']).toEqual({ N: String(drukwerk.bewaardTot) })
  expect(cloudEventsOf(changeOf(verder, { old: begun }), SOURCE)).toEqual([])
  // DynamoDB deletes what has expired when it likes: what is written over that begins all the same.
  expect(eventOf(changeOf(begun, { old: verder }))).toMatchObject({ type: 'nl.opstap.drukwerk-gestart' })
  const brief = { titel: 'x', afzender: [], geadresseerde: [PERSOON.naam], datum: 'x', bedragen: [], alineas: [] }
  const kept = { pasnummer: PERSOON.pasnummer, nummer: 1, soort: 'factuur' as const, bedragCent: 6000, brief }
  const letter = await imageOf(writeBrief(GEMEENTE, making, kept, drukwerk.bewaardTot))
  expect(cloudEventsOf(changeOf(letter, { sequenceNumber: '2' }), SOURCE)).toEqual([])
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
    eventOf(changeOf(await changed(), { old: await granted() })),
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
  expect(() => cloudEventsOf(changeOf(broken), SOURCE)).toThrow(/./)
})
