import { describe, expect, test } from 'vitest'
import {
  beginVanDag,
  leeftijdOp,
  momentOp,
  momentVan,
  msVanKlok,
  plusDagen,
  plusJaren,
  utcTekst,
  weekdagVan,
} from '../../../../domain/kernel/tijd/time.ts'

const UUR = 3_600_000
const klok = (uur: number, minuut = 0, seconde = 0): number => uur * UUR + minuut * 60_000 + seconde * 1000

describe('what the Dutch clock and calendar show', () => {
  test.each([
    ['in winter', '2026-03-14T09:30:00Z', '2026-03-14', klok(10, 30)],
    ['in summer', '2026-07-14T09:30:00Z', '2026-07-14', klok(11, 30)],
    ['any offset in', '2026-03-14T15:00:00+05:30', '2026-03-14', klok(10, 30)],
    ['23.30 UTC on 31 December is next year', '2026-12-31T23:30:00Z', '2027-01-01', klok(0, 30)],
    ['23.50 on 31 December is this year', '2026-12-31T23:50:00+01:00', '2026-12-31', klok(23, 50)],
    ['midnight is the beginning of a day', '2026-03-14T23:00:00Z', '2026-03-15', 0],
    ['the second before midnight', '2026-03-14T22:59:59Z', '2026-03-14', klok(23, 59, 59)],
    ['before the clock change in spring', '2026-03-29T00:59:59Z', '2026-03-29', klok(1, 59, 59)],
    ['after the clock change in spring', '2026-03-29T01:00:00Z', '2026-03-29', klok(3)],
    ['24.00 of the short day', '2026-03-29T22:00:00Z', '2026-03-30', 0],
    ['the first 02.30 in autumn', '2026-10-25T00:30:00Z', '2026-10-25', klok(2, 30)],
    ['the second 02.30 in autumn', '2026-10-25T01:30:00Z', '2026-10-25', klok(2, 30)],
    ['24.00 of the long day', '2026-10-25T23:00:00Z', '2026-10-26', 0],
    ['29 February', '2028-02-29T11:00:00Z', '2028-02-29', klok(12)],
    ['parts of a second are left out', '2026-03-14T09:30:00.999Z', '2026-03-14', klok(10, 30)],
  ])('%s', (_, instant, datum, msVanDag) => {
    expect(momentVan(instant)).toMatchObject({ datum, msVanDag })
  })

  test('the clock counts milliseconds, for who asks what time it is now', () => {
    expect(momentOp(Date.UTC(2026, 2, 14, 9, 30, 0, 250)).msVanDag).toBe(klok(10, 30) + 250)
  })

  test('a moment is the same, whatever offset it was written with', () => {
    expect(momentVan('2026-03-14T10:30:00+01:00')).toEqual(momentVan('2026-03-14T09:30:00Z'))
    expect(momentVan('2026-03-14T10:30:00+01:00')).toEqual(momentOp(Date.UTC(2026, 2, 14, 9, 30)))
  })

  test.each(['2026-03-14T10:30:00', '2026-03-14', 'morgen', '2026-02-30T10:00:00Z', ''])(
    '%s is no instant',
    (tekst) => {
      expect(() => momentVan(tekst)).toThrow(RangeError)
    },
  )

  test('UTC out, without needless decimals', () => {
    expect(utcTekst(momentVan('2026-03-14T10:30:00+01:00').epochMs)).toBe('2026-03-14T09:30:00Z')
  })
})

describe('days', () => {
  test.each([
    ['2026-03-14', '2026-03-13T23:00:00Z'],
    ['2026-07-14', '2026-07-13T22:00:00Z'],
    ['2026-03-29', '2026-03-28T23:00:00Z'],
    ['2026-03-30', '2026-03-29T22:00:00Z'],
    ['2026-10-25', '2026-10-24T22:00:00Z'],
    ['2026-10-26', '2026-10-25T23:00:00Z'],
  ])('%s begins at %s', (datum, instant) => {
    expect(utcTekst(beginVanDag(datum))).toBe(instant)
  })

  test.each([
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-03-14', 0, '2026-03-14'],
  ])('%s and %i days', (datum, dagen, verwacht) => {
    expect(plusDagen(datum, dagen)).toBe(verwacht)
  })

  test.each([
    ['2026-03-14', 5, '2031-03-14'],
    ['2027-02-28', 1, '2028-02-28'],
    ['2028-02-29', 4, '2032-02-29'],
    ['2028-02-29', 5, '2033-03-01'],
    ['2028-02-29', 0, '2028-02-29'],
  ])('%s and %i years', (datum, jaren, verwacht) => {
    expect(plusJaren(datum, jaren)).toBe(verwacht)
  })

  test('Monday is 1, Sunday is 7', () => {
    expect(['2026-03-16', '2026-03-14', '2026-03-15'].map(weekdagVan)).toEqual([1, 6, 7])
  })
})

describe('age on a date', () => {
  test.each([
    ['the day before the birthday', '2014-03-14', '2026-03-13', 11],
    ['the birthday', '2014-03-14', '2026-03-14', 12],
    ['a month before', '2014-03-14', '2026-02-28', 11],
    ['a month after', '2014-03-14', '2026-04-01', 12],
    ['the day of birth', '2026-03-14', '2026-03-14', 0],
    ['born on 29 February, on 28 February of another year', '2016-02-29', '2027-02-28', 10],
    ['born on 29 February, on 1 March of another year', '2016-02-29', '2027-03-01', 11],
    ['born on 29 February, on 28 February of a leap year', '2016-02-29', '2028-02-28', 11],
    ['born on 29 February, on 29 February', '2016-02-29', '2028-02-29', 12],
  ])('%s', (_, geboortedatum, datum, jaren) => {
    expect(leeftijdOp(geboortedatum, datum)).toBe(jaren)
  })
})

test('a clock counts on after midnight', () => {
  expect(['00:00', '07:00', '23:59', '24:00', '25:30'].map(msVanKlok)).toEqual([
    0,
    klok(7),
    klok(23, 59),
    klok(24),
    klok(25, 30),
  ])
})
