import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signToken } from '../../../../functions/local/inloggen/issuer.ts'
import { startOpstap, type Answer, type Opstap } from '../../../support/opstap.ts'
import {
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

const AKKOORD = { akkoord: { door: 'De chauffeur (verzonnen)', toelichting: 'De bus is groot genoeg.' } }
const AFWIJKING = { afwijking: { motivering: 'Haar man ligt daar in het ziekenhuis (verzonnen).' } }
const KOFFERS = { bagage: { stuks: 2, groot: false, gevaarlijk: false } }
const VERWEG = { naar: { locatieId: 'op-26000-m' } }
const als = async (rol: Parameters<Opstap['token']>[0], aanvraag: { pasnummer?: unknown }): Promise<Answer> =>
  boek(opstap, aanvraag, { token: await opstap.token(rol, { pasnummer: String(aanvraag.pasnummer) }) })
const regels = ({ body }: Answer): string[] => body.redenen?.map((reden: any) => reden.regel)

describe('what is to be put to somebody', () => {
  test('is booked by a centralist with a note of who agreed; the ride shows both', async () => {
    const pasnummer = await nieuwePas(opstap)
    expect(await als('centralist', ritaanvraag(pasnummer, KOFFERS))).toMatchObject({
      status: 409,
      body: { uitkomst: 'voorleggen' },
    })
    const { status, body } = await als('centralist', ritaanvraag(pasnummer, { ...KOFFERS, ...AKKOORD }))
    expect(status).toBe(201)
    const [rit] = body.ritten
    expect(rit).toMatchObject({
      ...AKKOORD,
      redenen: [{ regel: 'bagage.te-veel' }],
      geschiedenis: [{ rol: 'centralist' }],
    })
    expect(
      (await opstap.call('GET', `/ritten/${rit.ritnummer}`, { token: await opstap.token('pashouder', { pasnummer }) }))
        .body,
    ).toEqual(rit)
  })

  test('is not booked so by a holder, the gemeente or a carrier', async () => {
    const pasnummer = await nieuwePas(opstap)
    const before = await opgeslagen(opstap)
    for (const rol of ['pashouder', 'gemeente', 'vervoerder'] as const)
      expect((await als(rol, ritaanvraag(pasnummer, { ...KOFFERS, ...AKKOORD }))).status).toBe(403)
    expect(await opgeslagen(opstap)).toEqual(before)
  })

  test('an agreement does not help against what is refused', async () => {
    const pasnummer = await nieuwePas(opstap)
    const answer = await als('centralist', ritaanvraag(pasnummer, { ...VERWEG, ...KOFFERS, ...AKKOORD }))
    expect(answer.status).toBe(409)
    expect(regels(answer)).toEqual(['gebied.buiten-straal'])
  })
})

describe('the hardship clause', () => {
  test('lets the gemeente book what was refused; the ride shows why and what was set aside', async () => {
    const pasnummer = await nieuwePas(opstap, ruimteVoor(1))
    const { status, body } = await als('gemeente', ritaanvraag(pasnummer, { ...VERWEG, ...AFWIJKING }))
    expect(status).toBe(201)
    const [rit] = body.ritten
    expect(rit).toMatchObject({ ...AFWIJKING, geschiedenis: [{ rol: 'gemeente' }] })
    expect(rit.redenen.map((reden: any) => reden.regel)).toEqual(['gebied.buiten-straal', 'budget.ontoereikend'])
    // 26.000 m × 1,3 = 33.800 m, of 10.000: the metres count, and none are left.
    expect(await budget(opstap, pasnummer)).toMatchObject({ geboektMeter: rit.afstandMeter, resterendMeter: 0 })
  })

  test.each<[string, Record<string, unknown>, Record<string, unknown>, string]>([
    ['a pass that is not valid', {}, { vertrek: '2028-01-01T10:00:00+01:00' }, 'pas.ongeldig'],
    ['a time that is past', {}, { vertrek: '2026-03-01T08:00:00+01:00' }, 'tijd.verleden'],
    ['forbidden luggage', {}, { bagage: { stuks: 1, groot: false, gevaarlijk: true } }, 'bagage.verboden'],
    [
      'a scootmobiel that nobody can leave',
      { scootmobiel: true },
      { hulpmiddelen: [{ soort: 'scootmobiel', overstap: 'nietMogelijk' }] },
      'hulpmiddel.scootmobiel-onveilig',
    ],
  ])('does not help against %s', async (_, pas, rit, regel) => {
    const pasnummer = await nieuwePas(opstap, pas)
    const answer = await als('gemeente', ritaanvraag(pasnummer, { ...rit, ...AFWIJKING }))
    expect(answer.status).toBe(409)
    expect(regels(answer)).toContain(regel)
  })

  test('is for nobody else, and the gemeente books with nothing else', async () => {
    const pasnummer = await nieuwePas(opstap)
    const before = await opgeslagen(opstap)
    for (const rol of ['pashouder', 'centralist', 'vervoerder'] as const)
      expect((await als(rol, ritaanvraag(pasnummer, { ...VERWEG, ...AFWIJKING }))).status).toBe(403)
    const zonder = await als('gemeente', ritaanvraag(pasnummer))
    expect(zonder.status).toBe(403)
    expect(zonder.body.detail).toContain('afwijking')
    expect(await opgeslagen(opstap)).toEqual(before)
  })

  test.each<[string, Record<string, unknown>, string[]]>([
    ['without a reason', { afwijking: {} }, ['afwijking.motivering']],
    ['with a blank one', { afwijking: { motivering: ' ' } }, ['afwijking.motivering']],
    ['together with an agreement', { ...AFWIJKING, ...AKKOORD }, ['akkoord']],
  ])('%s is bad input', async (_, rest, velden) => {
    const { status, body } = await als('gemeente', ritaanvraag(await nieuwePas(opstap), { ...VERWEG, ...rest }))
    expect(status).toBe(400)
    expect(body.errors.map((fout: any) => fout.location)).toEqual(velden)
  })

  test('who is both centralist and gemeente does each in its own role', async () => {
    const pasnummer = await nieuwePas(opstap)
    const token = await signToken({
      sub: 'test-beide',
      rollen: ['centralist', 'gemeente'],
      gemeente: 'harlingen',
      pasnummer: undefined,
    })
    const rol = async (rest: Record<string, unknown>, dag: number): Promise<string> => {
      const { body } = await boek(
        opstap,
        ritaanvraag(pasnummer, { vertrek: `2026-03-${dag}T10:30:00+01:00`, ...rest }),
        { token },
      )
      return body.ritten[0].geschiedenis[0].rol
    }
    expect([
      await rol({}, 10),
      await rol({ ...KOFFERS, ...AKKOORD }, 11),
      await rol({ ...VERWEG, ...AFWIJKING }, 12),
    ]).toEqual(['centralist', 'centralist', 'gemeente'])
  })

  test('of a return ride sets aside on each ride what was against that ride', async () => {
    const pasnummer = await nieuwePas(opstap, { geldigTotEnMet: '2026-12-31' })
    const rit = ritaanvraag(pasnummer, {
      vertrek: '2026-03-14T22:00:00+01:00',
      retour: { vertrek: '2026-03-15T05:00:00+01:00' },
      ...AFWIJKING,
    })
    const { body } = await als('gemeente', rit)
    expect(body.ritten.map((r: any) => r.redenen.map((reden: any) => reden.regel))).toEqual([
      [],
      ['tijd.buiten-bediening'],
    ])
  })
})

describe('changing such a ride', () => {
  test('keeps aside what is the same, and not what is worse', async () => {
    const pasnummer = await nieuwePas(opstap)
    const { body } = await als('centralist', ritaanvraag(pasnummer, { ...KOFFERS, ...AKKOORD }))
    const { ritnummer } = body.ritten[0]
    const token = await opstap.token('centralist')
    const patch = (wijziging: unknown) => opstap.call('PATCH', `/ritten/${ritnummer}`, { token, body: wijziging })
    expect(await patch({ hulpmiddelen: ['rollator'] })).toMatchObject({
      status: 200,
      body: { ...AKKOORD, redenen: [{ regel: 'bagage.te-veel' }] },
    })
    expect((await patch({ bagage: { stuks: 3, groot: false, gevaarlijk: false } })).status).toBe(409)
    const zonder = await patch({ bagage: { stuks: 1, groot: false, gevaarlijk: false } })
    expect(zonder.body.redenen).toEqual([])
    expect(zonder.body.geschiedenis.at(-1).gewijzigd).toContain('redenen')
  })
})

describe('80 and 100 % of a budget', () => {
  test('are noted once each, at the booking that reaches them, and not undone', async () => {
    // 1.180 km were travelled elsewhere; 80 % of 1.500 km is 1.200 km.
    const beginstand = { meter: 1_180_000, jaar: 2026, bron: 'Voorbeeld (verzonnen)', datum: '2026-02-28' }
    const pasnummer = await nieuwePas(opstap, { beginstand })
    const token = await opstap.token('centralist')
    const bereikt = async (): Promise<number[]> =>
      (await budget(opstap, pasnummer)).bereikt.map((b: any) => b.percentage)
    const rit = async (dag: number): Promise<string> =>
      (await boek(opstap, ritaanvraag(pasnummer, { vertrek: `2026-03-${dag}T10:30:00+01:00` }))).body.ritten[0]
        .ritnummer
    await rit(10)
    expect(await bereikt()).toEqual([])
    const tweede = await rit(11)
    expect(await bereikt()).toEqual([80])
    await opstap.call('PUT', `/ritten/${tweede}/annulering`, { token, body: { reden: 'Ziek.' } })
    await rit(12)
    expect(await bereikt()).toEqual([80])
    // All but the two rides of 10 km that are booked by now, and the one that follows.
    const gemeente = await opstap.token('gemeente')
    await opstap.call('PATCH', `/passen/${pasnummer}`, {
      token: gemeente,
      body: { beginstand: { ...beginstand, meter: 1_470_000 } },
    })
    await rit(13)
    expect(await bereikt()).toEqual([80, 100])
    expect((await budget(opstap, pasnummer)).bereikt[1]).toEqual({ percentage: 100, op: '2026-03-01T08:00:00Z' })
  })
})
