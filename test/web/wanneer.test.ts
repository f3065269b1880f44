import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { leesDag, leesWanneer } from '../../web/src/lezen/wanneer.ts'

/** Wednesday 11 March 2026, 10.20. */
const NU = Temporal.PlainDateTime.from('2026-03-11T10:20')
const gelezen = (tekst: string): string | undefined => leesWanneer(tekst, NU)?.toString({ smallestUnit: 'minute' })

describe('date and time as people say them', () => {
  test.each([
    // The day.
    ['morgen half 3', '2026-03-12T14:30'],
    ['vrijdag 14.30', '2026-03-13T14:30'],
    ['vr 14:30', '2026-03-13T14:30'],
    ['overmorgen 9 uur', '2026-03-13T09:00'],
    ['vandaag om 16 uur', '2026-03-11T16:00'],
    ['over 3 dagen 11 uur', '2026-03-14T11:00'],
    ['24 maart 9.15', '2026-03-24T09:15'],
    ['24-3 9.15', '2026-03-24T09:15'],
    ['24/3/2027 9.15', '2027-03-24T09:15'],
    ['2026-04-01 9:15', '2026-04-01T09:15'],
    ['volgende week maandag 10 uur', '2026-03-16T10:00'],
    ['volgende week woensdag 10 uur', '2026-03-18T10:00'],
    ['tomorrow 9:15', '2026-03-12T09:15'],
    // A date that is past in this year is next year's.
    ['10 maart 9.15', '2027-03-10T09:15'],
    ['11 maart 11 uur', '2026-03-11T11:00'],
    // Today's weekday: today as long as the time is to come.
    ['woensdag 10.21', '2026-03-11T10:21'],
    ['woensdag 10.20', '2026-03-11T10:20'],
    ['woensdag 10.19', '2026-03-18T10:19'],
    // A time alone is the first one to come.
    ['10.20', '2026-03-11T10:20'],
    ['10.19', '2026-03-12T10:19'],
    ['half 3', '2026-03-11T14:30'],
    // The clock in words.
    ['morgen half drie', '2026-03-12T14:30'],
    ['morgen kwart over 2', '2026-03-12T14:15'],
    ['morgen kwart voor drie', '2026-03-12T14:45'],
    ['morgen 10 over 2', '2026-03-12T14:10'],
    ['morgen tien voor half 3', '2026-03-12T14:20'],
    ['morgen 5 over half 10', '2026-03-12T09:35'],
    ['morgen 14u30', undefined],
    ['morgen 14u', '2026-03-12T14:00'],
    // Before seven the afternoon is meant, unless it is said otherwise.
    ['morgen 6 uur', '2026-03-12T18:00'],
    ['morgen 7 uur', '2026-03-12T07:00'],
    ['morgen half 7', '2026-03-12T18:30'],
    ['morgen half 8', '2026-03-12T07:30'],
    ['morgen 12 uur', '2026-03-12T12:00'],
    ['morgen 06.30', '2026-03-12T06:30'],
    ["morgen 's ochtends 6 uur", '2026-03-12T06:00'],
    ['morgenochtend half 7', '2026-03-12T06:30'],
    ['morgenmiddag 3 uur', '2026-03-12T15:00'],
    ['morgenavond 8 uur', '2026-03-12T20:00'],
    ['vanavond acht uur', '2026-03-11T20:00'],
    ['vanmiddag kwart voor 1', '2026-03-11T12:45'],
    ['vrijdagavond 7 uur', '2026-03-13T19:00'],
    ['zaterdag ’s avonds 11 uur', '2026-03-14T23:00'],
    // From now on.
    ['nu', '2026-03-11T10:20'],
    ['over een uur', '2026-03-11T11:20'],
    ['over 2 uur', '2026-03-11T12:20'],
    ['over 45 minuten', '2026-03-11T11:05'],
    ['over een half uur', '2026-03-11T10:50'],
    // Nothing to go by.
    ['', undefined],
    ['morgen', undefined],
    ['vrijdag', undefined],
    ['25.00', undefined],
    ['morgen 10.60', undefined],
    ['31 februari 10 uur', undefined],
    ['half 14', undefined],
    ['een keer', undefined],
    ['morgen half 3 of zo', undefined],
  ])('%s', (tekst, verwacht) => expect(gelezen(tekst)).toBe(verwacht))

  test('across the end of the year', () => {
    const oudjaar = Temporal.PlainDateTime.from('2026-12-31T22:00')
    expect(leesWanneer('morgen half 3', oudjaar)?.toString()).toBe('2027-01-01T14:30:00')
    expect(leesWanneer('3 januari 10 uur', oudjaar)?.toString()).toBe('2027-01-03T10:00:00')
  })
})

describe('a day without a time', () => {
  test.each([
    ['vandaag', '2026-03-11'],
    ['morgen', '2026-03-12'],
    ['Vrijdag', '2026-03-13'],
    ['woensdag', '2026-03-11'],
    ['volgende week maandag', '2026-03-16'],
    ['24 december', '2026-12-24'],
    ['24-12-2027', '2027-12-24'],
    ['tomorrow', '2026-03-12'],
  ])('%s', (tekst, datum) => {
    expect(leesDag(tekst, NU)).toBe(datum)
  })

  test.each(['', 'ooit', 'morgen half 3', '31 februari', '10.30'])('"%s" is none', (tekst) => {
    expect(leesDag(tekst, NU)).toBeUndefined()
  })
})
