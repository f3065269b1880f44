import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startOpstap, type Opstap } from '../../../support/opstap.ts'
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

let opstap: Opstap
let token: string
beforeAll(async () => {
  opstap = await startOpstap({ nu: NU, locaties: PLAATSEN })
  token = await opstap.token('centralist')
})
afterAll(() => opstap.stop())

describe('POST /v1/ritten', () => {
  test('books a ride at the price it was judged at', async () => {
    const pasnummer = await nieuwePas(opstap)
    const { status, body } = await boek(opstap, ritaanvraag(pasnummer))
    expect(status).toBe(201)
    expect(body.ritten).toHaveLength(1)
    expect(body.ritten[0]).toMatchObject({
      pasnummer,
      status: 'geboekt',
      richting: 'heen',
      vertrek: '2026-03-14T09:30:00Z',
      afstandMeter: 10_000,
      ritprijs: { totaalCent: 271 },
    })
    expect(body.ritprijs).toEqual({ totaalCent: 271, status: 'voorbeeld' })
    expect(await budget(opstap, pasnummer)).toMatchObject({ geboektMeter: 10_000, resterendMeter: 1_490_000 })
  })

  test('a pashouder books on its own pass', async () => {
    const pasnummer = await nieuwePas(opstap)
    const { status, body } = await boek(opstap, ritaanvraag(pasnummer), {
      token: await opstap.token('pashouder', { pasnummer }),
    })
    expect(status).toBe(201)
    expect(body.ritten[0].geschiedenis).toMatchObject([{ status: 'geboekt', rol: 'pashouder' }])
  })

  test('books outward and return together', async () => {
    const pasnummer = await nieuwePas(opstap)
    const { body } = await boek(opstap, ritaanvraag(pasnummer, { retour: { vertrek: '2026-03-14T14:00:00+01:00' } }))
    expect(body.ritten.map((rit: any) => [rit.richting, rit.van.id, rit.naar.id, rit.vertrek])).toEqual([
      ['heen', 'thuis', 'op-7692-m', '2026-03-14T09:30:00Z'],
      ['retour', 'op-7692-m', 'thuis', '2026-03-14T13:00:00Z'],
    ])
    expect(body.ritprijs.totaalCent).toBe(542)
    expect(await budget(opstap, pasnummer)).toMatchObject({ geboektMeter: 20_000 })
  })

  test('books neither when only one of the two fits', async () => {
    const pasnummer = await nieuwePas(opstap, ruimteVoor(1))
    const before = await opgeslagen(opstap)
    const { status, body } = await boek(
      opstap,
      ritaanvraag(pasnummer, { retour: { vertrek: '2026-03-14T14:00:00+01:00' } }),
    )
    expect(status).toBe(409)
    expect(body.redenen).toMatchObject([
      { regel: 'budget.ontoereikend', feiten: { nodigMeter: 20_000, resterendMeter: 10_000 } },
    ])
    expect(await opgeslagen(opstap)).toEqual(before)
  })

  test('books neither when the return ride alone is refused', async () => {
    const pasnummer = await nieuwePas(opstap)
    const { status } = await boek(opstap, ritaanvraag(pasnummer, { retour: { vertrek: '2026-03-15T03:00:00+01:00' } }))
    expect(status).toBe(409)
    expect(await alleRitten(opstap, pasnummer)).toEqual([])
  })

  test('a return across New Year draws on two budgets', async () => {
    const pasnummer = await nieuwePas(opstap, ruimteVoor(1))
    const { status } = await boek(
      opstap,
      ritaanvraag(pasnummer, {
        // 23.50 on 31 December is 22.50 UTC; the return at 07.00 local time.
        vertrek: '2026-12-31T23:50:00+01:00',
        retour: { vertrek: '2027-01-01T07:00:00+01:00' },
      }),
    )
    expect(status).toBe(201)
    expect(await budget(opstap, pasnummer, 2026)).toMatchObject({ geboektMeter: 10_000, resterendMeter: 0 })
    expect(await budget(opstap, pasnummer, 2027)).toMatchObject({ geboektMeter: 10_000, resterendMeter: 1_490_000 })
  })

  test('the local year counts: half past eleven in the evening in UTC on 31 December is next year', async () => {
    const pasnummer = await nieuwePas(opstap)
    const { status } = await boek(opstap, ritaanvraag(pasnummer, { vertrek: '2027-01-01T00:00:00+01:00' }))
    expect(status).toBe(201)
    expect((await budget(opstap, pasnummer, 2026)).geboektMeter).toBe(0)
    expect((await budget(opstap, pasnummer, 2027)).geboektMeter).toBe(10_000)
  })

  test.each([
    ['geweigerd', 'gebied.buiten-straal', { naar: { locatieId: 'op-26000-m' } }],
    ['voorleggen', 'bagage.te-veel', { bagage: { stuks: 2 } }],
  ])('%s is a 409 with the same reasons as the judgement, and nothing is stored', async (uitkomst, regel, rest) => {
    const pasnummer = await nieuwePas(opstap)
    const before = await opgeslagen(opstap)
    const body = ritaanvraag(pasnummer, rest)
    const judged = await opstap.call('POST', '/ritbeoordelingen', { token, body })
    const booked = await boek(opstap, body)
    expect(booked.status).toBe(409)
    expect(booked.body).toMatchObject({ uitkomst, redenen: [{ regel }] })
    expect(booked.body.redenen).toEqual(judged.body.redenen)
    expect(await opgeslagen(opstap)).toEqual(before)
  })

  test('nobody sits in two rides at once', async () => {
    const pasnummer = await nieuwePas(opstap)
    const ritnummer = await geboekteRit(opstap, ritaanvraag(pasnummer))
    // The first ride lasts until a quarter to eleven; from then on the next one is welcome.
    const during = await boek(opstap, ritaanvraag(pasnummer, { vertrek: '2026-03-14T10:44:59+01:00' }))
    expect(during.body.redenen).toMatchObject([{ regel: 'rit.dubbel', feiten: { ritnummer } }])
    const after = await boek(opstap, ritaanvraag(pasnummer, { vertrek: '2026-03-14T10:45:00+01:00' }))
    expect(after.status).toBe(201)
  })
})

