import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startOpstap, type Answer, type Opstap } from '../../../support/opstap.ts'
import {
  boek,
  budget,
  geboekteRit,
  nieuwePas,
  NU,
  opgeslagen,
  pasaanvraag,
  PLAATSEN,
  ritaanvraag,
  ruimteVoor,
} from '../../../support/voorbeelden.ts'

let opstap: Opstap
beforeAll(async () => {
  opstap = await startOpstap({ nu: NU, locaties: PLAATSEN })
})
afterAll(() => opstap.stop())

const verleen = async (body: unknown, gemeente = 'harlingen'): Promise<Answer> =>
  opstap.call('POST', '/passen', { token: await opstap.token('gemeente', { gemeente }), body })

const lees = async (pasnummer: string, gemeente = 'harlingen'): Promise<Answer> =>
  opstap.call('GET', `/passen/${pasnummer}`, { token: await opstap.token('gemeente', { gemeente }) })

/** What is wrong with a pass; nothing is stored. */
const fouten = async (rest: Record<string, unknown>, gemeente?: string): Promise<any[]> => {
  const before = await opgeslagen(opstap)
  const { status, body } = await verleen(pasaanvraag(rest), gemeente)
  expect(status).toBe(400)
  expect(await opgeslagen(opstap)).toEqual(before)
  return body.errors
}

const kort = (errors: any[]): string[] => errors.map((fout) => `${fout.in} ${fout.location} ${fout.code}`).toSorted()

/** A pass of Berkelland, where somebody can have two puntbestemmingen of its own. */
const berkelland = (...puntbestemmingen: string[]): Record<string, unknown> => ({
  woning: { locatieId: 'borculo-thuis' },
  puntbestemmingen: puntbestemmingen.map((locatieId) => ({ locatieId })),
})

