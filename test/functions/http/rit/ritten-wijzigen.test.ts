import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startOpstap, type Answer, type Opstap } from '../../../support/opstap.ts'
import {
  alleRitten,
  annuleer,
  boek,
  budget,
  geboekteRit,
  nieuwePas,
  NU,
  opgeslagen,
  PLAATSEN,
  ritaanvraag,
  ruimteVoor,
} from '../../../support/voorbeelden.ts'

let nu = Date.parse(NU)
let opstap: Opstap
let centralist: string
beforeAll(async () => {
  opstap = await startOpstap({ klok: () => nu, locaties: PLAATSEN })
  centralist = await opstap.token('centralist')
})
afterAll(() => opstap.stop())

const patch = (ritnummer: string, body: unknown, token = centralist): Promise<Answer> =>
  opstap.call('PATCH', `/ritten/${ritnummer}`, { token, body })
const lees = async (ritnummer: string): Promise<any> =>
  (await opstap.call('GET', `/ritten/${ritnummer}`, { token: centralist })).body
const kort = (answer: Answer): string[] =>
  answer.body.errors.map((fout: any) => `${fout.in} ${fout.location} ${fout.code}`).toSorted()

const metRit = async (rest: Record<string, unknown> = {}, pas: Record<string, unknown> = {}) => {
  const pasnummer = await nieuwePas(opstap, pas)
  return { pasnummer, ritnummer: await geboekteRit(opstap, ritaanvraag(pasnummer, rest)) }
}

/** Refused: the ride, the budget and every item in the store are as they were. */
const verwachtNiets = async (ritnummer: string, body: unknown, status: number): Promise<Answer> => {
  const [before, rit] = [await opgeslagen(opstap), await lees(ritnummer)]
  const answer = await patch(ritnummer, body)
  expect(answer.status).toBe(status)
  expect(await opgeslagen(opstap)).toEqual(before)
  expect(await lees(ritnummer)).toEqual(rit)
  return answer
}

