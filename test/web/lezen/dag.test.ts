import { describe, expect, test } from 'vitest'
import { leesDag } from '../../../web/src/lezen/wanneer/wanneer.ts'

/** Wednesday 11 March 2026. */
const VANDAAG = '2026-03-11'

describe('a day without a time', () => {
  test.each([
    ['vandaag', '2026-03-11'],
    ['gisteren', '2026-03-10'],
    ['eergisteren', '2026-03-09'],
    ['morgen', '2026-03-12'],
    ['Vrijdag', '2026-03-13'],
    ['woensdag', '2026-03-11'],
    ['afgelopen vrijdag', '2026-03-06'],
    ['volgende week maandag', '2026-03-16'],
    ['24 december', '2026-12-24'],
    ['31 dec', '2026-12-31'],
    ['24-12-2027', '2027-12-24'],
    ['24.12.2027', '2027-12-24'],
    ['eerste kerstdag', '2026-12-25'],
    ['tomorrow', '2026-03-12'],
    ['10 maart', '2027-03-10'],
    ['31-12-30', '2030-12-31'],
    ['14 mrt 27', '2027-03-14'],
  ])('to come: %s', (tekst, datum) => expect(leesDag(tekst, VANDAAG)).toEqual([datum]))

  test.each([
    ['10 maart', '2026-03-10'],
    ['12 maart', '2025-03-12'],
    ['2-5-44', '1944-05-02'],
    ['2-5-1948', '1948-05-02'],
    ['2 mei 48', '1948-05-02'],
    ['02051948', '1948-05-02'],
    ['11-3-26', '2026-03-11'],
    ['12-3-26', '1926-03-12'],
    ['1 januari 2026', '2026-01-01'],
  ])('that has been: %s', (tekst, datum) => expect(leesDag(tekst, VANDAAG, 'was')).toEqual([datum]))

  test('of a day and a date that differ both are offered', () => {
    expect(leesDag('vrijdag 12 maart', VANDAAG)).toEqual(['2026-03-12', '2026-03-13'])
    expect(leesDag('volgende vrijdag', VANDAAG)).toEqual(['2026-03-13', '2026-03-20'])
  })

  test.each(['', 'ooit', 'morgen half 3', '31 februari', '29-2-2026', '10.30', '00-00-2026', '1-1-99999'])(
    '"%s" is none',
    (tekst) => expect(leesDag(tekst, VANDAAG)).toEqual([]),
  )
})
