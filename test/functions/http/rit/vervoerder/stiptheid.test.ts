import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Rit } from '../../../../../domain/rit/index.ts'
import { leesStiptheid } from '../../../../../functions/use-cases/rit/vervoerder/lees-stiptheid.ts'
import type { Wie } from '../../../../../functions/use-cases/wie.ts'
import { gewijzigd, HARLINGEN } from '../../../../domain/support.ts'
import { bewaar, daarna, ritOp } from '../../../../support/opgeslagen-rit.ts'
import { regelingen } from '../../../../../functions/services/beleid/meegeleverd.ts'
import { startOpstap, type Answer, type Opstap } from '../../../../support/opstap.ts'
import { tokenMet } from '../../../../support/tokens.ts'
import { geboekteRit, nieuwePas, NU, opgeslagen, PLAATSEN, ritaanvraag } from '../../../../support/voorbeelden.ts'

/** It is Sunday 1 March 2026: up to and including 21 February all days are closed. */
const GESLOTEN = '2026-02-21'
const OPEN = '2026-02-22'
const bron = { regeling: 'Vervoerscontract (verzonnen)', artikel: '1' }

let opstap: Opstap
beforeAll(async () => {
  const versies = gewijzigd(HARLINGEN, { stiptheid: { vroegMinuten: 5, laatMinuten: 15, bron } })
  const beloofd = ['harlingen', 'stipt', 'grens'].map((gemeente) => [gemeente, versies] as const)
  opstap = await startOpstap({ nu: NU, locaties: PLAATSEN, regelingen: new Map([...regelingen, ...beloofd]) })
})
afterAll(() => opstap.stop())

const vraag = async (query: string, token: string): Promise<Answer> =>
  opstap.call('GET', `/stiptheid?${query}`, { token })
const alsGemeente = async (query: string, gemeente = 'stipt'): Promise<Answer> =>
  vraag(query, await opstap.token('gemeente', { gemeente }))

let nummers = 0
const booked = (vertrek: string): Rit => ritOp(`RSTIPT${++nummers}`, vertrek)
const gereden = (vertrek: string, seconden: number, wie: string, meldOp = vertrek): Rit =>
  daarna(booked(vertrek), 'gereden', meldOp, {
    wie,
    ingestapt: new Date(Date.parse(vertrek) + seconden * 1000).toISOString().replace('.000Z', 'Z'),
  })