describe('POST /v1/passen', () => {
  test('needs six fields; the rest has a value of its own', async () => {
    const { status, body } = await verleen(pasaanvraag())
    expect(status).toBe(201)
    expect(body).toEqual({
      pasnummer: expect.stringMatching(/^P[0-9A-Z]{10}$/),
      naam: 'Tonnie Voorbeeld (verzonnen)',
      geboortedatum: '1950-06-15',
      woning: PLAATSEN[0],
      geldigVanaf: '2026-01-01',
      geldigTotEnMet: '2027-12-31',
      vervoertype: 'regulier',
      begeleiding: 'geen',
      scootmobiel: false,
      puntbestemmingen: [],
      kenmerken: [],
      persoonsnummer: body.pasnummer,
      besluitdatum: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      gewoonlijkMee: { meereizenden: [], hulpmiddelen: [], dieren: [] },
      geschiedenis: [
        {
          op: expect.stringMatching(/Z$/),
          wie: expect.any(String),
          rol: 'gemeente',
          vanaf: '2026-01-01',
          velden: [],
        },
      ],
    })
    expect((await lees(body.pasnummer)).body).toEqual(body)
  })

  test('keeps every field', async () => {
    const velden = {
      vervoertype: 'rolstoel',
      begeleiding: 'verplicht',
      scootmobiel: true,
      reizigersbudget: { meterPerJaar: 2_000_000, motivering: 'Bezoekt haar zoon (verzonnen).' },
      kenmerken: ['HR-01', 'ZZ-99'],
      telefoon: '+31 6 00000000',
    }
    const { status, body } = await verleen(pasaanvraag(velden))
    expect(status).toBe(201)
    expect(body).toMatchObject(velden)
    expect((await lees(body.pasnummer)).body).toEqual(body)
  })

  test('gives every pass a number of its own', async () => {
    const nummers = await Promise.all(Array.from({ length: 20 }, () => nieuwePas(opstap)))
    expect(new Set(nummers).size).toBe(20)
  })

  test('names every required field at once', async () => {
    const before = await opgeslagen(opstap)
    const { status, body } = await verleen({})
    expect(status).toBe(400)
    expect(kort(body.errors)).toEqual([
      'body geboortedatum verplicht',
      'body geldigTotEnMet verplicht',
      'body geldigVanaf verplicht',
      'body naam verplicht',
      'body vervoertype verplicht',
      'body woning verplicht',
    ])
    expect(await opgeslagen(opstap)).toEqual(before)
  })

  test.each<[string, Record<string, unknown>, string[]]>([
    ['a blank name', { naam: '   ' }, ['body naam te-klein']],
    ['a name of 201 characters', { naam: 'x'.repeat(201) }, ['body naam te-groot']],
    ['a date that does not exist', { geboortedatum: '1950-02-29' }, ['body geboortedatum formaat']],
    ['a date the Dutch way', { geboortedatum: '15-06-1950' }, ['body geboortedatum formaat']],
    ['an unknown home', { woning: { locatieId: 'nergens' } }, ['body woning.locatieId onbekend']],
    ['a home with coordinates', { woning: { locatieId: 'thuis', punt: {} } }, ['body woning.punt onbekend-veld']],
    ['another kind of transport', { vervoertype: 'boot' }, ['body vervoertype waarde']],
    ['half a duty', { begeleiding: 'soms' }, ['body begeleiding waarde']],
    ['a number of its own', { pasnummer: 'HRL-1' }, ['body pasnummer onbekend-veld']],
    ['a gemeente of its own', { gemeente: 'berkelland' }, ['body gemeente onbekend-veld']],
    [
      'a budget without a reason',
      { reizigersbudget: { meterPerJaar: 1 } },
      ['body reizigersbudget.motivering verplicht'],
    ],
    [
      'a budget with a blank reason',
      { reizigersbudget: { meterPerJaar: 1, motivering: ' ' } },
      ['body reizigersbudget.motivering te-klein'],
    ],
    [
      'a budget of nothing',
      { reizigersbudget: { meterPerJaar: 0, motivering: 'x' } },
      ['body reizigersbudget.meterPerJaar te-klein'],
    ],
    ['something that is no code', { kenmerken: ['HR-07', 'rollator'] }, ['body kenmerken.1 formaat']],
    ['a telephone number of words', { telefoon: 'bel mij' }, ['body telefoon formaat']],
    [
      'several faults',
      { naam: '', telefoon: 'x', woning: { locatieId: 'nergens' }, kleur: 'rood' },
      ['body kleur onbekend-veld', 'body naam te-klein', 'body telefoon formaat', 'body woning.locatieId onbekend'],
    ],
    ['an end before its begin', { geldigTotEnMet: '2025-12-31' }, ['body geldigTotEnMet pas.einde-voor-begin']],
    ['a holder who is not born yet', { geboortedatum: '2026-01-02' }, ['body geboortedatum pas.nog-niet-geboren']],
  ])('refuses %s', async (_, rest, verwacht) => {
    expect(kort(await fouten(rest))).toEqual(verwacht)
  })

  test('five years is the longest; a day more is refused by § 2.7.1', async () => {
    expect((await verleen(pasaanvraag({ geldigTotEnMet: '2030-12-31' }))).status).toBe(201)
    expect(await fouten({ geldigTotEnMet: '2031-01-01' })).toMatchObject([
      { in: 'body', location: 'geldigTotEnMet', code: 'pas.te-lang-geldig', bron: { artikel: '§ 2.7.1' } },
    ])
  })

  test('one day is long enough, and a child can have a pass from birth', async () => {
    const dag = { geboortedatum: '2026-01-01', geldigVanaf: '2026-01-01', geldigTotEnMet: '2026-01-01' }
    expect((await verleen(pasaanvraag(dag))).status).toBe(201)
  })

  test('Harlingen has no puntbestemmingen on the pass', async () => {
    expect(await fouten({ puntbestemmingen: [{ locatieId: 'op-7692-m' }] })).toMatchObject([
      { location: 'puntbestemmingen', code: 'pas.geen-eigen-puntbestemmingen', bron: { artikel: '§ 9.5' } },
    ])
  })

  test('Berkelland has puntbestemmingen in its ring', async () => {
    const { status, body } = await verleen(pasaanvraag(berkelland('borculo-30000-m')), 'berkelland')
    expect(status).toBe(201)
    expect(body.puntbestemmingen).toMatchObject([{ id: 'borculo-30000-m' }])
    expect((await lees(body.pasnummer, 'berkelland')).body).toEqual(body)
  })

  test('Berkelland refuses what lies nearer or further, and a third', async () => {
    const drie = berkelland('borculo-7692-m', 'borculo-30000-m', 'borculo-45000-m')
    const errors = await fouten(drie, 'berkelland')
    expect(kort(errors)).toEqual([
      'body puntbestemmingen pas.te-veel-puntbestemmingen',
      'body puntbestemmingen.0 pas.puntbestemming-buiten-ring',
      'body puntbestemmingen.2 pas.puntbestemming-buiten-ring',
    ])
    for (const fout of errors) expect(fout.bron.artikel).toBe('artikel 1.1, lid 1, onder p')
  })

  test('refuses more than twenty puntbestemmingen before it looks at any', async () => {
    const errors = await fouten(berkelland(...Array<string>(30).fill('nergens')), 'berkelland')
    expect(kort(errors)).toContain('body puntbestemmingen te-groot')
  })

  test('a pass without a limit on its years can be used until its last day', async () => {
    // Berkelland sets no longest validity: 98 years, the longest that this system keeps.
    const pasnummer = await nieuwePas(
      opstap,
      { ...berkelland(), geldigVanaf: '2026-01-01', geldigTotEnMet: '2123-12-31' },
      'berkelland',
    )
    const token = await opstap.token('centralist', { gemeente: 'berkelland' })
    const rit = ritaanvraag(pasnummer, {
      van: { locatieId: 'borculo-thuis' },
      naar: { locatieId: 'borculo-7692-m' },
      vertrek: '2123-12-31T10:00:00+01:00',
    })
    expect((await boek(opstap, rit, { token })).status).toBe(201)
    expect(kort(await fouten({ ...berkelland(), geldigTotEnMet: '2124-01-01' }, 'berkelland'))).toEqual([
      'body geldigTotEnMet pas.te-veel-jaren',
    ])
  })
})

