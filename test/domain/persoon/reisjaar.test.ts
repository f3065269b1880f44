import { describe, expect, test } from 'vitest'
import type { Regeling } from '../../../domain/beleid/index.ts'
import { jarenVan, type Pas } from '../../../domain/pas/index.ts'
import {
  leegReisjaar,
  daglimietVan,
  persoonVanPas,
  boekIn,
  geefVrij,
  reizigersbudgetVan,
  type Reisagenda,
  type Verbruik,
} from '../../../domain/persoon/index.ts'
import { BERKELLAND, dossierVan, gewijzigd, HARLINGEN, PAS } from '../support.ts'

const [harlingen] = HARLINGEN
const naarRato = (meterPerJaar: number): Regeling =>
  gewijzigd(HARLINGEN, {
    reizigersbudget: { ...harlingen.reizigersbudget!, meterPerJaar, eersteJaar: 'naarRatoPerMaand' },
  })[0]
const afwijking = (meterPerJaar: number): Partial<Pas> => ({
  reizigersbudget: { meterPerJaar, motivering: 'Voorbeeld (verzonnen)' },
})
const limiet = (pas: Partial<Pas>, jaar: number, beleid: Regeling | undefined) =>
  daglimietVan(persoonVanPas(dossierVan({ ...PAS, ...pas })), `${jaar}-06-30`, beleid).limietMeter

describe('how many metres a pass holds in a year', () => {
  test.each([
    ['the policy says', {}, 2026, harlingen, 1_500_000],
    ['the whole of it, though the pass begins in December', { geldigVanaf: '2026-12-31' }, 2026, harlingen, 1_500_000],
    ['more on the pass', afwijking(2_000_000), 2026, harlingen, 2_000_000],
    ['less on the pass', afwijking(500_000), 2026, harlingen, 500_000],
    ['no limit in policy or pass', {}, 2026, BERKELLAND[0], null],
    ['no limit in the policy, one on the pass', afwijking(500_000), 2026, BERKELLAND[0], 500_000],
    ['no policy', {}, 2026, undefined, null],
    ['the year before the pass begins', {}, 2025, harlingen, 0],
    ['the last year of the pass', {}, 2030, harlingen, 1_500_000],
    ['the year after the pass ends', {}, 2031, harlingen, 0],
    ['a year without pass, also where nothing limits', {}, 2031, BERKELLAND[0], 0],
  ] as const)('%s', (_, pas, jaar, beleid, verwacht) => {
    expect(limiet(pas, jaar, beleid)).toBe(verwacht)
  })

  // A twelfth for each month, the month in which the pass begins included.
  test.each([
    ['1 January: twelve months', '2026-01-01', 2026, 700_000, 700_000],
    ['31 January: twelve months', '2026-01-31', 2026, 700_000, 700_000],
    ['1 February: eleven, 641.666⅔', '2026-02-01', 2026, 700_000, 641_666],
    ['1 July: six', '2026-07-01', 2026, 700_000, 350_000],
    ['31 October: three', '2026-10-31', 2026, 700_000, 175_000],
    ['1 December: one, 58.333⅓', '2026-12-01', 2026, 700_000, 58_333],
    ['31 December: one', '2026-12-31', 2026, 1_500_000, 125_000],
    ['only in the first year', '2026-12-31', 2027, 1_500_000, 1_500_000],
    ['not in the year before', '2026-12-31', 2025, 1_500_000, 0],
  ])('pro rata from %s', (_, geldigVanaf, jaar, meterPerJaar, verwacht) => {
    expect(limiet({ geldigVanaf }, jaar, naarRato(meterPerJaar))).toBe(verwacht)
  })

  test('a budget on the pass is pro rata as well: 2.000.000 × 9 / 12', () => {
    expect(limiet({ ...afwijking(2_000_000), geldigVanaf: '2026-04-30' }, 2026, naarRato(1))).toBe(1_500_000)
  })
})