describe('GET /v1/stiptheid', () => {
  beforeAll(async () => {
    const { store } = opstap.deps
    const ritten = [
      gereden(`${GESLOTEN}T09:00:00Z`, 0, 'taxi-a'),
      gereden(`${GESLOTEN}T09:30:00Z`, 900, 'taxi-a'),
      gereden(`${GESLOTEN}T10:00:00Z`, 901, 'taxi-a'),
      gereden(`${GESLOTEN}T22:59:59Z`, -301, 'taxi-b'),
      // Reported after the day was closed.
      gereden(`${GESLOTEN}T12:00:00Z`, 0, 'taxi-b', '2026-02-28T23:00:00Z'),
      daarna(booked(`${GESLOTEN}T11:00:00Z`), 'loosgemeld', `${GESLOTEN}T11:10:00Z`, { wie: 'taxi-a' }),
      daarna(booked(`${GESLOTEN}T11:00:00Z`), 'geannuleerd', `${GESLOTEN}T08:00:00Z`),
      // The next service day: that of the policy ends at 24.00.
      gereden(`${GESLOTEN}T23:00:01Z`, 60, 'taxi-b'),
      booked(`${OPEN}T10:00:00Z`),
    ]
    for (const rit of ritten) await bewaar(store, 'stipt', rit)
  })

  const leeg = { gereden: 0, opTijd: 0, teVroeg: 0, teLaat: 0, loosgemeld: 0, nietGereden: 0 }
  const dag21 = { gereden: 4, opTijd: 2, teVroeg: 1, teLaat: 1, loosgemeld: 1, nietGereden: 0 }

  test('tells the municipality totals, days and carriers, worked out by hand', async () => {
    const { status, body } = await alsGemeente(`van=2026-02-20&tot=${OPEN}`)
    expect(status).toBe(200)
    const belofte = { vroegMinuten: 5, laatMinuten: 15, bron }
    expect(body).toEqual({
      totaal: {
        ...dag21,
        gereden: 5,
        opTijd: 3,
        nietGemeld: 2,
        // Minutes -6, 0, 1, 15 and 16: of five the third, and the fifth for all others.
        afwijkingMinuten: { p50: 1, p90: 16, p95: 16, p99: 16 },
      },
      perDag: [
        { datum: '2026-02-20', belofte, ...leeg, nietGemeld: 0 },
        { datum: GESLOTEN, belofte, ...dag21, nietGemeld: 1, afwijkingMinuten: { p50: 0, p90: 16, p95: 16, p99: 16 } },
        {
          datum: OPEN,
          belofte,
          ...leeg,
          gereden: 1,
          opTijd: 1,
          nietGemeld: 1,
          afwijkingMinuten: { p50: 1, p90: 1, p95: 1, p99: 1 },
        },
      ],
      perVervoerder: [
        {
          vervoerder: 'taxi-a',
          gereden: 3,
          opTijd: 2,
          teVroeg: 0,
          teLaat: 1,
          loosgemeld: 1,
          nietGereden: 0,
          afwijkingMinuten: { p50: 15, p90: 16, p95: 16, p99: 16 },
        },
        {
          vervoerder: 'taxi-b',
          gereden: 2,
          opTijd: 1,
          teVroeg: 1,
          teLaat: 0,
          loosgemeld: 0,
          nietGereden: 0,
          afwijkingMinuten: { p50: -6, p90: 1, p95: 1, p99: 1 },
        },
      ],
    })
  })

  test('keeps a closed day, not an open one, and tells the same from what it kept', async () => {
    const query = `van=${GESLOTEN}&tot=${OPEN}`
    const first = await alsGemeente(query)
    const kept = (await opgeslagen(opstap)).filter((item) => item.startsWith('STIPTHEID#stipt '))
    expect(kept).toContain(`STIPTHEID#stipt DAG#${GESLOTEN} 1`)
    expect(kept.some((item) => item.includes(OPEN))).toBe(false)
    // What is reported of a closed day now changes nothing any more; of an open day it does.
    await bewaar(opstap.deps.store, 'stipt', gereden(`${GESLOTEN}T14:00:00Z`, 0, 'taxi-a', '2026-03-01T07:00:00Z'))
    expect((await alsGemeente(query)).body).toEqual(first.body)
    await bewaar(opstap.deps.store, 'stipt', gereden(`${OPEN}T14:00:00Z`, 0, 'taxi-c', '2026-03-01T07:00:00Z'))
    expect((await alsGemeente(query)).body.totaal.gereden).toBe(first.body.totaal.gereden + 1)
  })

  test('ten who ask for the same new days at once hear the same', async () => {
    await bewaar(opstap.deps.store, 'stipt', gereden('2026-02-10T14:00:00Z', 0, 'taxi-a'))
    const answers = await Promise.all(Array.from({ length: 10 }, () => alsGemeente('van=2026-02-08&tot=2026-02-12')))
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)
    expect(answers[0]?.body.totaal.gereden).toBe(1)
  })

  test('shows a carrier its own reports only', async () => {
    const query = `van=${GESLOTEN}&tot=${GESLOTEN}`
    const token = await tokenMet({ rollen: ['vervoerder'], pasnummer: 'X', gemeente: 'stipt' })
    expect((await vraag(query, token)).body).toMatchObject({
      totaal: { gereden: 0, loosgemeld: 0, nietGereden: 0 },
      perVervoerder: [],
    })
    await bewaar(opstap.deps.store, 'stipt', gereden('2026-02-23T09:00:00Z', 1000, 'test'))
    await bewaar(opstap.deps.store, 'stipt', gereden('2026-02-23T09:00:00Z', 0, 'taxi-geheim'))
    const { body } = await vraag('van=2026-02-23&tot=2026-02-23', token)
    expect(body.perVervoerder).toMatchObject([{ vervoerder: 'test', gereden: 1, teLaat: 1 }])
    expect(body.totaal).toEqual({
      gereden: 1,
      opTijd: 0,
      teVroeg: 0,
      teLaat: 1,
      loosgemeld: 0,
      nietGereden: 0,
      afwijkingMinuten: { p50: 17, p90: 17, p95: 17, p99: 17 },
    })
    expect(JSON.stringify(body)).not.toContain('taxi-geheim')
    expect(JSON.stringify(body)).not.toContain('nietGemeld')
  })

  test('shows nothing of another gemeente', async () => {
    expect((await alsGemeente(`van=${GESLOTEN}&tot=${OPEN}`, 'grens')).body.totaal).toEqual({ ...leeg, nietGemeld: 0 })
  })

  test('where nothing is promised it tells the deviations and judges nothing', async () => {
    await bewaar(opstap.deps.store, 'berkelland', gereden(`${GESLOTEN}T09:00:00Z`, 3000, 'taxi-a'))
    const { body } = await alsGemeente(`van=${GESLOTEN}&tot=${GESLOTEN}`, 'berkelland')
    const cijfers = {
      gereden: 1,
      loosgemeld: 0,
      nietGereden: 0,
      afwijkingMinuten: { p50: 50, p90: 50, p95: 50, p99: 50 },
    }
    expect(body).toEqual({
      totaal: { ...cijfers, nietGemeld: 0 },
      perDag: [{ datum: GESLOTEN, ...cijfers, nietGemeld: 0 }],
      perVervoerder: [{ vervoerder: 'taxi-a', ...cijfers }],
    })
  })

  test.each([
    ['', ['van', 'tot']],
    ['van=2026-02-02', ['tot']],
    ['van=2026-02-02&tot=2026-02-01', ['tot']],
    ['van=2026-01-01&tot=2026-02-01', ['tot']],
    ['van=x&tot=y', ['van', 'tot']],
    ['van=0000-01-01&tot=9999-12-31', ['van', 'tot', 'tot']],
    ['van=2026-02-01&tot=2026-02-01&datum=2026-02-01', ['datum']],
  ])('%s names %j', async (query, velden) => {
    const answer = await alsGemeente(query)
    expect(answer.status).toBe(400)
    expect(answer.body.errors.map((fout: any) => fout.location)).toEqual(velden)
  })

  test('31 days can be asked for', async () => {
    const { status, body } = await alsGemeente('van=2026-01-01&tot=2026-01-31', 'grens')
    expect([status, body.perDag.length]).toEqual([200, 31])
  })

  test('more closed days than fit in one request: each request gets further, and the last one has them all', async () => {
    const wie: Wie = { sub: 'g', rollen: ['gemeente'], gemeente: 'grens' }
    const periode = { van: '2025-11-01', tot: '2025-11-03' }
    const vraagNu = async () => (await leesStiptheid(opstap.deps, wie, { ...periode, hoogstensMs: 0 })).soort
    expect([await vraagNu(), await vraagNu(), await vraagNu(), await vraagNu()]).toEqual([
      'nogBezig',
      'nogBezig',
      'nogBezig',
      'geteld',
    ])
  })
})

describe('a ride', () => {
  test.each([
    { ingestapt: '2026-03-01T08:55:00+01:00', stiptheid: { afwijkingSeconden: -300, oordeel: 'opTijd' } },
    { ingestapt: '2026-03-01T08:54:59+01:00', stiptheid: { afwijkingSeconden: -301, oordeel: 'teVroeg' } },
  ])('of nine o’clock, got in at $ingestapt, tells $stiptheid', async ({ ingestapt, stiptheid }) => {
    const pasnummer = await nieuwePas(opstap)
    const ritnummer = await geboekteRit(opstap, ritaanvraag(pasnummer, { vertrek: NU }))
    const melding = { resultaat: 'gereden', ingestapt, uitgestapt: NU }
    const gemeld = await opstap.call('PUT', `/ritten/${ritnummer}/uitvoering`, {
      token: await opstap.token('vervoerder'),
      body: melding,
    })
    expect(gemeld.status).toBe(200)
    const { body } = await opstap.call('GET', `/ritten/${ritnummer}`, { token: await opstap.token('centralist') })
    expect(body.uitvoering).toMatchObject({ stiptheid })
  })
})
