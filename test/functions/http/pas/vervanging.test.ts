import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startOpstap, type Answer, type Opstap } from '../../../support/opstap.ts'
import {
  annuleer,
  boek,
  budget,
  geboekteRit,
  koppelcode,
  nieuwePas,
  NU,
  PLAATSEN,
  reeksaanvraag,
  ritaanvraag,
} from '../../../support/voorbeelden.ts'
import { tokenZonderPas } from '../../../support/tokens.ts'

let opstap: Opstap
let gemeente: string
let centralist: string
beforeAll(async () => {
  opstap = await startOpstap({ nu: NU, locaties: PLAATSEN })
  gemeente = await opstap.token('gemeente')
  centralist = await opstap.token('centralist')
})
afterAll(() => opstap.stop())

const vervang = (pasnummer: string, body: unknown = { reden: 'Verloren (verzonnen).' }): Promise<Answer> =>
  opstap.call('PUT', `/passen/${pasnummer}/vervanging`, { token: gemeente, body })
const lees = async (pasnummer: string): Promise<any> =>
  (await opstap.call('GET', `/passen/${pasnummer}`, { token: gemeente })).body
const ritten = async (pasnummer: string): Promise<any[]> =>
  (await opstap.call('GET', `/ritten?pasnummer=${pasnummer}`, { token: centralist })).body.ritten
const codes = ({ body }: Answer): string[] => (body.errors ?? []).map((fout: any) => fout.code)

