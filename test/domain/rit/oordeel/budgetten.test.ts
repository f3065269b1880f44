import { assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Budget } from '../../../../domain/beleid/index.ts'
import type { Pas } from '../../../../domain/pas/index.ts'
import { leegReisjaar, periodeVan, persoonVanPas, telRit, type Verbruik } from '../../../../domain/persoon/index.ts'
import { budgetstandenOp } from '../../../../domain/rit/index.ts'
import { runs } from '../../../support/runs.ts'
import { beoordeel, dossierVan, gewijzigd, HARLINGEN, heenrit, PAS, redenenVan } from '../../support.ts'

const bron = { regeling: 'Regels met budgetten (verzonnen)', artikel: 'artikel 4' }
const budget = (deel: Partial<Budget> = {}): Budget => ({
  naam: 'kilometers',
  per: 'jaar',
  hoeveelheden: [{ budgetMeter: 700_000 }],
  naarRato: 'nooit',
  daarna: 'weigeren',
  bron,
  ...deel,
})
const beleidMet = (...budgetten: Budget[]) => gewijzigd(HARLINGEN, { reizigersbudget: undefined, budgetten })
const standen = (pas: Partial<Pas>, datum: string, ...budgetten: Budget[]) => {
  const dossier = dossierVan({ ...PAS, ...pas })
  const [beleid] = beleidMet(...budgetten)
  return budgetstandenOp({ pas: dossier.pas, persoon: persoonVanPas(dossier), datum, beleid, reisjaren: [] })
}
const limiet = (pas: Partial<Pas>, datum: string, deel: Partial<Budget>) => standen(pas, datum, budget(deel))[0]?.limiet

describe('how much there is', () => {
  const pas = { geldigVanaf: '2026-05-17', geldigTotEnMet: '2028-03-31' }
  test.each([
    // From May on eight months: 8/12 of 700 km.
    ['begin', '2026-06-01', 466_666],
    ['begin', '2027-06-01', 700_000],
    ['begin', '2028-02-01', 700_000],
    // Up to March three months: 3/12.
    ['einde', '2026-06-01', 700_000],
    ['einde', '2028-02-01', 175_000],
    ['beginEnEinde', '2026-06-01', 466_666],
    ['beginEnEinde', '2028-02-01', 175_000],
    ['nooit', '2026-06-01', 700_000],
    ['nooit', '2028-02-01', 700_000],
  ] as const)('pro rata %s on %s: %s m', (naarRato, datum, verwacht) => {
    expect(limiet(pas, datum, { naarRato })).toBe(verwacht)
  })

  test('begin and end in one year', () => {
    const kort = { geldigVanaf: '2026-05-17', geldigTotEnMet: '2026-07-02' }
    // May, June and July: 3/12.
    expect(limiet(kort, '2026-06-01', { naarRato: 'beginEnEinde' })).toBe(175_000)
  })

  test('the first amount that is for the pass, and none where none is', () => {
    const hoeveelheden = [
      { voor: { groepen: ['minima'] }, budgetRitten: 40 },
      { voor: { scootmobiel: true }, budgetRitten: 20 },
    ]
    expect(limiet({ groepen: ['minima'], scootmobiel: true }, '2026-06-01', { hoeveelheden })).toBe(40)
    expect(limiet({ scootmobiel: true }, '2026-06-01', { hoeveelheden })).toBe(20)
    expect(standen({}, '2026-06-01', budget({ hoeveelheden }))).toEqual([])
  })

  test('a decision for this person takes the place of kilometres a year for every ride, and of nothing else', () => {
    const eigen = { reizigersbudget: { meterPerJaar: 2_000_000, motivering: 'Voorbeeld (verzonnen)' } }
    expect(limiet(eigen, '2026-06-01', {})).toBe(2_000_000)
    expect(limiet(eigen, '2026-06-01', { per: 'maand' })).toBe(700_000)
    expect(limiet(eigen, '2026-06-01', { als: { richting: 'heen' } })).toBe(700_000)
  })
})

