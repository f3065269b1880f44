import { assert, constantFrom, integer, nat, property, record, uniqueArray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plusDagen } from '../../../domain/kernel/tijd/time.ts'
import { geldendBudget, type EigenBudget, type Pas, type Pasdossier } from '../../../domain/pas/index.ts'
import { daglimietVan, peildagVan, ruimteOp, type Persoon } from '../../../domain/persoon/index.ts'
import { BERKELLAND, dossierVan, gewijzigd, HARLINGEN, PAS } from '../support.ts'

const [harlingen] = HARLINGEN
const naarRato = gewijzigd(HARLINGEN, {
  reizigersbudget: { ...harlingen.reizigersbudget!, eersteJaar: 'naarRatoPerMaand' },
})[0]

const persoon = (eerste: Partial<Pas>, ...later: Partial<Pas>[]): Persoon => ({
  persoonsnummer: 'TEST-000001',
  passen: [
    dossierVan({ ...PAS, ...eerste }),
    ...later.map((pas, i) => dossierVan({ ...PAS, pasnummer: `TEST-00000${i + 2}`, ...pas })),
  ],
})
const budget = (kilometers: number, totEnMet?: string): EigenBudget => ({
  meterPerJaar: kilometers * 1000,
  motivering: 'Voorbeeld (verzonnen)',
  totEnMet,
})
const limiet = (wie: Persoon, dag: string, beleid = harlingen) => daglimietVan(wie, dag, beleid).limietMeter

describe('§ 9.5: "de inwoner … heeft een reizigersbudget van 1.500 km per jaar"', () => {
  test('one pass or three: one budget', () => {
    for (const wie of [persoon({}), persoon({}, {}), persoon({}, {}, { geldigVanaf: '2026-06-01' })])
      expect(limiet(wie, '2026-07-01')).toBe(1_500_000)
  })

  test('a decision noted on one of the passes holds whichever pass is shown', () => {
    expect(limiet(persoon({ reizigersbudget: budget(2500) }, {}), '2026-07-01')).toBe(2_500_000)
    expect(limiet(persoon({}, { reizigersbudget: budget(2500) }), '2026-07-01')).toBe(2_500_000)
  })

  test('of two decisions the later one', () => {
    const wie = persoon({ reizigersbudget: budget(2500) }, { geldigVanaf: '2026-06-01', reizigersbudget: budget(2000) })
    expect([limiet(wie, '2026-05-31'), limiet(wie, '2026-06-01')]).toEqual([2_500_000, 2_000_000])
  })

  test.each([
    ['the last day of the first pass', '2026-06-30', 1_500_000],
    ['the first day of the next one', '2026-07-01', 1_500_000],
    ['the year after the last', '2029-01-01', 0],
    ['the year before the first', '2025-12-31', 0],
  ])('two passes one after the other, %s', (_, dag, verwacht) => {
    const wie = persoon({ geldigTotEnMet: '2026-06-30' }, { geldigVanaf: '2026-07-01', geldigTotEnMet: '2028-12-31' })
    expect(limiet(wie, dag)).toBe(verwacht)
  })

  test('a first year pro rata begins with the first pass: a later one begins nothing anew', () => {
    const verlengd = persoon(
      { geldigVanaf: '2022-01-01', geldigTotEnMet: '2026-06-30' },
      { geldigVanaf: '2026-07-01', geldigTotEnMet: '2030-12-31' },
    )
    expect(limiet(verlengd, '2026-07-01', naarRato)).toBe(1_500_000)
    const begonnen = persoon(
      { geldigVanaf: '2026-04-01', geldigTotEnMet: '2026-06-30' },
      { geldigVanaf: '2026-07-01', geldigTotEnMet: '2030-12-31' },
    )
    // April up to and including December: nine twelfths, also on a day of the second pass.
    expect(limiet(begonnen, '2026-08-01', naarRato)).toBe(1_125_000)
    const terug = persoon(
      { geldigVanaf: '2020-01-01', geldigTotEnMet: '2024-12-31' },
      { geldigVanaf: '2026-07-01', geldigTotEnMet: '2030-12-31' },
    )
    expect(limiet(terug, '2026-08-01', naarRato)).toBe(750_000)
  })

  test('no limit stays none', () => {
    expect(limiet(persoon({}, {}), '2026-07-01', BERKELLAND[0])).toBeNull()
  })
})

