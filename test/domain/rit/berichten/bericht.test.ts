import { describe, expect, test } from 'vitest'
import { momentVan, utcTekst } from '../../../../domain/kernel/tijd/time.ts'
import { BERICHTSOORTEN, onbekendeVelden, opnieuwOp, SJABLONEN, teHerinneren } from '../../../../domain/rit/index.ts'

describe('riders are reminded the evening before', () => {
  test.each([
    { nu: '2026-03-13T17:59:59+01:00', van: undefined, tot: undefined },
    { nu: '2026-03-13T18:00:00+01:00', van: '2026-03-13T23:00:00Z', tot: '2026-03-14T23:00:00Z' },
    { nu: '2026-03-13T23:59:59+01:00', van: '2026-03-13T23:00:00Z', tot: '2026-03-14T23:00:00Z' },
    // The clock goes forward that night: tomorrow has 23 hours.
    { nu: '2026-03-28T19:00:00+01:00', van: '2026-03-28T23:00:00Z', tot: '2026-03-29T22:00:00Z' },
  ])('at $nu of departures from $van', ({ nu, van, tot }) => {
    const deel = teHerinneren(momentVan(nu))
    expect(deel && [utcTekst(deel.vanEpochMs), utcTekst(deel.totEpochMs)]).toEqual(van && [van, tot])
  })
})

test('a message is tried six times, ever later: over five hours in all', () => {
  const minuten = [1, 2, 3, 4, 5, 6].map((pogingen) => (opnieuwOp(pogingen, 0) ?? 0) / 60_000)
  expect(minuten).toEqual([1, 5, 15, 60, 240, 0])
  expect(opnieuwOp(6, 0)).toBeUndefined()
})

describe('the words of messages', () => {
  test.each(BERICHTSOORTEN)('%s asks for nothing that a ride does not have', (soort) => {
    expect(onbekendeVelden(SJABLONEN[soort])).toEqual([])
    // Two parts of an SMS, when the places have names of forty letters.
    expect(SJABLONEN[soort].tekst.length).toBeLessThan(160)
  })

  test.each([
    ['((dag)) ((tijd))', []],
    ['((naam)) woont op ((adres))', ['naam', 'adres']],
    ['((dag) (dag))', []],
    ['(())', ['']],
  ])('%s', (tekst, velden) => {
    expect(onbekendeVelden({ onderwerp: 'x', tekst })).toEqual(velden)
  })
})