describe('PUT /v1/passen/{pasnummer}/vervanging', () => {
  test('gives a new number, and blocks the old one at once', async () => {
    const oud = await nieuwePas(opstap, { vervoertype: 'rolstoel', kenmerken: ['HR-01'] })
    const { status, body } = await vervang(oud)
    expect(status).toBe(200)
    expect(body.pasnummer).not.toBe(oud)
    expect(body).toMatchObject({
      persoonsnummer: oud,
      naam: 'Tonnie Voorbeeld (verzonnen)',
      vervoertype: 'rolstoel',
      kenmerken: ['HR-01'],
      geldigVanaf: '2026-01-01',
      geldigTotEnMet: '2027-12-31',
    })
    expect(body.blokkade).toBeUndefined()
    expect(await lees(oud)).toMatchObject({
      vervangenDoor: body.pasnummer,
      blokkade: { vanaf: '2026-03-01' },
      einde: { soort: 'vervangen', datum: '2026-03-01' },
    })
    expect((await boek(opstap, ritaanvraag(oud))).status).toBe(409)
    expect((await boek(opstap, ritaanvraag(body.pasnummer))).status).toBe(201)
  })

  test('the same request again gives the same pass', async () => {
    const oud = await nieuwePas(opstap)
    const eerst = await vervang(oud)
    const weer = await vervang(oud, { reden: 'Nog een keer (verzonnen).' })
    expect([weer.status, weer.body.pasnummer]).toEqual([200, eerst.body.pasnummer])
  })

  test('takes the budget along: three passes have one', async () => {
    const eerste = await nieuwePas(opstap, {
      beginstand: { meter: 1_470_000, jaar: 2026, bron: 'Vorig systeem (verzonnen)', datum: '2026-02-28' },
    })
    await geboekteRit(opstap, ritaanvraag(eerste))
    const tweede = (await vervang(eerste)).body.pasnummer
    await geboekteRit(opstap, ritaanvraag(tweede, { vertrek: '2026-03-15T10:30:00+01:00' }))
    const derde = (await vervang(tweede)).body.pasnummer
    expect((await lees(derde)).persoonsnummer).toBe(eerste)
    const stand = { limietMeter: 1_500_000, beginstandMeter: 1_470_000, geboektMeter: 20_000, resterendMeter: 10_000 }
    for (const pasnummer of [eerste, tweede, derde]) {
      const { ritten: eigen, ...gezien } = await budget(opstap, pasnummer)
      expect(gezien).toMatchObject(stand)
      expect(eigen).toHaveLength(2)
    }
    await geboekteRit(opstap, ritaanvraag(derde, { vertrek: '2026-03-16T10:30:00+01:00' }))
    const vol = await boek(opstap, ritaanvraag(derde, { vertrek: '2026-03-17T10:30:00+01:00' }))
    expect(vol.body.redenen.map((reden: any) => reden.regel)).toEqual(['budget.ontoereikend'])
  })

  test('takes rides along, driven ones too; they are cancelled and reported as before', async () => {
    const oud = await nieuwePas(opstap)
    const blijft = await geboekteRit(opstap, ritaanvraag(oud))
    const weg = await geboekteRit(opstap, ritaanvraag(oud, { vertrek: '2026-03-15T10:30:00+01:00' }))
    await annuleer(opstap, weg)
    const nieuw = (await vervang(oud)).body.pasnummer
    expect(await ritten(oud)).toEqual([])
    expect((await ritten(nieuw)).map((rit) => [rit.ritnummer, rit.status, rit.pasnummer])).toEqual([
      [blijft, 'geboekt', nieuw],
      [weg, 'geannuleerd', nieuw],
    ])
    const dubbel = await boek(opstap, ritaanvraag(nieuw))
    expect(dubbel.body.redenen.map((reden: any) => reden.regel)).toEqual(['rit.dubbel'])
    expect((await annuleer(opstap, blijft)).status).toBe(200)
    expect(await budget(opstap, nieuw)).toMatchObject({ geboektMeter: 0, vrijgegevenMeter: 20_000 })
  })

  test('takes a series along with its dates', async () => {
    const oud = await nieuwePas(opstap)
    const { body } = await opstap.call('POST', '/ritreeksen', {
      token: centralist,
      body: reeksaanvraag(oud),
      headers: { 'idempotency-key': `reeks-${oud}` },
    })
    const nieuw = (await vervang(oud)).body.pasnummer
    const na = await opstap.call('GET', `/ritreeksen/${body.reeksnummer}`, { token: centralist })
    expect(na.body.pasnummer).toBe(nieuw)
    expect(na.body.geboekt.map((datum: any) => [datum.datum, datum.ritten[0].pasnummer])).toEqual(
      body.geboekt.map((datum: any) => [datum.datum, nieuw]),
    )
    expect(na.body.geboekt).not.toEqual([])
    const lijst = await opstap.call('GET', `/ritreeksen?pasnummer=${oud}`, { token: centralist })
    expect(lijst.body.reeksen).toEqual([])
  })

  test('takes a linked account along: it reaches the new pass and not the old', async () => {
    const oud = await nieuwePas(opstap)
    const account = await tokenZonderPas({ sub: `vervanging-${oud}`, gemeente: 'harlingen' })
    const code = await koppelcode(opstap, oud)
    await opstap.call('POST', '/koppelingen', { token: account, body: { pasnummer: oud, code } })
    const laat = await koppelcode(opstap, oud)
    const nieuw = (await vervang(oud)).body.pasnummer
    expect((await opstap.call('GET', `/passen/${nieuw}`, { token: account })).status).toBe(200)
    expect((await opstap.call('GET', `/passen/${oud}`, { token: account })).status).toBe(404)
    const ander = await tokenZonderPas({ sub: `ander-${oud}`, gemeente: 'harlingen' })
    const poging = await opstap.call('POST', '/koppelingen', { token: ander, body: { pasnummer: oud, code: laat } })
    expect(poging.status).not.toBe(201)
  })

  test('a block goes along, unless it is lifted', async () => {
    const geblokkeerd = async (): Promise<string> => {
      const pasnummer = await nieuwePas(opstap)
      const blokkade = { reden: 'Onderzoek (verzonnen)' }
      await opstap.call('PATCH', `/passen/${pasnummer}`, { token: gemeente, body: { blokkade } })
      return pasnummer
    }
    expect((await vervang(await geblokkeerd())).body.blokkade).toMatchObject({ reden: 'Onderzoek (verzonnen)' })
    const opgeheven = await vervang(await geblokkeerd(), { reden: 'Gestolen (verzonnen).', blokkade: 'opheffen' })
    expect(opgeheven.body.blokkade).toBeUndefined()
  })

  test('a replaced pass changes no more: its number cannot be brought back to life', async () => {
    const oud = await nieuwePas(opstap)
    await vervang(oud)
    for (const body of [{ blokkade: null }, { einde: null }, { telefoon: '0517 000000' }]) {
      const antwoord = await opstap.call('PATCH', `/passen/${oud}`, { token: gemeente, body })
      expect([antwoord.status, codes(antwoord)]).toEqual([400, ['pas.vervangen']])
    }
  })

  test('a pass that is over cannot be replaced, on its last day it can', async () => {
    const over = await nieuwePas(opstap, { geldigVanaf: '2025-06-01', geldigTotEnMet: '2026-02-28' })
    expect(codes(await vervang(over))).toEqual(['pas.niet-meer-geldig'])
    const laatste = await nieuwePas(opstap, { geldigVanaf: '2025-06-01', geldigTotEnMet: '2026-03-01' })
    expect((await vervang(laatste)).status).toBe(200)
  })

  test.each([
    ['no reason', {}],
    ['a blank one', { reden: ' ' }],
    ['something unknown', { reden: 'x', pasnummer: 'Y' }],
  ])('%s is bad input', async (_, body) => {
    expect((await vervang(await nieuwePas(opstap), body)).status).toBe(400)
  })

  test('of an unknown pass: 404', async () => {
    expect((await vervang('BESTAAT-NIET')).status).toBe(404)
  })
})