describe('a decision for a period', () => {
  const wie = persoon({ reizigersbudget: budget(2500, '2026-09-30') })
  test.each([
    ['the day before its last', '2026-09-29', 2_500_000],
    ['its last day', '2026-09-30', 2_500_000],
    ['the day after', '2026-10-01', 1_500_000],
  ])('%s', (_, dag, verwacht) => {
    expect(limiet(wie, dag)).toBe(verwacht)
  })

  test('one that ran out steps aside for an earlier one that still runs, and a withdrawal ends all before it', () => {
    const altijd = { vanaf: '2026-01-01', op: '2026-01-01T09:00:00Z', budget: budget(2000) }
    const zomer = { vanaf: '2026-06-01', op: '2026-05-01T09:00:00Z', budget: budget(2500, '2026-08-31') }
    const einde = { vanaf: '2026-11-01', op: '2026-10-01T09:00:00Z', budget: null }
    const op = (dag: string) => geldendBudget([altijd, zomer, einde], dag)?.meterPerJaar
    expect(['2025-12-31', '2026-01-01', '2026-06-01', '2026-08-31', '2026-09-01', '2026-11-01'].map(op)).toEqual([
      undefined,
      2_000_000,
      2_500_000,
      2_500_000,
      2_000_000,
      undefined,
    ])
  })
})

test('what was travelled elsewhere counts in its year, of all passes', () => {
  const elders = (meter: number, jaar = 2026) => ({
    meter,
    jaar,
    bron: 'Vorig systeem (verzonnen)',
    datum: '2026-03-01',
  })
  const wie = persoon({ beginstand: elders(300_000) }, { beginstand: elders(50_000) }, { beginstand: elders(1, 2025) })
  expect(ruimteOp(wie, '2026-07-01', harlingen)).toEqual({
    heeftPas: true,
    limietMeter: 1_500_000,
    beginstandMeter: 350_000,
  })
  expect(ruimteOp(wie, '2027-07-01', harlingen).beginstandMeter).toBe(0)
})

describe('for which day a year is told', () => {
  const wie = persoon({ geldigVanaf: '2026-03-01', geldigTotEnMet: '2027-06-30' })
  test.each([
    ['this year: today', 2026, '2026-07-01', '2026-07-01'],
    ['this year, before the pass begins: its first day', 2026, '2026-02-01', '2026-03-01'],
    ['a year that is over: its last day', 2026, '2027-02-01', '2026-12-31'],
    ['a year to come: its first day', 2027, '2026-07-01', '2027-01-01'],
    ['after the pass: its last day', 2027, '2027-08-01', '2027-06-30'],
    ['a year without pass', 2028, '2026-07-01', '2028-01-01'],
    ['a year without pass that is over', 2025, '2026-07-01', '2025-12-31'],
  ])('%s', (_, jaar, vandaag, verwacht) => {
    expect(peildagVan(wie, jaar, vandaag)).toBe(verwacht)
  })
})

/**
 * One decision, cut into passes that follow one another and overlap, in any order, some with the decision about the budget
 * copied along: the answer of each day is that of one pass that was never cut.
 */
describe('however a right was cut into passes, each day has the answer of one decision', () => {
  const BEGIN = '2026-02-11'
  const knip = record({
    dagen: uniqueArray(integer({ min: 1, max: 1500 }), { minLength: 1, maxLength: 4 }),
    kilometers: constantFrom(undefined, 2000, 2500),
    dag: nat(1800),
    draai: nat(4),
  })
  test('with and without a budget of its own, also pro rata', () => {
    assert(
      property(knip, constantFrom(harlingen, naarRato), ({ dagen, kilometers, dag, draai }, beleid) => {
        const eigen = kilometers === undefined ? {} : { reizigersbudget: budget(kilometers) }
        const grenzen = dagen.toSorted((a, b) => a - b)
        const delen = [0, ...grenzen].map((vanaf, i): Pasdossier => {
          const tot = grenzen[i]
          const geldigTotEnMet = tot === undefined ? '2030-12-31' : plusDagen(BEGIN, tot + 5)
          const pas = { ...PAS, ...eigen, pasnummer: `P-${i}`, geldigVanaf: plusDagen(BEGIN, vanaf), geldigTotEnMet }
          return dossierVan(pas)
        })
        const gedraaid = [...delen.slice(draai % delen.length), ...delen.slice(0, draai % delen.length)]
        const [eerste, ...rest] = gedraaid
        const geknipt: Persoon = { persoonsnummer: 'P-0', passen: [eerste!, ...rest] }
        const heel = persoon({ ...eigen, geldigVanaf: BEGIN })
        const op = plusDagen('2026-01-01', dag)
        expect(limiet(geknipt, op, beleid)).toBe(limiet(heel, op, beleid))
      }),
    )
  })
})
