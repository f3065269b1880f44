import { describe, expect, test } from 'vitest'
import { momentVan } from '../../../domain/kernel/tijd/time.ts'
import {
  handelVerzoekAf,
  leegReisjaar,
  meterPerMaand,
  nieuwKilometerverzoek,
  periodefout,
  verwachtMeterVan,
} from '../../../domain/persoon/index.ts'
import { PAS } from '../support.ts'

test('metres by the Dutch month of departure', () => {
  const ritten = [
    { vertrek: '2026-01-31T22:59:00Z', meter: 1000 },
    // Half past midnight on 1 February.
    { vertrek: '2026-01-31T23:30:00Z', meter: 20_000 },
    { vertrek: '2026-12-31T22:59:00Z', meter: 300 },
    { vertrek: '2026-02-28T12:00:00Z', meter: 4 },
  ]
  expect(meterPerMaand(ritten)).toEqual([1000, 20_004, 0, 0, 0, 0, 0, 0, 0, 0, 0, 300])
})

describe('what a year comes to', () => {
  /** On 1 July 2026: 183 days are left; 84 km in 84 days is 1 km a day. */
  const verwacht = (deel: object, nogTeRijdenMeter = 0, pas = {}) => {
    const jaar = { ...leegReisjaar(2026), ...deel }
    const budget = {
      ...jaar,
      peildatum: '2026-07-01',
      limietMeter: 1_500_000,
      beginstandMeter: 0,
      resterendMeter: 0,
      ...deel,
    }
    return verwachtMeterVan(
      budget,
      { ...PAS, ...pas },
      { vandaag: '2026-07-01', afgelegdMeter: 84_000, nogTeRijdenMeter },
    )
  }
  test.each([
    ['what was used, and the pace for what is left: 500 + 183', { geredenMeter: 500_000 }, 0, 683_000],
    [
      'with what was travelled elsewhere: 500 + 100 + 183',
      { geredenMeter: 500_000, beginstandMeter: 100_000 },
      0,
      783_000,
    ],
    ['booked rides are part of the pace: 500 + 183', { geredenMeter: 500_000, geboektMeter: 50_000 }, 50_000, 683_000],
    ['and no less than these: 500 + 200', { geredenMeter: 500_000, geboektMeter: 200_000 }, 200_000, 700_000],
    ['with what was not driven and counts: 10 + 183', { ingehoudenMeter: 10_000 }, 0, 193_000],
  ])('%s', (_, deel, nogTeRijden, meter) => {
    expect(verwacht(deel, nogTeRijden)).toBe(meter)
  })
  test('no further than the last day of the pass: ten days', () => {
    expect(verwacht({}, 0, { geldigTotEnMet: '2026-07-11' })).toBe(10_000)
  })
})

test.each([
  ['no period', {}, undefined],
  ['today', { totEnMet: '2026-03-01' }, undefined],
  ['yesterday', { totEnMet: '2026-02-28' }, 'Deze dag is al geweest.'],
  ['one day', { vanaf: '2026-04-01', totEnMet: '2026-04-01' }, undefined],
  [
    'the end before the begin',
    { vanaf: '2026-04-02', totEnMet: '2026-04-01' },
    'De laatste dag ligt voor de eerste dag.',
  ],
])('asked for %s', (_, periode, verwacht) => {
  expect(periodefout({ reden: 'Verzonnen', ...periode }, '2026-03-01')).toBe(verwacht)
})

describe('a decision answers a request', () => {
  const patroon = { jaar: 2026, limietMeter: 1_500_000, perMaandMeter: [], gebruiktMeter: 0, verwachtMeter: 0 }
  const nu = momentVan('2026-03-01T09:00:00+01:00')
  const verzoek = nieuwKilometerverzoek({ reden: 'Verzonnen' }, 'D1', patroon, nu)
  const door = { op: '2026-03-02T08:00:00Z', wie: 'ambtenaar-voorbeeld' }
  const budget = { soort: 'reizigersbudget', besluitnummer: 'B1', op: '2026-03-02T07:00:00Z' } as const
  const afwijzing = { soort: 'afwijzing', besluitnummer: 'B2', op: '2026-03-02T07:00:00Z' } as const

  test('eight weeks at most: from 1 March to 26 April 2026', () => {
    expect(verzoek.uiterlijkOp).toBe('2026-04-26')
  })
  test('granted once it stands on a pass, and not before', () => {
    expect(handelVerzoekAf(verzoek, budget, false, door)).toEqual({ soort: 'nietOpPas' })
    expect(handelVerzoekAf(verzoek, budget, true, door)).toEqual({
      soort: 'afgehandeld',
      verzoek: { ...verzoek, afhandeling: { uitkomst: 'toegekend', besluitnummer: 'B1', ...door } },
    })
  })
  test('a refusal is a decision too, and a decision about something else is none', () => {
    expect(handelVerzoekAf(verzoek, afwijzing, false, door)).toMatchObject({
      verzoek: { afhandeling: { uitkomst: 'afgewezen' } },
    })
    expect(handelVerzoekAf(verzoek, { ...afwijzing, soort: 'blokkade' }, true, door).soort).toBe('anderBesluit')
  })
  test.each([budget, afwijzing])('what was laid down before it was asked is no answer: $soort', (besluit) => {
    // Asked at 8:00:00.
    const op = (moment: string): string => handelVerzoekAf(verzoek, { ...besluit, op: moment }, true, door).soort
    expect([op('2025-11-03T10:00:00Z'), op('2026-03-01T07:59:59Z'), op('2026-03-01T08:00:00Z')]).toEqual([
      'besluitVoorVerzoek',
      'besluitVoorVerzoek',
      'afgehandeld',
    ])
  })
  test('the first answer stands', () => {
    const klaar = { ...verzoek, afhandeling: { uitkomst: 'toegekend', besluitnummer: 'B1', ...door } } as const
    expect(handelVerzoekAf(klaar, budget, false, door)).toEqual({ soort: 'afgehandeld', verzoek: klaar })
    expect(handelVerzoekAf(klaar, afwijzing, true, door).soort).toBe('alAnders')
  })
})