test('what was travelled elsewhere uses the budget of its year, and is corrected or taken back', async () => {
  const beginstand = { meter: 1_495_000, jaar: 2026, bron: 'Gemeente Voorbeeld (verzonnen)', datum: '2026-02-01' }
  const pasnummer = await nieuwePas(opstap, { beginstand })
  expect(await lees(pasnummer)).toMatchObject({ beginstand })
  expect(await budget(opstap, pasnummer)).toMatchObject({ beginstandMeter: 1_495_000, resterendMeter: 5000 })
  expect(await budget(opstap, pasnummer, 2027)).toMatchObject({ beginstandMeter: 0, resterendMeter: 1_500_000 })
  expect((await boek(opstap, ritaanvraag(pasnummer))).status).toBe(409)
  const patch = (body: unknown) => opstap.call('PATCH', `/passen/${pasnummer}`, { token: gemeente, body })
  await patch({ beginstand: { ...beginstand, meter: 1_490_000 } })
  expect((await boek(opstap, ritaanvraag(pasnummer))).status).toBe(201)
  await patch({ beginstand: null })
  expect(await budget(opstap, pasnummer)).toMatchObject({ beginstandMeter: 0, resterendMeter: 1_490_000 })
})

describe('PUT /v1/passen/{pasnummer}/persoon', () => {
  const persoon = (pasnummer: string): Promise<Answer> =>
    opstap.call('GET', `/passen/${pasnummer}/persoon`, { token: gemeente })
  const koppel = (pasnummer: string, persoonsnummer: string, reden = 'Identiteitsbewijs gezien (verzonnen).') =>
    opstap.call('PUT', `/passen/${pasnummer}/persoon`, { token: gemeente, body: { persoonsnummer, reden } })
  const uniek = (naam: string): Record<string, unknown> => ({
    naam: `${naam} (verzonnen)`,
    geboortedatum: '1931-01-31',
  })

  test('the same name and date of birth is a suggestion, and links nothing', async () => {
    const een = await nieuwePas(opstap, uniek('Aagje Lijktop'))
    const twee = await nieuwePas(opstap, uniek('  AAGJE lijk-top'))
    await nieuwePas(opstap, uniek('Aagje Anders'))
    const { body } = await persoon(een)
    expect(body.passen.map((pas: any) => pas.pasnummer)).toEqual([een])
    expect(body.voorstellen.map((pas: any) => pas.pasnummer)).toEqual([twee])
    await geboekteRit(opstap, ritaanvraag(een))
    expect((await boek(opstap, ritaanvraag(twee))).status).toBe(201)
  })

  test('makes one budget of two, and one ride at a time', async () => {
    const [een, twee] = [await nieuwePas(opstap, uniek('Bet Een')), await nieuwePas(opstap, uniek('Bet Een'))]
    await geboekteRit(opstap, ritaanvraag(een))
    await geboekteRit(opstap, ritaanvraag(twee, { vertrek: '2026-03-15T10:30:00+01:00' }))
    const { status, body } = await koppel(twee, een)
    expect(status).toBe(200)
    expect(body).toMatchObject({ persoonsnummer: een, voorstellen: [] })
    expect(body.passen).toMatchObject([
      { pasnummer: een },
      {
        pasnummer: twee,
        koppeling: { grond: 'koppeling', rol: 'gemeente', reden: 'Identiteitsbewijs gezien (verzonnen).' },
      },
    ])
    for (const pasnummer of [een, twee])
      expect(await budget(opstap, pasnummer)).toMatchObject({ geboektMeter: 20_000, resterendMeter: 1_480_000 })
    for (const [pasnummer, vertrek] of [
      [twee, '2026-03-14T10:30:00+01:00'],
      [een, '2026-03-15T10:30:00+01:00'],
    ] as const) {
      const dubbel = await boek(opstap, ritaanvraag(pasnummer, { vertrek }))
      expect(dubbel.body.redenen.map((reden: any) => reden.regel)).toEqual(['rit.dubbel'])
    }
    const weer = await koppel(een, twee, 'Andersom nog eens (verzonnen).')
    expect(weer.body).toEqual(body)
  })

  test('takes along whoever was linked before, and the budget that one of them was granted', async () => {
    const a = await nieuwePas(opstap, uniek('Cor Drie'))
    const b = await nieuwePas(opstap, {
      ...uniek('Cor Drie'),
      reizigersbudget: { meterPerJaar: 2_500_000, motivering: 'Voorbeeld (verzonnen).' },
    })
    const b2 = (await vervang(b)).body.pasnummer
    expect((await koppel(b2, a)).status).toBe(200)
    const { body } = await persoon(b)
    expect(body.persoonsnummer).toBe(a)
    expect(body.passen.map((pas: any) => pas.pasnummer).toSorted()).toEqual([a, b, b2].toSorted())
    for (const pasnummer of [a, b, b2]) expect((await budget(opstap, pasnummer)).limietMeter).toBe(2_500_000)
    expect((await lees(a)).persoonsnummer).toBe(a)
  })

  test('an unknown pass or person: 404', async () => {
    const pasnummer = await nieuwePas(opstap, uniek('Dora Vier'))
    expect((await koppel('BESTAAT-NIET', pasnummer)).status).toBe(404)
    expect((await koppel(pasnummer, 'BESTAAT-NIET')).status).toBe(404)
  })
})

test('many book on two passes of one person at once: never more than the one budget', async () => {
  const beginstand = { meter: 1_450_000, jaar: 2026, bron: 'Voorbeeld (verzonnen)', datum: '2026-02-28' }
  const een = await nieuwePas(opstap, { beginstand })
  const twee = (
    await opstap.call('PUT', `/passen/${await nieuwePas(opstap)}/persoon`, {
      token: gemeente,
      body: { persoonsnummer: een, reden: 'Voorbeeld (verzonnen).' },
    })
  ).body.passen[1].pasnummer
  const dagen = Array.from({ length: 12 }, (_, i) => `2026-04-${String(i + 1).padStart(2, '0')}T10:30:00+02:00`)
  const antwoorden = await Promise.all(
    dagen.map((vertrek, i) => boek(opstap, ritaanvraag(i % 2 === 0 ? een : twee, { vertrek }))),
  )
  expect(antwoorden.filter(({ status }) => status === 201)).toHaveLength(5)
  expect(await budget(opstap, twee)).toMatchObject({ geboektMeter: 50_000, resterendMeter: 0 })
})