describe('GET /v1/ritten/{ritnummer}', () => {
  test('is the receipt: the ride as booked, with price, policy, article and history', async () => {
    const pasnummer = await nieuwePas(opstap, { kenmerken: ['HR-07', 'XX-99'] })
    const aanvraag = ritaanvraag(pasnummer, {
      meereizenden: [{ soort: 'medereiziger' }],
      hulpmiddelen: ['rollator'],
      dieren: [{ soort: 'hulphond' }],
      bagage: { stuks: 1 },
      ritdoel: 'bezoek',
    })
    const booked = await boek(opstap, aanvraag)
    const [rit] = booked.body.ritten
    const { status, body } = await opstap.call('GET', `/ritten/${rit.ritnummer}`, { token })
    expect(status).toBe(200)
    expect(body).toEqual(rit)
    expect(body).toMatchObject({
      meereizenden: [{ soort: 'medereiziger' }],
      hulpmiddelen: ['rollator'],
      dieren: [{ soort: 'hulphond' }],
      bagage: { stuks: 1, groot: false, gevaarlijk: false },
      ritdoel: 'bezoek',
      opdracht: ['rollator', 'hulphond', 'HR-07', 'XX-99'],
      ritprijs: { totaalCent: 542, status: 'voorbeeld', bron: { artikel: '§ 9.5' } },
      redenen: [],
      beleid: { gemeente: 'harlingen', geldigVanaf: '2025-05-27' },
      geschiedenis: [{ status: 'geboekt', op: '2026-03-01T08:00:00Z', wie: 'test-centralist-harlingen' }],
    })
  })
})

