import { assert, constantFrom, integer, oneof, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { zoekvragenIn } from '../../../../functions/use-cases/pas/zoekwoorden.ts'

const VANDAAG = '2026-03-11'

test.each([
  ['HRL-000001', [{ pasnummer: 'HRL-000001' }, { pasnummer: 'HRL000001' }, { ritnummer: 'HRL000001' }]],
  ['hrl000001', [{ pasnummer: 'HRL000001' }, { pasnummer: 'HRL-000001' }, { ritnummer: 'HRL000001' }]],
  ['P4S6GFM4RGQ', [{ pasnummer: 'P4S6GFM4RGQ' }, { ritnummer: 'P4S6GFM4RGQ' }]],
  ['000001', [{ pasnummer: '000001' }, { ritnummer: '000001' }]],
  ['Aaltje 2-5-48', [{ naam: 'Aaltje', geboortedatum: '1948-05-02' }]],
  ['aaltje 02051948', [{ naam: 'aaltje', geboortedatum: '1948-05-02' }]],
  ['2 mei 1948, Aaltje Voorbeeld', [{ naam: 'Aaltje Voorbeeld', geboortedatum: '1948-05-02' }]],
  ['Aaltje 12-3-26', [{ naam: 'Aaltje', geboortedatum: '1926-03-12' }]],
  ['8861 AB', [{ postcode: '8861AB', huisnummer: undefined }]],
  ['8861 ab 12 a', [{ postcode: '8861AB', huisnummer: '12a' }]],
  ['8861AB, 12-b', [{ postcode: '8861AB', huisnummer: '12-b' }]],
  ['06 12345678', [{ telefoon: '612345678' }]],
  ['+31 (6) 12 34 56 78', [{ telefoon: '612345678' }]],
  ['P4S6-GFM4RGQ', [{ pasnummer: 'P4S6GFM4RGQ' }, { ritnummer: 'P4S6GFM4RGQ' }]],
  // Five letters in a row, none but letters, a date in it: of our own numbers all of these are given out.
  ['pm7x-hertryd', [{ pasnummer: 'PM7XHERTRYD' }, { ritnummer: 'PM7XHERTRYD' }]],
  ['PHERTRYDABC', [{ pasnummer: 'PHERTRYDABC' }, { ritnummer: 'PHERTRYDABC' }]],
  ['P12 05 1948 A B', [{ pasnummer: 'P12051948AB' }, { ritnummer: 'P12051948AB' }]],
  ['R ABCDEFGHJKMN', [{ pasnummer: 'RABCDEFGHJKMN' }, { ritnummer: 'RABCDEFGHJKMN' }]],
  ['HARLINGEN-0012', [{ pasnummer: 'HARLINGEN-0012' }, { pasnummer: 'HARLINGEN0012' }, { ritnummer: 'HARLINGEN0012' }]],
  ['Aaltje 12', []],
  ['Aaltje', []],
  ['', []],
  ['2-5-1948', []],
  ['a#b', []],
  ['PAS#harlingen#HRL-000001', []],
])('"%s"', (tekst, vragen) => expect(zoekvragenIn(tekst, VANDAAG)).toEqual(vragen))

test('every number that was ever given out is looked for, however it is grouped', () => {
  const teken = constantFrom(...Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ'))
  const nummer = oneof(
    string({ unit: teken, minLength: 10, maxLength: 10 }).map((rest) => `P${rest}`),
    string({ unit: teken, minLength: 12, maxLength: 12 }).map((rest) => `R${rest}`),
  )
  assert(
    property(nummer, integer({ min: 1, max: 10 }), constantFrom('', ' ', '-'), (heel, na, tussen) => {
      const getypt = `${heel.slice(0, na)}${tussen}${heel.slice(na)}`.toLowerCase()
      expect(zoekvragenIn(getypt, VANDAAG)).toEqual([{ pasnummer: heel }, { ritnummer: heel }])
    }),
  )
})

test('no line holds the search up, however odd', () => {
  const begin = performance.now()
  for (const teken of ['1', 'a', '-', ' ', '1-', '1 mei ']) zoekvragenIn(teken.repeat(200), VANDAAG)
  expect(performance.now() - begin).toBeLessThan(50)
})
