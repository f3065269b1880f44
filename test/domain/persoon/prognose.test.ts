import { describe, expect, test } from 'vitest'
import type { Pas } from '../../../domain/pas/index.ts'
import { computePrognose, prognoseTekst } from '../../../domain/persoon/index.ts'
import { PAS } from '../support.ts'

/** On 1 July 2026, after more than twelve weeks of pass: 183 days are left, from 2 July to 31 December. */
const prognose = (
  afgelegdMeter: number,
  resterendMeter: number | null,
  more: { pas?: Partial<Pas>; vandaag?: string; nogTeRijdenMeter?: number } = {},
) => {
  const { pas, vandaag = '2026-07-01', nogTeRijdenMeter = 0 } = more
  return computePrognose(
    { jaar: Number(vandaag.slice(0, 4)), resterendMeter },
    { ...PAS, ...pas },
    { vandaag, afgelegdMeter, nogTeRijdenMeter },
  )
}

describe('at the pace of twelve weeks', () => {
  test.each([
    // 84 km in 84 days is 1 km a day: 183 km for 183 days.
    ['it lasts exactly', 84_000, 183_000, { meterPerWeek: 7000, genoeg: true }],
    // One metre short: the last day is 183 − 1 days on, 30 December, in week 53 of 2026.
    [
      'it is one metre short',
      84_000,
      182_999,
      { meterPerWeek: 7000, genoeg: false, totEnMetWeek: '2026-W53', opOp: '2026-12-30' },
    ],
    [
      'it is used on the tenth day',
      84_000,
      10_500,
      { meterPerWeek: 7000, genoeg: false, totEnMetWeek: '2026-W28', opOp: '2026-07-11' },
    ],
    ['nothing is left', 84_000, 0, { meterPerWeek: 7000, genoeg: false, totEnMetWeek: '2026-W27', opOp: '2026-07-01' }],
    ['nobody travelled', 0, 1_500_000, { meterPerWeek: 0, genoeg: true }],
    ['nobody travelled and nothing is left', 0, 0, { meterPerWeek: 0, genoeg: true }],
    ['there is no limit', 84_000, null, undefined],
  ])('%s', (_, afgelegd, resterend, verwacht) => {
    expect(prognose(afgelegd, resterend)).toEqual(verwacht)
  })

  test('rides that are booked are part of the pace, and not on top of it', () => {
    expect(prognose(84_000, 100_000, { nogTeRijdenMeter: 83_000 })).toMatchObject({ genoeg: true })
    expect(prognose(84_000, 100_000, { nogTeRijdenMeter: 82_999 })).toMatchObject({ genoeg: false })
  })
})

describe('a young pass is judged by the days it has', () => {
  test.each([
    ['on its first day, by a week', '2026-07-01', 7000, 7000],
    ['after a week', '2026-06-25', 7000, 7000],
    ['after eight days: 7.000 × 7 ÷ 8', '2026-06-24', 7000, 6125],
    ['after 84 days', '2026-04-09', 84_000, 7000],
    ['after 85 days, still by 84', '2026-04-08', 84_000, 7000],
    ['still to begin, by a week', '2026-09-01', 7000, 7000],
  ])('%s', (_, geldigVanaf, afgelegd, meterPerWeek) => {
    expect(prognose(afgelegd, 1_000_000, { pas: { geldigVanaf } })?.meterPerWeek).toBe(meterPerWeek)
  })
})

describe('until the end of the pass, when that comes first', () => {
  // 1 km a day; the pass ends after 30 more days.
  test.each([
    [30_000, true],
    [29_999, false],
  ])('%i m: %s', (resterend, genoeg) => {
    expect(prognose(84_000, resterend, { pas: { geldigTotEnMet: '2026-07-31' } })?.genoeg).toBe(genoeg)
  })
  test('a pass that is over needs nothing more', () => {
    expect(prognose(84_000, 0, { pas: { geldigTotEnMet: '2026-06-30' } })?.genoeg).toBe(true)
  })
})

describe('the ISO week over New Year', () => {
  test.each([
    // 31 December 2029 is a Monday, in the first week of 2030; the first days of January 2027 are in week 53 of 2026.
    ['2029-12-30', 84_000, 500, '2029-W52'],
    ['2027-01-01', 84_000, 1500, '2026-W53'],
    ['2027-01-01', 84_000, 3500, '2027-W01'],
    // Leap day: on 27 February 2028 two kilometres last until the 29th.
    ['2028-02-27', 84_000, 2500, '2028-W09'],
  ])('on %s', (vandaag, afgelegd, resterend, week) => {
    expect(prognose(afgelegd, resterend, { vandaag })?.totEnMetWeek).toBe(week)
  })
  test('on 31 December there is nothing left to last for', () => {
    expect(prognose(84_000, 0, { vandaag: '2026-12-31' })?.genoeg).toBe(true)
  })
})

test.each([
  [
    { meterPerWeek: 0, genoeg: true },
    'U hebt de laatste twaalf weken niet gereisd. Als dat zo blijft, hebt u genoeg kilometers.',
  ],
  [
    { meterPerWeek: 7000, genoeg: true },
    'U reist nu ongeveer 7 kilometer per week. Als u zo blijft reizen, hebt u genoeg kilometers.',
  ],
  [
    { meterPerWeek: 7000, genoeg: false, opOp: '2026-12-30' },
    'U reist nu ongeveer 7 kilometer per week. Als u zo blijft reizen, zijn uw kilometers op rond 30 december 2026.',
  ],
])('a forecast in words', (gegeven, tekst) => {
  expect(prognoseTekst(gegeven).replaceAll('\u00a0', ' ')).toBe(tekst)
})