describe('PATCH /v1/ritten/{ritnummer}', () => {
  test('another time: the same number, and the history tells what it was', async () => {
    const { pasnummer, ritnummer } = await metRit()
    const eerst = await lees(ritnummer)
    const { status, body } = await patch(ritnummer, {
      vertrek: '2026-03-15T12:00:00+01:00',
      reden: 'De kapper belde (verzonnen).',
    })
    expect(status).toBe(200)
    expect(body).toEqual({
      ...eerst,
      vertrek: '2026-03-15T11:00:00Z',
      verwachteAankomst: '2026-03-15T11:15:00Z',
      geschiedenis: [
        ...eerst.geschiedenis,
        {
          status: 'geboekt',
          op: '2026-03-01T08:00:00Z',
          wie: 'test-centralist-harlingen',
          rol: 'centralist',
          reden: 'De kapper belde (verzonnen).',
          gewijzigd: ['vertrek', 'verwachteAankomst'],
          vertrekWas: '2026-03-14T09:30:00Z',
        },
      ],
    })
    expect(await lees(ritnummer)).toEqual(body)
    expect(await alleRitten(opstap, pasnummer)).toEqual([body])
    expect(await budget(opstap, pasnummer)).toMatchObject({ geboektMeter: 10_000, vrijgegevenMeter: 0 })
  })

  test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    // 19.999 m takes 30 minutes: whoever wants to arrive at noon departs at 11.30.
    [
      'a time of arrival and another place',
      { aankomst: '2026-03-14T12:00:00+01:00', naar: { locatieId: 'op-15384-m' } },
      { vertrek: '2026-03-14T10:30:00Z', afstandMeter: 19_999 },
    ],
    ['another pick-up place', { van: { locatieId: 'op-15384-m' } }, { van: PLAATSEN[2], afstandMeter: 10_000 }],
    ['a companion', { meereizenden: [{ soort: 'medereiziger' }] }, { meereizenden: [{ soort: 'medereiziger' }] }],
    ['aids', { hulpmiddelen: ['rollator'] }, { hulpmiddelen: ['rollator'], opdracht: ['rollator'] }],
    [
      'animals and luggage',
      { dieren: [{ soort: 'hulphond' }], bagage: { stuks: 1, groot: true, gevaarlijk: false } },
      { opdracht: ['hulphond', 'groteBagage'] },
    ],
    ['a purpose', { ritdoel: 'bezoek' }, { ritdoel: 'bezoek' }],
  ])('%s', async (_, wijziging, verwacht) => {
    const { pasnummer, ritnummer } = await metRit()
    const { status, body } = await patch(ritnummer, wijziging)
    expect(status).toBe(200)
    expect(body).toMatchObject(verwacht)
    expect(body.ritprijs.totaalCent).toBe(
      body.ritprijs.posten.reduce((som: number, post: any) => som + post.bedragCent, 0),
    )
    expect((await budget(opstap, pasnummer)).geboektMeter).toBe(body.afstandMeter)
    await verwachtNiets(ritnummer, wijziging, 200)
  })

  test('every price is worked out anew: two people pay what two people pay', async () => {
    const { ritnummer } = await metRit()
    const eerst = (await lees(ritnummer)).ritprijs
    const { body } = await patch(ritnummer, { meereizenden: [{ soort: 'medereiziger' }] })
    expect(body.ritprijs.totaalCent).toBe(2 * eerst.totaalCent)
    expect((await patch(ritnummer, { meereizenden: [] })).body.ritprijs).toEqual(eerst)
  })

  test('to what is so already notes nothing', async () => {
    const { ritnummer } = await metRit({ hulpmiddelen: ['rollator'], ritdoel: 'bezoek' })
    const alles = {
      van: { locatieId: 'thuis' },
      naar: { locatieId: 'op-7692-m' },
      vertrek: '2026-03-14T09:30:00Z',
      meereizenden: [],
      hulpmiddelen: ['rollator'],
      dieren: [],
      bagage: { stuks: 0, groot: false, gevaarlijk: false },
      ritdoel: 'bezoek',
      reden: 'Nog eens (verzonnen).',
    }
    expect((await verwachtNiets(ritnummer, alles, 200)).body.geschiedenis).toHaveLength(1)
  })

  test('to the next year, and back: each budget has the ride when it is there', async () => {
    const { pasnummer, ritnummer } = await metRit({ vertrek: '2026-12-31T23:55:00+01:00' })
    const meters = async () => [
      (await budget(opstap, pasnummer, 2026)).geboektMeter,
      (await budget(opstap, pasnummer, 2027)).geboektMeter,
    ]
    const eerst = await lees(ritnummer)
    expect((await patch(ritnummer, { vertrek: '2027-01-01T10:00:00+01:00' })).status).toBe(200)
    expect(await meters()).toEqual([0, 10_000])
    // Where it stood over midnight is room for another.
    const ander = await geboekteRit(opstap, ritaanvraag(pasnummer, { vertrek: '2026-12-31T23:55:00+01:00' }))
    await verwachtNiets(ritnummer, { vertrek: '2026-12-31T23:50:00+01:00' }, 409)
    await annuleer(opstap, ander)
    expect((await patch(ritnummer, { vertrek: '2026-12-31T23:55:00+01:00' })).status).toBe(200)
    expect(await meters()).toEqual([10_000, 0])
    const { geschiedenis, ...terug } = await lees(ritnummer)
    expect({ ...terug, geschiedenis: geschiedenis.slice(0, 1) }).toEqual(eerst)
    expect(geschiedenis).toHaveLength(3)
  })

  test('after a move everything finds the ride: by number, in the list, to cancel, and by its key', async () => {
    const pasnummer = await nieuwePas(opstap)
    const sleutel = randomUUID()
    // Keys are kept by the real clock, until a month after the ride.
    const aanvraag = ritaanvraag(pasnummer, {
      vertrek: '2027-11-14T10:30:00+01:00',
      bagage: { stuks: 3, groot: false, gevaarlijk: false },
      akkoord: { door: 'Centrale (verzonnen)' },
    })
    const geboekt = await boek(opstap, aanvraag, { sleutel })
    const { ritnummer } = geboekt.body.ritten[0]
    const vroeg = await geboekteRit(opstap, ritaanvraag(pasnummer, { vertrek: '2027-11-13T10:30:00+01:00' }))
    await patch(ritnummer, {
      vertrek: '2027-11-12T10:30:00+01:00',
      bagage: { stuks: 0, groot: false, gevaarlijk: false },
    })
    expect((await alleRitten(opstap, pasnummer)).map((rit) => rit.ritnummer)).toEqual([ritnummer, vroeg])
    expect(await lees(ritnummer)).toMatchObject({ vertrek: '2027-11-12T09:30:00Z', redenen: [] })
    const verplaatst = { ritnummer, status: 'geboekt', vertrek: '2027-11-12T09:30:00Z' }
    expect(await boek(opstap, aanvraag, { sleutel })).toMatchObject({ status: 201, body: { ritten: [verplaatst] } })
    expect((await annuleer(opstap, ritnummer)).body.status).toBe('geannuleerd')
    expect(await budget(opstap, pasnummer, 2027)).toMatchObject({ geboektMeter: 10_000, vrijgegevenMeter: 10_000 })
    const geannuleerd = { ...verplaatst, status: 'geannuleerd' }
    expect((await boek(opstap, aanvraag, { sleutel })).body).toMatchObject({ ritten: [geannuleerd] })
  })

  test('the carrier reports a ride that was moved', async () => {
    const { pasnummer, ritnummer } = await metRit()
    await patch(ritnummer, { vertrek: '2026-03-01T09:30:00+01:00' })
    const melding = {
      resultaat: 'gereden',
      ingestapt: '2026-03-01T08:30:00+01:00',
      uitgestapt: '2026-03-01T08:45:00+01:00',
    }
    const token = await opstap.token('vervoerder')
    expect((await opstap.call('PUT', `/ritten/${ritnummer}/uitvoering`, { token, body: melding })).status).toBe(200)
    expect(await budget(opstap, pasnummer)).toMatchObject({ geboektMeter: 0, geredenMeter: 10_000 })
    const answer = await verwachtNiets(ritnummer, { hulpmiddelen: ['rollator'] }, 409)
    expect(answer.body.type).toBe('urn:opstap:probleem:rit-al-afgerond')
  })

  test('each ride of a return can change by itself', async () => {
    const pasnummer = await nieuwePas(opstap)
    const { body } = await boek(opstap, ritaanvraag(pasnummer, { retour: { vertrek: '2026-03-14T14:00:00+01:00' } }))
    const [heen, terug] = body.ritten
    const na = await patch(terug.ritnummer, { vertrek: '2026-03-14T15:00:00+01:00' })
    expect(na).toMatchObject({
      status: 200,
      body: { richting: 'retour', retourrit: heen.ritnummer, vertrek: '2026-03-14T14:00:00Z' },
    })
    expect(await lees(heen.ritnummer)).toEqual(heen)
  })

  test('a holder changes rides of the own pass and of no other', async () => {
    const { pasnummer, ritnummer } = await metRit()
    const eigen = await opstap.token('pashouder', { pasnummer })
    expect((await patch(ritnummer, { hulpmiddelen: ['rollator'] }, eigen)).body.geschiedenis.at(-1).rol).toBe(
      'pashouder',
    )
    const vreemd = await opstap.token('pashouder', { pasnummer: await nieuwePas(opstap) })
    expect((await patch(ritnummer, { hulpmiddelen: [] }, vreemd)).status).toBe(404)
    expect((await patch(ritnummer, { hulpmiddelen: [] }, await opstap.token('gemeente'))).status).toBe(403)
  })
})