describe('GET /v1/passen/{pasnummer}/reizigersbudgetten/{jaar}', () => {
  test('a year of the pass whose policy is not known says so, and is not taken for one without a limit', async () => {
    const pasnummer = await nieuwePas(opstap, { geldigVanaf: '2024-06-01', geldigTotEnMet: '2026-12-31' })
    const token = await opstap.token('gemeente')
    const jaar = (welk: number) => opstap.call('GET', `/passen/${pasnummer}/reizigersbudgetten/${welk}`, { token })
    const onbekend = await jaar(2024)
    expect(onbekend.status).toBe(404)
    expect(onbekend.body).toMatchObject({
      type: 'urn:opstap:probleem:beleid-niet-van-kracht',
      detail: expect.stringContaining('2024'),
    })
    // Harlingen's regeling begins on 27 May 2025.
    expect((await jaar(2025)).body).toMatchObject({ limietMeter: 1_500_000, resterendMeter: 1_500_000 })
    // No pass, no metres.
    expect((await jaar(2023)).body).toMatchObject({ limietMeter: 0, resterendMeter: 0 })
  })

  test('of a year with rides has the rides it consists of', async () => {
    const pasnummer = await nieuwePas(opstap)
    const later = await geboekteRit(opstap, ritaanvraag(pasnummer, { vertrek: '2026-05-01T10:00:00+02:00' }))
    const eerder = await geboekteRit(opstap, ritaanvraag(pasnummer, { naar: { locatieId: 'op-15384-m' } }))
    await geboekteRit(opstap, ritaanvraag(pasnummer, { vertrek: '2027-01-01T10:00:00+01:00' }))
    const overzicht = await budget(opstap, pasnummer)
    // 15.384 m × 1,3 = 19.999,2 m.
    expect(overzicht).toMatchObject({
      jaar: 2026,
      limietMeter: 1_500_000,
      geboektMeter: 29_999,
      geredenMeter: 0,
      resterendMeter: 1_470_001,
    })
    expect(overzicht.ritten.map((rit: any) => rit.ritnummer)).toEqual([eerder, later])
  })

  test.each([
    [2027, 1_500_000],
    [2028, 0],
    [2025, 0],
    [2099, 0],
  ])('of %i, without rides, is answered with room for %i m', async (jaar, limietMeter) => {
    const pasnummer = await nieuwePas(opstap)
    expect(await budget(opstap, pasnummer, jaar)).toMatchObject({
      jaar,
      limietMeter,
      geboektMeter: 0,
      geredenMeter: 0,
      ingehoudenMeter: 0,
      vrijgegevenMeter: 0,
      resterendMeter: limietMeter,
      ritten: [],
    })
  })

  test('has the limit that the pass has of its own', async () => {
    const pasnummer = await nieuwePas(opstap, ruimteVoor(200))
    expect(await budget(opstap, pasnummer)).toMatchObject({ limietMeter: 2_000_000, resterendMeter: 2_000_000 })
  })

  test('is without limit where the gemeente sets none', async () => {
    const pasnummer = await nieuwePas(opstap, berkelland(), 'berkelland')
    expect(await budget(opstap, pasnummer, 2026, 'berkelland')).toMatchObject({
      limietMeter: null,
      resterendMeter: null,
    })
  })
})

