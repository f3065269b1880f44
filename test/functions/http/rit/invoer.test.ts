import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startOpstap, type Answer, type Opstap } from '../../../support/opstap.ts'
import { nieuwePas, NU, opgeslagen, PLAATSEN, ritaanvraag } from '../../../support/voorbeelden.ts'

let opstap: Opstap
let token: string
let pasnummer: string
beforeAll(async () => {
  opstap = await startOpstap({ nu: NU, locaties: PLAATSEN })
  token = await opstap.token('centralist')
  pasnummer = await nieuwePas(opstap)
})
afterAll(() => opstap.stop())

/** `in location code` of every fault, in the order of the alphabet. */
const foutenVan = (answer: Answer): string[] =>
  answer.body.errors.map((fout: any) => `${fout.in} ${fout.location} ${fout.code}`).toSorted()

/** What a ride with these fields has wrong, both when it is judged and when it is booked; nothing is stored. */
const fouten = async (body: unknown): Promise<string[]> => {
  const before = await opgeslagen(opstap)
  const judged = await opstap.call('POST', '/ritbeoordelingen', { token, body })
  const booked = await opstap.call('POST', '/ritten', {
    token,
    body,
    headers: { 'idempotency-key': randomUUID() },
  })
  expect([judged.status, booked.status]).toEqual([400, 400])
  expect(booked.body).toEqual(judged.body)
  expect(await opgeslagen(opstap)).toEqual(before)
  for (const { detail } of judged.body.errors) expect(detail).toMatch(/^[A-Z].*[.]$/)
  return foutenVan(judged)
}

