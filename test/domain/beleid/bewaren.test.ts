import { describe, expect, test } from 'vitest'
import { bewarenOp, laatsteJaarDatWegMag, pasMagWeg } from '../../../domain/beleid/index.ts'

const met = (ritMaanden: number, pasMaandenNaEinde = 12) => ({
  ritMaanden,
  pasMaandenNaEinde,
  logboekMaanden: 12,
  status: 'voorbeeld' as const,
  bron: { regeling: 'voorbeeld', artikel: 'voorbeeld' },
})

describe('rides go by whole years, and the last day of the period still counts', () => {
  test.each([
    // 31 December 2024 and 12 months is 31 December 2025: on that day 2024 stays, the day after it goes.
    { maanden: 12, vandaag: '2025-12-31', jaar: 2023 },
    { maanden: 12, vandaag: '2026-01-01', jaar: 2024 },
    // 31 December 2024 and 2 months is 28 February 2025.
    { maanden: 2, vandaag: '2025-02-28', jaar: 2023 },
    { maanden: 2, vandaag: '2025-03-01', jaar: 2024 },
    { maanden: 1, vandaag: '2026-11-22', jaar: 2025 },
    { maanden: 180, vandaag: '2026-11-22', jaar: 2010 },
    { maanden: 180, vandaag: '2027-01-01', jaar: 2011 },
  ])('$maanden months, on $vandaag: up to and including $jaar', ({ maanden, vandaag, jaar }) => {
    expect(laatsteJaarDatWegMag(vandaag, met(maanden))).toBe(jaar)
  })
})

test.each([
  { laatsteDag: '2025-03-31', maanden: 12, vandaag: '2026-03-31', mag: false },
  { laatsteDag: '2025-03-31', maanden: 12, vandaag: '2026-04-01', mag: true },
  { laatsteDag: '2024-02-29', maanden: 12, vandaag: '2025-02-28', mag: false },
  { laatsteDag: '2024-02-29', maanden: 12, vandaag: '2025-03-01', mag: true },
])('a pass that ended on $laatsteDag may go after $maanden months on $vandaag: $mag', (geval) => {
  expect(pasMagWeg(geval.laatsteDag, geval.vandaag, met(12, geval.maanden))).toBe(geval.mag)
})

test('where no policy says anything nothing of a Wmo file goes within fifteen years, and it says that it is an example', () => {
  expect(bewarenOp([], '2026-11-22')).toMatchObject({
    ritMaanden: 180,
    pasMaandenNaEinde: 180,
    logboekMaanden: 60,
    status: 'voorbeeld',
  })
})