describe('a change that cannot be leaves the ride as it was', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['in the past', { vertrek: '2026-03-01T08:59:00+01:00' }, 'tijd.verleden'],
    ['outside the radius', { naar: { locatieId: 'op-26000-m' } }, 'gebied.buiten-straal'],
    ['after the last day of the pass', { vertrek: '2028-01-01T10:00:00+01:00' }, 'pas.ongeldig'],
    ['longer than what is left', { naar: { locatieId: 'op-15384-m' } }, 'budget.ontoereikend'],
    [
      'with two fellow travellers',
      { meereizenden: [{ soort: 'medereiziger' }, { soort: 'medereiziger' }] },
      'meereizen.te-veel-medereizigers',
    ],
    ['while sitting in another', { vertrek: '2026-03-20T10:44:00+01:00' }, 'rit.dubbel'],
  ])('%s', async (_, wijziging, regel) => {
    const { pasnummer, ritnummer } = await metRit({}, ruimteVoor(2))
    await geboekteRit(opstap, ritaanvraag(pasnummer, { vertrek: '2026-03-20T10:30:00+01:00' }))
    const { body } = await verwachtNiets(ritnummer, wijziging, 409)
    expect(body).toMatchObject({ type: 'urn:opstap:probleem:rit-niet-gewijzigd', uitkomst: 'geweigerd' })
    expect(body.redenen.map((reden: any) => reden.regel)).toContain(regel)
    expect(body.redenen[0].bron).toBeDefined()
  })

  test('its own metres and its own time are free for it', async () => {
    const { pasnummer, ritnummer } = await metRit({}, ruimteVoor(1))
    expect((await patch(ritnummer, { vertrek: '2026-03-14T10:35:00+01:00' })).status).toBe(200)
    expect(await budget(opstap, pasnummer)).toMatchObject({ geboektMeter: 10_000, resterendMeter: 0 })
  })

  test('a ride may begin in the minute in which another ends', async () => {
    const { pasnummer, ritnummer } = await metRit()
    await geboekteRit(opstap, ritaanvraag(pasnummer, { vertrek: '2026-03-20T10:30:00+01:00' }))
    expect((await patch(ritnummer, { vertrek: '2026-03-20T10:45:00+01:00' })).status).toBe(200)
  })

  test('what must be put to somebody is not changed without them', async () => {
    const { ritnummer } = await metRit()
    const { body } = await verwachtNiets(ritnummer, { bagage: { stuks: 2, groot: false, gevaarlijk: false } }, 409)
    expect(body.uitkomst).toBe('voorleggen')
  })

  test.each<[string, unknown, string[]]>([
    ['nothing', {}, ['body  onjuist']],
    [
      'both times',
      { vertrek: '2026-03-14T11:00:00+01:00', aankomst: '2026-03-14T12:00:00+01:00' },
      ['body vertrek onjuist'],
    ],
    ['another pass', { pasnummer: 'HRL-000001', hulpmiddelen: [] }, ['body pasnummer onbekend-veld']],
    ['an agreement', { akkoord: { door: 'x' }, hulpmiddelen: [] }, ['body akkoord onbekend-veld']],
    [
      'an unknown place and a time without offset',
      { naar: { locatieId: 'nergens' }, vertrek: '2026-03-14T11:00:00' },
      ['body naar.locatieId onbekend', 'body vertrek formaat'],
    ],
    ['the place where it begins', { naar: { locatieId: 'thuis' } }, ['body naar.locatieId zelfde-plaats']],
  ])('%s is bad input', async (_, wijziging, verwacht) => {
    const { ritnummer } = await metRit()
    expect(kort(await verwachtNiets(ritnummer, wijziging, 400))).toEqual(verwacht)
  })

  test('a ride that was cancelled, or has departed', async () => {
    const { ritnummer } = await metRit()
    const laat = await metRit({ vertrek: '2026-03-01T09:30:00+01:00' })
    await annuleer(opstap, ritnummer)
    expect((await verwachtNiets(ritnummer, { hulpmiddelen: ['rollator'] }, 409)).body.type).toBe(
      'urn:opstap:probleem:rit-al-afgerond',
    )
    nu = Date.parse('2026-03-01T09:30:00+01:00')
    const answer = await verwachtNiets(laat.ritnummer, { vertrek: '2026-03-15T10:00:00+01:00' }, 409)
    expect(answer.body.type).toBe('urn:opstap:probleem:rit-al-vertrokken')
    // The last message of before, told again.
    await verwachtNiets(laat.ritnummer, { vertrek: '2026-03-01T09:30:00+01:00' }, 200)
    nu = Date.parse(NU)
  })

  test('a ride cannot change for ever', async () => {
    const { ritnummer } = await metRit()
    for (let i = 0; i < 50; i++)
      expect((await patch(ritnummer, { hulpmiddelen: i % 2 === 0 ? ['rollator'] : [] })).status).toBe(200)
    const { body } = await verwachtNiets(ritnummer, { hulpmiddelen: ['rollator'] }, 409)
    expect(body.type).toBe('urn:opstap:probleem:rit-te-vaak-veranderd')
  })
})

