import { describe, expect, test } from 'vitest'
import { betaalTotEnMet, geldendeTermijnDagen, isTermijnTeKort } from '../../../../domain/bijdrage/index.ts'

describe('six weeks to pay (Awb 4:87 lid 1), unless an article says less (lid 2)', () => {
  test.each([
    [14, undefined, true, 42],
    [41, undefined, true, 42],
    [42, undefined, false, 42],
    [43, undefined, false, 43],
    [14, 'artikel 9 (verzonnen)', false, 14],
  ])('%i days by %s', (betaaltermijnDagen, betaaltermijnArtikel, teKort, dagen) => {
    const termijn = { betaaltermijnDagen, betaaltermijnArtikel }
    expect([isTermijnTeKort(termijn), geldendeTermijnDagen(termijn)]).toEqual([teKort, dagen])
  })

  test.each([
    ['2027-01-04', '2027-02-15'],
    // 42 days on is a Sunday, and the day after it an ordinary Monday.
    ['2027-01-10', '2027-02-22'],
    // 42 days on is Good Friday: the first day after Easter.
    ['2027-02-12', '2027-03-30'],
  ])('decided on %s: %s is the last day', (besluit, laatste) => {
    expect(betaalTotEnMet(besluit, { betaaltermijnDagen: 30 })).toBe(laatste)
  })
})