describe('a Ritaanvraag', () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    ['both vertrek and aankomst', { aankomst: '2026-03-14T11:00:00+01:00' }, ['body vertrek onjuist']],
    ['neither vertrek nor aankomst', { vertrek: undefined }, ['body vertrek onjuist']],
    ['no pass', { pasnummer: undefined }, ['body pasnummer verplicht']],
    ['an empty pass number', { pasnummer: '' }, ['body pasnummer te-klein']],
    ['a pass number of 41 characters', { pasnummer: 'x'.repeat(41) }, ['body pasnummer te-groot']],
    ['a pass number that is a number', { pasnummer: 1 }, ['body pasnummer type']],
    ['no van', { van: undefined }, ['body van verplicht']],
    ['an empty van', { van: {} }, ['body van.locatieId verplicht']],
    ['van as text', { van: 'thuis' }, ['body van type']],
    ['van as null', { van: null }, ['body van type']],
    [
      'coordinates of its own',
      { van: { locatieId: 'thuis', punt: { lat: 53, lon: 5 } } },
      ['body van.punt onbekend-veld'],
    ],
    ['an unknown place', { naar: { locatieId: 'nergens' } }, ['body naar.locatieId onbekend']],
    [
      'two unknown places',
      { van: { locatieId: 'nergens' }, naar: { locatieId: 'ergens' } },
      ['body naar.locatieId onbekend', 'body van.locatieId onbekend'],
    ],
    ['an id of 201 characters', { van: { locatieId: 'x'.repeat(201) } }, ['body van.locatieId te-groot']],
    ['the place it is at', { naar: { locatieId: 'thuis' } }, ['body naar.locatieId onjuist']],
    ['no offset', { vertrek: '2026-03-14T10:30:00' }, ['body vertrek formaat']],
    ['a date without a time', { vertrek: '2026-03-14' }, ['body vertrek formaat']],
    ['30 February', { vertrek: '2026-02-30T10:30:00Z' }, ['body vertrek formaat']],
    ['29 February of a year that has none', { vertrek: '2026-02-29T10:30:00Z' }, ['body vertrek formaat']],
    ['month 13', { vertrek: '2026-13-01T10:30:00Z' }, ['body vertrek formaat']],
    ['hour 25', { vertrek: '2026-03-14T25:00:00Z' }, ['body vertrek formaat']],
    ['an offset of 30 hours', { vertrek: '2026-03-14T10:30:00+30:00' }, ['body vertrek formaat']],
    ['a year of five digits', { vertrek: '12026-03-14T10:30:00Z' }, ['body vertrek formaat']],
    ['a time after which no year can be written', { vertrek: '9999-12-31T23:59:59Z' }, ['body vertrek onjuist']],
    ['a named time zone', { vertrek: '2026-03-14T10:30:00+01:00[Europe/Amsterdam]' }, ['body vertrek formaat']],
    ['milliseconds since 1970', { vertrek: 1_773_480_600_000 }, ['body vertrek type']],
    ['vertrek as null', { vertrek: null }, ['body vertrek type']],
    [
      'a return before the outward ride',
      { retour: { vertrek: '2026-03-14T10:29:59+01:00' } },
      ['body retour.vertrek onjuist'],
    ],
    ['a return without a time', { retour: {} }, ['body retour.vertrek verplicht']],
    ['a return that is only wished for', { retour: true }, ['body retour type']],
    ['a kind of 12', { meereizenden: [{ soort: 'kind', leeftijd: 12 }] }, ['body meereizenden.0.leeftijd te-groot']],
    ['a kind of -1', { meereizenden: [{ soort: 'kind', leeftijd: -1 }] }, ['body meereizenden.0.leeftijd te-klein']],
    ['a kind of 3,5', { meereizenden: [{ soort: 'kind', leeftijd: 3.5 }] }, ['body meereizenden.0.leeftijd type']],
    ['a kind without age', { meereizenden: [{ soort: 'kind' }] }, ['body meereizenden.0.leeftijd verplicht']],
    [
      'a medereiziger of 11',
      { meereizenden: [{ soort: 'medereiziger', leeftijd: 11 }] },
      ['body meereizenden.0.leeftijd te-klein'],
    ],
    [
      'somebody of another kind',
      { meereizenden: [{ soort: 'kind', leeftijd: 3 }, { soort: 'buurman' }] },
      ['body meereizenden.1.soort onjuist'],
    ],
    [
      '21 people',
      { meereizenden: Array.from({ length: 21 }, () => ({ soort: 'medereiziger' })) },
      ['body meereizenden te-groot'],
    ],
    ['people who are no list', { meereizenden: { soort: 'medereiziger' } }, ['body meereizenden type']],
    ['an unknown aid', { hulpmiddelen: ['fiets'] }, ['body hulpmiddelen.0 waarde']],
    ['an aid twice', { hulpmiddelen: ['rollator', 'rollator'] }, ['body hulpmiddelen onjuist']],
    [
      'a scootmobiel without a way to move over',
      { hulpmiddelen: [{ soort: 'scootmobiel' }] },
      ['body hulpmiddelen.0.overstap verplicht'],
    ],
    [
      'a scootmobiel with another way to move over',
      { hulpmiddelen: [{ soort: 'scootmobiel', overstap: 'soms' }] },
      ['body hulpmiddelen.0.overstap waarde'],
    ],
    ['an unknown animal', { dieren: [{ soort: 'paard' }] }, ['body dieren.0.soort onjuist']],
    [
      'an animal more or less in a cage',
      { dieren: [{ soort: 'huisdier', inTasOfKooi: 'ja' }] },
      ['body dieren.0.inTasOfKooi type'],
    ],
    ['half a piece of luggage', { bagage: { stuks: 0.5 } }, ['body bagage.stuks type']],
    ['less than no luggage', { bagage: { stuks: -1 } }, ['body bagage.stuks te-klein']],
    ['luggage as a number', { bagage: 1 }, ['body bagage type']],
    ['another purpose', { ritdoel: 'vakantie' }, ['body ritdoel waarde']],
    ['an unknown field', { prijsCent: 1 }, ['body prijsCent onbekend-veld']],
    ['an unknown field deep down', { bagage: { stuks: 1, kleur: 'rood' } }, ['body bagage.kleur onbekend-veld']],
    ['the gemeente, that only the token tells', { gemeente: 'berkelland' }, ['body gemeente onbekend-veld']],
  ])('with %s', async (_, rest, verwacht) => {
    expect(await fouten(ritaanvraag(pasnummer, rest))).toEqual(verwacht)
  })

  test('names every fault of every part at once', async () => {
    const before = await opgeslagen(opstap)
    const answer = await opstap.call('POST', '/ritten', {
      token,
      body: {
        pasnummer: 7,
        van: { locatieId: 'nergens', lat: 53 },
        naar: { locatieId: 'ergens' },
        vertrek: '2026-03-14T10:30:00+01:00',
        aankomst: '2026-03-14T11:00:00+01:00',
        retour: { vertrek: '2026-03-13T11:00:00+01:00' },
        meereizenden: [
          { soort: 'kind', leeftijd: 12 },
          { soort: 'medereiziger', leeftijd: 11 },
        ],
        hulpmiddelen: ['rollator', 'rollator'],
        bagage: { stuks: '1', groot: 'nee' },
        prijsCent: 1,
      },
    })
    expect(answer.status).toBe(400)
    expect(foutenVan(answer)).toEqual([
      'body bagage.groot type',
      'body bagage.stuks type',
      'body hulpmiddelen onjuist',
      'body meereizenden.0.leeftijd te-groot',
      'body meereizenden.1.leeftijd te-klein',
      'body naar.locatieId onbekend',
      'body pasnummer type',
      'body prijsCent onbekend-veld',
      'body retour.vertrek onjuist',
      'body van.lat onbekend-veld',
      'body van.locatieId onbekend',
      'body vertrek onjuist',
      'header Idempotency-Key verplicht',
    ])
    expect(await opgeslagen(opstap)).toEqual(before)
  })

  test('that is empty misses all that is required', async () => {
    expect(await fouten({})).toEqual([
      'body naar verplicht',
      'body pasnummer verplicht',
      'body van verplicht',
      'body vertrek onjuist',
    ])
  })

  test.each(['null', '[]', '7', '"tekst"', 'true', '[{}]'])('that is %s is no object', async (body) => {
    expect(await fouten(body)).toContain('body  type')
  })

  test.each(['{', '{"pasnummer":}', "{'pasnummer':1}", '{}{}', '\u0000', 'undefined', '{"a":1,}'])(
    'that is %j is no JSON',
    async (body) => {
      expect(await fouten(body)).toEqual(['body  json'])
    },
  )

  test.each([
    ['lists', '['.repeat(30_000) + ']'.repeat(30_000)],
    ['objects', '{"van":'.repeat(8_000) + '1' + '}'.repeat(8_000)],
    ['places', '{"locatieId":'.repeat(4_000) + '"thuis"' + '}'.repeat(4_000)],
  ])('of thousands of %s in one another is bad input, and no fault of ours', async (_, body) => {
    expect(await fouten(body)).not.toEqual([])
  })

  test('of fields that every object has in JavaScript is refused as any other', async () => {
    expect(await fouten('{"__proto__":{"pasnummer":"x"},"constructor":1,"toString":2}')).toEqual(
      expect.arrayContaining([
        'body constructor onbekend-veld',
        'body toString onbekend-veld',
        'body pasnummer verplicht',
      ]),
    )
  })

  test.each<[string, Record<string, unknown>]>([
    ['a kind of 0', { meereizenden: [{ soort: 'kind', leeftijd: 0 }] }],
    ['a kind of 11', { meereizenden: [{ soort: 'kind', leeftijd: 11 }] }],
    ['a medereiziger of 12', { meereizenden: [{ soort: 'medereiziger', leeftijd: 12 }] }],
    ['only how many pieces of luggage', { bagage: { stuks: 1 } }],
    ['a time in another zone', { vertrek: '2026-03-14T04:30:00-05:00' }],
    ['parts of a second', { vertrek: '2026-03-14T10:30:00.123456+01:00' }],
    ['29 February of a leap year', { vertrek: '2028-02-29T10:30:00+01:00' }],
  ])('with %s is well-formed', async (_, rest) => {
    const { status } = await opstap.call('POST', '/ritbeoordelingen', { token, body: ritaanvraag(pasnummer, rest) })
    expect(status).toBe(200)
  })
})