test.each([
  ['jaar', '2027-01-03', '2027'],
  ['kwartaal', '2027-03-31', '2027-K1'],
  ['kwartaal', '2027-04-01', '2027-K2'],
  ['maand', '2027-12-31', '2027-12'],
  // Sunday 3 January 2027 ends the last week of 2026.
  ['week', '2027-01-03', '2026-W53'],
  ['week', '2027-01-04', '2027-W01'],
] as const)('%s of %s: %s', (per, datum, verwacht) => {
  expect(periodeVan(datum, per)).toBe(verwacht)
})

describe('a request', () => {
  const retour = '2026-03-14T16:00:00+01:00'
  const perRit = (versies: ReturnType<typeof beleidMet>, s: Parameters<typeof beoordeel>[0] = {}) =>
    beoordeel({ ...s, versies }).ritten.map(({ ritprijs }) => ritprijs?.totaalCent)

  test('the way back is refused with what the way there uses', () => {
    const versies = beleidMet(budget({ hoeveelheden: [{ budgetMeter: 19_999 }] }))
    expect(redenenVan(beoordeel({ versies }))).toEqual([])
    expect(redenenVan(beoordeel({ versies, retour }))).toMatchObject([
      { regel: 'budget.ontoereikend', feiten: { nodig: 20_000, resterend: 19_999 } },
    ])
  })

  test('of two that cost more, the one of which the most lies beyond sets the fare', () => {
    const [basis] = HARLINGEN
    const tarieven = basis.tarieven.map((tarief) => ({ ...tarief, bovenBudget: { millicentPerKm: 200_000 } }))
    const metTarief = (...budgetten: Budget[]) =>
      gewijzigd(HARLINGEN, { reizigersbudget: undefined, budgetten, tarieven })
    const verder = (naam: string, meter: number): Budget =>
      budget({
        naam,
        hoeveelheden: [{ budgetMeter: meter }],
        per: naam === 'maand' ? 'maand' : 'kwartaal',
        daarna: 'hogerTarief',
      })
    // 1,01 + 8 × 0,17 + 2 × 2,00 = 6,37 and 1,01 + 5 × 0,17 + 5 × 2,00 = 11,86
    expect(perRit(metTarief(verder('maand', 8000)))).toEqual([637])
    expect(perRit(metTarief(verder('maand', 8000), verder('kwartaal', 5000)))).toEqual([1186])
    // The way back is beyond both: 1,01 + 10 × 2,00
    expect(perRit(metTarief(verder('maand', 8000), verder('kwartaal', 5000)), { retour })).toEqual([1186, 2101])
  })

  test('a ride that a budget is not for uses nothing of it', () => {
    const versies = beleidMet(budget({ als: { vanafMeter: 20_000 }, hoeveelheden: [{ budgetRitten: 0 }] }))
    expect(heenrit(beoordeel({ versies })).aangesproken).toEqual([])
    expect(redenenVan(beoordeel({ versies }))).toEqual([])
    expect(redenenVan(beoordeel({ versies, afstandMeter: 20_000 }))).toHaveLength(1)
  })
})

test('what is counted and taken out again was never there', () => {
  const verbruik = integer({ min: 0, max: 50_000 }).map((meter): Verbruik => ({
    meter,
    zones: meter % 6,
    ritten: 1,
    cent: meter % 997,
    tellers: ['2026-03', '2026-W11 dal'],
  }))
  assert(
    property(verbruik, verbruik, constantFrom(1, 2, 3), (een, ander, keer) => {
      const met = Array.from({ length: keer }).reduce<ReturnType<typeof leegReisjaar>>(
        (jaar) => telRit(jaar, een, 1),
        leegReisjaar(2026),
      )
      expect(telRit(telRit(met, ander, 1), ander, -1)).toEqual(met)
    }),
    { numRuns: runs(100) },
  )
})