const over = (geboektMeter: number, geredenMeter: number) =>
  reizigersbudgetVan(
    persoonVanPas(dossierVan(PAS)),
    { ...leegReisjaar(2026), geboektMeter, geredenMeter },
    '2026-06-30',
    harlingen,
  )

describe('what is left of a year', () => {
  test('the limit without what is booked and driven', () => {
    expect(over(200_000, 300_000)).toMatchObject({
      jaar: 2026,
      geboektMeter: 200_000,
      geredenMeter: 300_000,
      limietMeter: 1_500_000,
      resterendMeter: 1_000_000,
    })
  })

  test('nothing, and never less', () => {
    expect(over(1_500_000, 0).resterendMeter).toBe(0)
    expect(over(1_500_000, 1).resterendMeter).toBe(0)
  })

  test('without a limit no number', () => {
    const budget = reizigersbudgetVan(
      persoonVanPas(dossierVan(PAS)),
      { ...leegReisjaar(2026), geboektMeter: 5, geredenMeter: 5 },
      '2026-06-30',
      BERKELLAND[0],
    )
    expect([budget.limietMeter, budget.resterendMeter]).toEqual([null, null])
  })
})

const verbruik = (meter: number): Verbruik => ({ meter, zones: 0, ritten: 1, cent: 0, tellers: [] })

describe('booking and freeing', () => {
  const ochtend = { ritnummer: 'R-1', vanEpochMs: 1000, totEpochMs: 2000 }
  const middag = { ritnummer: 'R-2', vanEpochMs: 3000, totEpochMs: 4000 }
  const avond = { ritnummer: 'R-3', vanEpochMs: 5000, totEpochMs: 6000 }
  const agenda: Reisagenda = { ...leegReisjaar(2026), geboektMeter: 10_000, geredenMeter: 500, bezet: [ochtend] }

  test('adds the metres of all rides and keeps their times', () => {
    const ritten = [
      { verbruik: verbruik(2000), reistijd: middag },
      { verbruik: verbruik(300), reistijd: avond },
    ]
    expect(boekIn(agenda, ritten, undefined, 0)).toEqual({
      ...agenda,
      geboektMeter: 12_300,
      bezet: [ochtend, middag, avond],
    })
  })

  test('forgets the time of a ride at the moment that it is over, and not before; its metres stay', () => {
    const geboekt = (nu: number) => boekIn(agenda, [{ verbruik: verbruik(2000), reistijd: middag }], undefined, nu)
    expect(geboekt(1999).bezet).toEqual([ochtend, middag])
    expect(geboekt(2000)).toEqual({ ...agenda, geboektMeter: 12_000, bezet: [middag] })
  })

  test('frees the metres and the time of one ride, down to nothing', () => {
    const vol = { ...agenda, bezet: [ochtend, middag] }
    expect(geefVrij(vol, verbruik(4000), 'R-1')).toEqual({
      ...agenda,
      geboektMeter: 6000,
      vrijgegevenMeter: 4000,
      bezet: [middag],
    })
    expect(geefVrij(vol, verbruik(10_000), 'R-2')).toEqual({
      ...agenda,
      geboektMeter: 0,
      vrijgegevenMeter: 10_000,
      bezet: [ochtend],
    })
  })

  test('never frees more than was booked', () => {
    expect(() => geefVrij(agenda, verbruik(10_001), 'R-1')).toThrow('meer vrijgegeven dan geboekt')
  })
})

test.each([
  ['within one year', '2026-03-01', '2026-12-31', [2026]],
  ['over New Year', '2026-12-31', '2027-01-01', [2026, 2027]],
  ['five years from the middle of one: six', '2026-07-01', '2031-06-30', [2026, 2027, 2028, 2029, 2030, 2031]],
])('the years of a pass: %s', (_, geldigVanaf, geldigTotEnMet, jaren) => {
  expect(jarenVan({ ...PAS, geldigVanaf, geldigTotEnMet })).toEqual(jaren)
})