describe('POST /v1/passen with an Idempotency-Key', () => {
  const verleenMet = async (sleutel: string, rest: Record<string, unknown> = {}, gemeente = 'harlingen') =>
    opstap.call('POST', '/passen', {
      token: await opstap.token('gemeente', { gemeente }),
      body: pasaanvraag(rest),
      headers: { 'idempotency-key': sleutel },
    })

  test('the same request twice, or twice at once, grants one pass and gives one answer', async () => {
    const sleutel = randomUUID()
    const tegelijk = await Promise.all([verleenMet(sleutel), verleenMet(sleutel), verleenMet(sleutel)])
    const before = await opgeslagen(opstap)
    const later = await verleenMet(sleutel)
    expect(tegelijk.map(({ status }) => status)).toEqual([201, 201, 201])
    for (const { body } of [...tegelijk, later]) expect(body).toEqual(tegelijk[0]?.body)
    expect(await opgeslagen(opstap)).toEqual(before)
  })

  test('after the pass changed the answer shows it as it is now', async () => {
    const sleutel = randomUUID()
    const { body: eerst } = await verleenMet(sleutel)
    await opstap.call('PATCH', `/passen/${eerst.pasnummer}`, {
      token: await opstap.token('gemeente'),
      body: { scootmobiel: true },
    })
    const { body, headers } = await verleenMet(sleutel)
    expect(headers.get('idempotency-replayed')).toBe('true')
    expect(body).toMatchObject({ pasnummer: eerst.pasnummer, naam: eerst.naam, scootmobiel: true })
  })

  test('another request with that key is refused, and a booking too', async () => {
    const sleutel = randomUUID()
    const { body: pas } = await verleenMet(sleutel)
    expect(await verleenMet(sleutel, { naam: 'Iemand Anders (verzonnen)' })).toMatchObject({
      status: 409,
      body: { type: 'urn:opstap:probleem:sleutel-bezet' },
    })
    const boeking = await opstap.call('POST', '/ritten', {
      token: await opstap.token('gemeente'),
      body: { ...ritaanvraag(pas.pasnummer), afwijking: { motivering: 'Voor een test (verzonnen).' } },
      headers: { 'idempotency-key': sleutel },
    })
    expect(boeking).toMatchObject({ status: 409, body: { type: 'urn:opstap:probleem:sleutel-bezet' } })
  })

  test('in another gemeente it is another key; an empty one is bad input; without one every request grants a pass', async () => {
    const sleutel = randomUUID()
    const { body: hier } = await verleenMet(sleutel)
    const { body: daar } = await verleenMet(sleutel, { woning: { locatieId: 'borculo-thuis' } }, 'berkelland')
    expect(daar.pasnummer).not.toBe(hier.pasnummer)
    expect((await verleenMet(' ')).status).toBe(400)
    expect(await nieuwePas(opstap)).not.toBe(await nieuwePas(opstap))
  })
})
