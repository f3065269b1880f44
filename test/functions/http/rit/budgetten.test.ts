import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Regeling } from '../../../../domain/beleid/documenten.ts'
import { regelingen } from '../../../../functions/services/beleid/meegeleverd.ts'
import { startOpstap, type Opstap } from '../../../support/opstap.ts'
import { annuleer, boek, budget, nieuwePas, PLAATSEN, ritaanvraag } from '../../../support/voorbeelden.ts'

const GEMEENTE = 'teststad'
const ZONESTAD = 'zonestad'
const bron = { regeling: 'Regels voor een test (verzonnen)', artikel: 'artikel 1' }
const budgetten = [
  { naam: 'ritten-per-week', per: 'week', hoeveelheden: [{ budgetRitten: 2 }], daarna: 'weigeren', bron },
  { naam: 'per-kwartaal', per: 'kwartaal', hoeveelheden: [{ budgetMeter: 45_000 }], daarna: 'hogerTarief', bron },
]

let opstap: Opstap
let token: string
beforeAll(async () => {
  const [{ reizigersbudget: _, ...harlingen }] = regelingen.get('harlingen') as readonly [Regeling]
  const geteld = Regeling.parse({
    ...harlingen,
    gemeente: GEMEENTE,
    budgetten,
    tarieven: harlingen.tarieven.map((tarief) => ({ ...tarief, bovenBudget: { millicentPerKm: 200_000 } })),
  })
  const klok = () => Date.parse('2026-12-01T09:00:00+01:00')
  const rand = (van: number, tot: number): [number, number][] => [
    [van, 53],
    [tot, 53],
    [tot, 54],
    [van, 54],
    [van, 53],
  ]
  const zone = (naam: string, van: number, tot: number) => ({
    zone: naam,
    geometrie: { type: 'Polygon', coordinates: [rand(van, tot)] },
  })
  const [tarief] = geteld.tarieven
  const perZone = { soort: 'tarief', millicentPerZone: 86_000 }
  const zones = Regeling.parse({
    ...harlingen,
    gemeente: ZONESTAD,
    zones: { naam: 'Zones 2026', kaart: [zone('west', 5, 5.5), zone('oost', 5.5, 5.6)], bron },
    budgetten: [{ naam: 'zones', per: 'maand', hoeveelheden: [{ budgetZones: 3 }], daarna: 'weigeren', bron }],
    tarieven: [{ ...tarief, bovenBudget: undefined, pashouder: [{ vanafLeeftijd: 0, prijs: perZone }] }],
  })
  opstap = await startOpstap({
    klok,
    locaties: PLAATSEN,
    regelingen: new Map([...regelingen, [GEMEENTE, [geteld]], [ZONESTAD, [zones]]]),
  })
  token = await opstap.token('centralist', { gemeente: GEMEENTE })
})
afterAll(() => opstap.stop())

const rit = (pasnummer: string, dag: string, rest: Record<string, unknown> = {}) =>
  ritaanvraag(pasnummer, { vertrek: `${dag}T10:30:00+01:00`, ...rest })

const pas = (): Promise<string> => nieuwePas(opstap, {}, GEMEENTE)
const probeer = (aanvraag: unknown) => boek(opstap, aanvraag, { token })
const geboekt = async (aanvraag: unknown): Promise<string> => {
  const { status, body } = await probeer(aanvraag)
  expect([status, body.redenen]).toEqual([201, undefined])
  return body.ritten[0].ritnummer
}