describe('other bodies', () => {
  test.each<[unknown, string[]]>([
    [{}, ['body reden verplicht']],
    [{ reden: '' }, ['body reden te-klein']],
    [{ reden: '   ' }, ['body reden te-klein']],
    [{ reden: 'x'.repeat(501) }, ['body reden te-groot']],
    [{ reden: 7, wie: 'ik' }, ['body reden type', 'body wie onbekend-veld']],
    [null, ['body  type']],
  ])('of a cancellation: %j', async (body, verwacht) => {
    const answer = await opstap.call('PUT', '/ritten/RBESTAATNIET/annulering', { token, body })
    expect(answer.status).toBe(400)
    expect(foutenVan(answer)).toEqual(verwacht)
  })
})

describe('a query', () => {
  test.each([
    ['/ritten?pasnummer=X&kleur=rood', ['query kleur onbekend-veld']],
    ['/ritten?pasnummer=X&__proto__=1', ['query __proto__ onbekend-veld']],
    ['/ritten?pasnummer=X?&kleur=rood', ['query kleur onbekend-veld']],
    ['/ritten?pasnummer=X&van=14-03-2026', ['query van formaat']],
    [
      '/ritten?pasnummer=X&van=2026-02-30&tot=2026-13-01&status=weg',
      ['query status waarde', 'query tot formaat', 'query van formaat'],
    ],
    ['/ritten?pasnummer=X&van=2026-03-01&van=2026-03-02', ['query van formaat']],
    ['/ritten?pasnummer=', ['query pasnummer te-klein']],
    ['/locaties', ['query zoek verplicht']],
    ['/locaties?zoek=', ['query zoek te-klein']],
    ['/locaties?zoek=%20%20', ['query zoek te-klein']],
    [`/locaties?zoek=${'x'.repeat(201)}`, ['query zoek te-groot']],
    ['/locaties?zoek=a&maximum=1000', ['query maximum onbekend-veld']],
    ['/beleid?datum=gisteren', ['query datum formaat']],
    ['/beleid?gemeente=berkelland', ['query gemeente onbekend-veld']],
  ])('%s', async (pad, verwacht) => {
    const answer = await opstap.call('GET', pad, { token })
    expect(answer.status).toBe(400)
    expect(foutenVan(answer)).toEqual(verwacht)
  })

  test('on an operation that has none is refused too', async () => {
    const answer = await opstap.call('GET', `/passen/${pasnummer}?kleur=rood`, { token })
    expect(answer.status).toBe(400)
    expect(foutenVan(answer)).toEqual(['query kleur onbekend-veld'])
  })
})