describe('PUT /v1/ritten/{ritnummer}/annulering', () => {
  test('frees the metres and keeps who, when and why', async () => {
    const pasnummer = await nieuwePas(opstap)
    const ritnummer = await geboekteRit(opstap, ritaanvraag(pasnummer))
    const { status, body } = await annuleer(opstap, ritnummer, await opstap.token('pashouder', { pasnummer }))
    expect(status).toBe(200)
    expect(body).toMatchObject({
      ritnummer,
      status: 'geannuleerd',
      geschiedenis: [
        { status: 'geboekt', rol: 'centralist' },
        {
          status: 'geannuleerd',
          rol: 'pashouder',
          reden: 'Ik ben ziek.',
          op: '2026-03-01T08:00:00Z',
          wie: `test-pashouder-${pasnummer}`,
        },
      ],
    })
    expect(await budget(opstap, pasnummer)).toMatchObject({ geboektMeter: 0, resterendMeter: 1_500_000, ritten: [] })
  })

  test('cancelling twice changes nothing more', async () => {
    const pasnummer = await nieuwePas(opstap)
    const [blijft, weg] = [
      await geboekteRit(opstap, ritaanvraag(pasnummer)),
      await geboekteRit(opstap, ritaanvraag(pasnummer, { vertrek: '2026-03-15T10:30:00+01:00' })),
    ]
    const first = await annuleer(opstap, weg)
    const before = await opgeslagen(opstap)
    const second = await annuleer(opstap, weg)
    expect(second.status).toBe(200)
    expect(second.body).toEqual(first.body)
    expect(await opgeslagen(opstap)).toEqual(before)
    expect((await budget(opstap, pasnummer)).ritten.map((rit: any) => rit.ritnummer)).toEqual([blijft])
    expect((await budget(opstap, pasnummer)).geboektMeter).toBe(10_000)
  })

  test('twenty at once free the metres once', async () => {
    const pasnummer = await nieuwePas(opstap)
    await geboekteRit(opstap, ritaanvraag(pasnummer, { vertrek: '2026-03-15T10:30:00+01:00' }))
    const ritnummer = await geboekteRit(opstap, ritaanvraag(pasnummer))
    const answers = await Promise.all(Array.from({ length: 20 }, () => annuleer(opstap, ritnummer)))
    expect(answers.map((answer) => answer.status)).toEqual(Array(20).fill(200))
    expect((await budget(opstap, pasnummer)).geboektMeter).toBe(10_000)
    const { body } = await opstap.call('GET', `/ritten/${ritnummer}`, { token })
    expect(body.geschiedenis).toHaveLength(2)
  })

  test('the same ride can be booked again', async () => {
    const pasnummer = await nieuwePas(opstap, ruimteVoor(1))
    const first = await geboekteRit(opstap, ritaanvraag(pasnummer))
    expect((await boek(opstap, ritaanvraag(pasnummer))).status).toBe(409)
    await annuleer(opstap, first)
    const again = await boek(opstap, ritaanvraag(pasnummer))
    expect(again.status).toBe(201)
    expect(again.body.ritten[0].ritnummer).not.toBe(first)
    expect((await alleRitten(opstap, pasnummer)).map((rit) => String(rit.status)).toSorted()).toEqual([
      'geannuleerd',
      'geboekt',
    ])
  })

  test('one ride of a return can be cancelled alone', async () => {
    const pasnummer = await nieuwePas(opstap)
    const { body } = await boek(opstap, ritaanvraag(pasnummer, { retour: { vertrek: '2026-03-14T14:00:00+01:00' } }))
    await annuleer(opstap, body.ritten[1].ritnummer)
    expect((await alleRitten(opstap, pasnummer)).map((rit) => [rit.richting, rit.status])).toEqual([
      ['heen', 'geboekt'],
      ['retour', 'geannuleerd'],
    ])
    expect((await budget(opstap, pasnummer)).geboektMeter).toBe(10_000)
  })
})