describe('counters of a policy', () => {
  test('rides of a week are refused when they are used up, and one that is cancelled is free again', async () => {
    const pasnummer = await pas()
    const eerste = await geboekt(rit(pasnummer, '2026-12-07'))
    await geboekt(rit(pasnummer, '2026-12-13'))
    const { status, body } = await probeer(rit(pasnummer, '2026-12-10'))
    expect([status, body.redenen]).toMatchObject([409, [{ regel: 'budget.ontoereikend' }]])
    expect(body.redenen[0].feiten).toMatchObject({
      budget: 'ritten-per-week',
      periode: '2026-W50',
      telt: 'ritten',
      nodig: 1,
      resterend: 0,
      limiet: 2,
    })
    // Monday is another week.
    await geboekt(rit(pasnummer, '2026-12-14'))
    await annuleer(opstap, eerste, token)
    await geboekt(rit(pasnummer, '2026-12-10'))
  })

  test('a return counts as two', async () => {
    const pasnummer = await pas()
    await geboekt(rit(pasnummer, '2026-12-07', { retour: { vertrek: '2026-12-07T14:00:00+01:00' } }))
    expect((await probeer(rit(pasnummer, '2026-12-08'))).status).toBe(409)
  })

  test('the overview tells how each stands', async () => {
    const pasnummer = await pas()
    await geboekt(rit(pasnummer, '2026-12-01', { vertrek: '2026-12-01T15:00:00+01:00' }))
    expect((await budget(opstap, pasnummer, 2026, GEMEENTE)).budgetten).toMatchObject([
      { naam: 'ritten-per-week', periode: '2026-W49', telt: 'ritten', limiet: 2, gebruikt: 1, resterend: 1 },
      { naam: 'per-kwartaal', periode: '2026-K4', telt: 'meter', limiet: 45_000, gebruikt: 10_000, resterend: 35_000 },
    ])
  })

  test('beyond a quarter a ride costs more', async () => {
    const pasnummer = await pas()
    const dagen = ['2026-12-07', '2026-12-08', '2026-12-14', '2026-12-15', '2026-12-21']
    const prijzen: number[] = []
    for (const dag of dagen) {
      const { body } = await probeer(rit(pasnummer, dag))
      prijzen.push(body.ritten[0].ritprijs.totaalCent)
    }
    // 1,01 + 10 × 0,17 = 2,71; of the fifth ride 5 km fit: 1,01 + 5 × 0,17 + 5 × 2,00 = 11,86
    expect(prijzen).toEqual([271, 271, 271, 271, 1186])
  })

  test('together on either side of New Year: no more rides of one week than there are', async () => {
    const pasnummer = await pas()
    const dagen = ['2026-12-28', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03']
    const antwoorden = await Promise.all(dagen.map((dag) => probeer(rit(pasnummer, dag))))
    expect(antwoorden.map(({ status }) => status).toSorted()).toEqual([201, 201, 409, 409, 409, 409])
    for (const { body } of antwoorden.filter(({ status }) => status === 409))
      expect(body.redenen).toMatchObject([{ feiten: { periode: '2026-W53', resterend: 0 } }])
    await geboekt(rit(pasnummer, '2027-01-04'))
  })
})

test('zones are counted on the map of the regeling, kept with the ride, and used up', async () => {
  const daar = await opstap.token('centralist', { gemeente: ZONESTAD })
  const pasnummer = await nieuwePas(opstap, {}, ZONESTAD)
  const { body } = await boek(opstap, rit(pasnummer, '2026-12-07'), { token: daar })
  // Two zones of 0,86.
  expect(body.ritten[0]).toMatchObject({ zones: 2, ritprijs: { totaalCent: 172 } })
  const gelezen = await opstap.call('GET', `/ritten/${body.ritten[0].ritnummer}`, { token: daar })
  expect(gelezen.body).toMatchObject({ zones: 2, ritprijs: { totaalCent: 172 } })
  const meer = await boek(opstap, rit(pasnummer, '2026-12-08'), { token: daar })
  expect(meer.body.redenen).toMatchObject([{ feiten: { telt: 'zones', nodig: 2, resterend: 1 } }])
  const buiten = rit(pasnummer, '2026-12-09', { naar: { locatieId: 'op-15384-m' } })
  expect((await boek(opstap, buiten, { token: daar })).body.redenen).toMatchObject([
    { regel: 'gebied.zones-onbekend', feiten: { kaart: 'Zones 2026' } },
  ])
})