describe('together with others', () => {
  test('moving and cancelling: one ride, in one state, and the budget knows which', async () => {
    for (let i = 0; i < 6; i++) {
      const { pasnummer, ritnummer } = await metRit()
      const [gewijzigd, geannuleerd] = await Promise.all([
        patch(ritnummer, { vertrek: '2027-03-15T12:00:00+01:00' }),
        annuleer(opstap, ritnummer),
      ])
      expect([200, 409]).toContain(gewijzigd.status)
      expect(geannuleerd.status).toBe(200)
      const ritten = await alleRitten(opstap, pasnummer)
      expect(ritten.map((rit) => rit.status)).toEqual(['geannuleerd'])
      const jaren = [await budget(opstap, pasnummer, 2026), await budget(opstap, pasnummer, 2027)]
      expect(jaren.map((jaar) => jaar.geboektMeter)).toEqual([0, 0])
      expect(jaren.map((jaar) => jaar.vrijgegevenMeter)).toEqual(gewijzigd.status === 200 ? [0, 10_000] : [10_000, 0])
    }
  })

  test('two rides that want one time: one gets it', async () => {
    const pasnummer = await nieuwePas(opstap)
    const nummers = await Promise.all(
      [14, 15, 16, 17].map((dag) =>
        geboekteRit(opstap, ritaanvraag(pasnummer, { vertrek: `2026-03-${dag}T10:30:00+01:00` })),
      ),
    )
    const answers = await Promise.all(
      nummers.map((ritnummer) => patch(ritnummer, { vertrek: '2026-03-20T10:30:00+01:00' })),
    )
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 409, 409, 409])
    expect((await budget(opstap, pasnummer)).geboektMeter).toBe(40_000)
  })

  test('a longer ride and a new booking: what is left goes to one of them', async () => {
    const { pasnummer, ritnummer } = await metRit({}, ruimteVoor(2))
    const [langer, geboekt] = await Promise.all([
      patch(ritnummer, { naar: { locatieId: 'op-15384-m' } }),
      boek(opstap, ritaanvraag(pasnummer, { vertrek: '2026-03-20T10:30:00+01:00' })),
    ])
    expect([langer.status === 200, geboekt.status === 201].toSorted()).toEqual([false, true])
    expect((await budget(opstap, pasnummer)).geboektMeter).toBe(langer.status === 200 ? 19_999 : 20_000)
  })

  test('the same change ten times at once is one change', async () => {
    const { ritnummer } = await metRit()
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => patch(ritnummer, { vertrek: '2026-03-15T12:00:00+01:00' })),
    )
    expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => 200))
    expect((await lees(ritnummer)).geschiedenis).toHaveLength(2)
  })
})

