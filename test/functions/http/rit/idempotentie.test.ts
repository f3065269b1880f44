import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startOpstap, type Opstap } from '../../../support/opstap.ts'
import { tokenMet } from '../../../support/tokens.ts'
import {
  alleRitten,
  annuleer,
  boek,
  budget,
  nieuwePas,
  NU,
  opgeslagen,
  PLAATSEN,
  ritaanvraag,
  ruimteVoor,
} from '../../../support/voorbeelden.ts'

let opstap: Opstap
beforeAll(async () => {
  opstap = await startOpstap({ nu: NU, locaties: PLAATSEN })
})
afterAll(() => opstap.stop())

const LATER = { vertrek: '2026-03-15T10:30:00+01:00' }

/** The same person in each gemeente. */
const tokenIn = (gemeente: string, pasnummer: string): Promise<string> =>
  tokenMet({ rollen: ['centralist'], gemeente, pasnummer })

describe('Idempotency-Key', () => {
  test('the same key and body give the first answer again', async () => {
    const pasnummer = await nieuwePas(opstap)
    const sleutel = randomUUID()
    const aanvraag = ritaanvraag(pasnummer, { retour: { vertrek: '2026-03-14T14:00:00+01:00' } })
    const first = await boek(opstap, aanvraag, { sleutel })
    const before = await opgeslagen(opstap)
    const second = await boek(opstap, aanvraag, { sleutel })
    expect([first.status, second.status]).toEqual([201, 201])
    expect(second.body).toEqual(first.body)
    expect([first, second].map(({ headers }) => headers.get('idempotency-replayed'))).toEqual([null, 'true'])
    expect(await opgeslagen(opstap)).toEqual(before)
  })

  test('the same request written down in another way is the same request', async () => {
    const pasnummer = await nieuwePas(opstap)
    const sleutel = randomUUID()
    const first = await boek(opstap, ritaanvraag(pasnummer), { sleutel })
    const second = await boek(
      opstap,
      {
        ...Object.fromEntries(Object.entries(ritaanvraag(pasnummer)).toReversed()),
        vertrek: '2026-03-14T09:30:00Z',
        dieren: [],
        bagage: {},
      },
      { sleutel },
    )
    expect(second.status).toBe(201)
    expect(second.body).toEqual(first.body)
  })

  test('after the ride was cancelled the answer says so, and books nothing', async () => {
    const pasnummer = await nieuwePas(opstap)
    const sleutel = randomUUID()
    const first = await boek(opstap, ritaanvraag(pasnummer), { sleutel })
    await annuleer(opstap, first.body.ritten[0].ritnummer)
    const second = await boek(opstap, ritaanvraag(pasnummer), { sleutel })
    expect([second.status, second.headers.get('idempotency-replayed')]).toEqual([201, 'true'])
    expect(second.body.ritten).toMatchObject([
      {
        ritnummer: first.body.ritten[0].ritnummer,
        status: 'geannuleerd',
        geschiedenis: [{}, { status: 'geannuleerd' }],
      },
    ])
    // Do, undo, do again: with a key of its own it is a ride of its own.
    const opnieuw = await boek(opstap, ritaanvraag(pasnummer, LATER))
    expect([opnieuw.status, opnieuw.headers.get('idempotency-replayed')]).toEqual([201, null])
    await annuleer(opstap, opnieuw.body.ritten[0].ritnummer)
    expect((await alleRitten(opstap, pasnummer)).map((rit) => rit.status)).toEqual(['geannuleerd', 'geannuleerd'])
  })

  test('also when the ride could not be booked any more', async () => {
    const pasnummer = await nieuwePas(opstap, ruimteVoor(1))
    const sleutel = randomUUID()
    const first = await boek(opstap, ritaanvraag(pasnummer), { sleutel })
    expect((await boek(opstap, ritaanvraag(pasnummer, LATER))).status).toBe(409)
    expect((await boek(opstap, ritaanvraag(pasnummer), { sleutel })).body).toEqual(first.body)
  })

  test('twenty at once are one ride and one answer', async () => {
    const pasnummer = await nieuwePas(opstap)
    const sleutel = randomUUID()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => boek(opstap, ritaanvraag(pasnummer), { sleutel })),
    )
    expect(answers.map((answer) => answer.status)).toEqual(Array(20).fill(201))
    expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1)
    expect(await alleRitten(opstap, pasnummer)).toHaveLength(1)
    expect((await budget(opstap, pasnummer)).geboektMeter).toBe(10_000)
  })

  test('the same key for another request is a 409 that stores nothing', async () => {
    const pasnummer = await nieuwePas(opstap)
    const sleutel = randomUUID()
    await boek(opstap, ritaanvraag(pasnummer), { sleutel })
    const before = await opgeslagen(opstap)
    const { status, body } = await boek(opstap, ritaanvraag(pasnummer, LATER), { sleutel })
    expect(status).toBe(409)
    expect(body.type).toBe('urn:opstap:probleem:sleutel-bezet')
    expect(await opgeslagen(opstap)).toEqual(before)
  })

  test('two requests that arrive together with one key: one is booked', async () => {
    const pasnummer = await nieuwePas(opstap)
    const sleutel = randomUUID()
    const answers = await Promise.all([
      boek(opstap, ritaanvraag(pasnummer), { sleutel }),
      boek(opstap, ritaanvraag(pasnummer, LATER), { sleutel }),
    ])
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([201, 409])
    expect(await alleRitten(opstap, pasnummer)).toHaveLength(1)
  })

  test('a key belongs to its caller', async () => {
    const pasnummer = await nieuwePas(opstap)
    const sleutel = randomUUID()
    const [centralist, pashouder] = [await opstap.token('centralist'), await opstap.token('pashouder', { pasnummer })]
    const first = await boek(opstap, ritaanvraag(pasnummer), { sleutel, token: centralist })
    const second = await boek(opstap, ritaanvraag(pasnummer, LATER), { sleutel, token: pashouder })
    expect([first.status, second.status]).toEqual([201, 201])
    expect(await alleRitten(opstap, pasnummer)).toHaveLength(2)
  })

  test('a key belongs to its gemeente', async () => {
    const sleutel = randomUUID()
    const hier = await nieuwePas(opstap)
    const daar = await nieuwePas(opstap, { woning: { locatieId: 'borculo-thuis' } }, 'berkelland')
    const first = await boek(opstap, ritaanvraag(hier), { sleutel, token: await tokenIn('harlingen', hier) })
    const second = await boek(
      opstap,
      ritaanvraag(daar, { van: { locatieId: 'borculo-thuis' }, naar: { locatieId: 'borculo-7692-m' } }),
      { sleutel, token: await tokenIn('berkelland', daar) },
    )
    expect([first.status, second.status]).toEqual([201, 201])
    expect(second.body.ritten[0].pasnummer).toBe(daar)
  })

  test('a refusal does not use up the key', async () => {
    const pasnummer = await nieuwePas(opstap, ruimteVoor(1))
    const sleutel = randomUUID()
    const vol = await boek(opstap, ritaanvraag(pasnummer))
    expect((await boek(opstap, ritaanvraag(pasnummer, LATER), { sleutel })).status).toBe(409)
    await annuleer(opstap, vol.body.ritten[0].ritnummer)
    expect((await boek(opstap, ritaanvraag(pasnummer, LATER), { sleutel })).status).toBe(201)
  })

  test.each([
    ['missing', undefined, 'verplicht'],
    ['empty', '', 'verplicht'],
    ['blank', '   ', 'verplicht'],
    ['of 256 characters', 'x'.repeat(256), 'te-groot'],
  ])('a key that is %s is bad input that names the header', async (_, sleutel, code) => {
    const pasnummer = await nieuwePas(opstap)
    const before = await opgeslagen(opstap)
    const { status, body } = await opstap.call('POST', '/ritten', {
      token: await opstap.token('centralist'),
      body: ritaanvraag(pasnummer),
      headers: sleutel === undefined ? {} : { 'idempotency-key': sleutel },
    })
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ in: 'header', location: 'Idempotency-Key', code }])
    expect(await opgeslagen(opstap)).toEqual(before)
  })

  test('a key of 255 characters is fine', async () => {
    const pasnummer = await nieuwePas(opstap)
    expect((await boek(opstap, ritaanvraag(pasnummer), { sleutel: 'x'.repeat(255) })).status).toBe(201)
  })
})