describe('POST /v1/ritten/{ritnummer}/wijzigingsbeoordelingen', () => {
  const beoordeel = (ritnummer: string, body: unknown, token = centralist): Promise<Answer> =>
    opstap.call('POST', `/ritten/${ritnummer}/wijzigingsbeoordelingen`, { token, body })

  test('judges and prices the ride as it would be, not in its own way, and stores nothing', async () => {
    // Room for one ride: beside itself it would not fit.
    const { ritnummer } = await metRit({}, ruimteVoor(1))
    const eerst = await opgeslagen(opstap)
    const { status, body } = await beoordeel(ritnummer, {
      vertrek: '2026-03-14T10:35:00+01:00',
      meereizenden: [{ soort: 'medereiziger' }],
    })
    expect(status).toBe(200)
    // 101 + 170 cents for each of the two.
    expect(body).toMatchObject({
      uitkomst: 'toegestaan',
      redenen: [],
      ritten: [{ richting: 'heen', vertrek: '2026-03-14T09:35:00Z', afstandMeter: 10_000 }],
      ritprijs: { totaalCent: 542 },
      reizigersbudgetten: [{ jaar: 2026, geboektMeter: 0, resterendNaBoekingMeter: 0 }],
    })
    expect(await opgeslagen(opstap)).toEqual(eerst)
  })

  test('a refusal has the reasons of the change itself, with what does work', async () => {
    const { ritnummer } = await metRit()
    const wijziging = { vertrek: '2026-03-14T06:30:00+01:00' }
    const { body } = await beoordeel(ritnummer, wijziging)
    expect(body).toMatchObject({
      uitkomst: 'geweigerd',
      redenen: [
        {
          regel: 'tijd.buiten-bediening',
          voorstellen: [{ tekst: 'Ga om 07.00 uur', wijziging: { vertrek: '2026-03-14T06:00:00Z' } }],
        },
      ],
    })
    expect((await patch(ritnummer, wijziging)).body.redenen).toEqual(body.redenen)
    expect((await patch(ritnummer, body.redenen[0].voorstellen[0].wijziging)).status).toBe(200)
  })

  test('a ride that was cancelled cannot change; the same place twice is bad input; nothing is no change', async () => {
    const { ritnummer } = await metRit()
    expect(kort(await beoordeel(ritnummer, { naar: { locatieId: 'thuis' } }))).toEqual([
      'body naar.locatieId zelfde-plaats',
    ])
    expect((await beoordeel(ritnummer, {})).status).toBe(400)
    await annuleer(opstap, ritnummer)
    expect(await beoordeel(ritnummer, { vertrek: '2026-03-14T11:00:00+01:00' })).toMatchObject({
      status: 409,
      body: { title: 'Veranderen kan niet meer' },
    })
  })

  test('of a ride that is not theirs a holder hears nothing', async () => {
    const { ritnummer } = await metRit()
    const ander = await opstap.token('pashouder', { pasnummer: await nieuwePas(opstap) })
    expect((await beoordeel(ritnummer, { vertrek: '2026-03-14T11:00:00+01:00' }, ander)).status).toBe(404)
  })
})
