import { describe, expect, test } from 'vitest'
import { document, systeem } from '../../../domain/kernel/citation.ts'
import { beslis } from '../../../domain/kernel/uitkomst.ts'
import { datumTekst, kilometerTekst, klokTekst } from '../../../domain/kernel/tekst.ts'

describe('kilometres as people write them', () => {
  test.each([
    [0, '0 kilometer', '0 kilometer'],
    [1, '0 kilometer', '0,1 kilometer'],
    [99, '0 kilometer', '0,1 kilometer'],
    [100, '0,1 kilometer', '0,1 kilometer'],
    [9999, '9,9 kilometer', '10 kilometer'],
    [10_000, '10 kilometer', '10 kilometer'],
    [10_001, '10 kilometer', '10,1 kilometer'],
    [25_001, '25 kilometer', '25,1 kilometer'],
    [41_225, '41,2 kilometer', '41,3 kilometer'],
    [999_999, '999,9 kilometer', '1.000 kilometer'],
    [1_500_000, '1.500 kilometer', '1.500 kilometer'],
    [1_234_567_800, '1.234.567,8 kilometer', '1.234.567,8 kilometer'],
  ])('%i m: %s is left, %s is too much', (meter, omlaag, omhoog) => {
    expect(kilometerTekst(meter)).toBe(omlaag)
    expect(kilometerTekst(meter, 'omlaag')).toBe(omlaag)
    expect(kilometerTekst(meter, 'omhoog')).toBe(omhoog)
  })
})

test.each([
  ['2026-03-14', '14 maart 2026'],
  ['2026-01-01', '1 januari 2026'],
  ['2028-02-29', '29 februari 2028'],
  ['2026-12-31', '31 december 2026'],
  ['2026-10-09', '9 oktober 2026'],
])('%s is %s', (datum, tekst) => {
  expect(datumTekst(datum)).toBe(tekst)
})

test.each([
  [0, '00.00 uur'],
  [25_200_000, '07.00 uur'],
  [25_199_999, '06.59 uur'],
  [86_400_000, '24.00 uur'],
  [90_000_000, '01.00 uur ’s nachts'],
  [37_859_999, '10.30 uur'],
])('%i ms after midnight is %s', (ms, tekst) => {
  expect(klokTekst(ms)).toBe(tekst)
})

describe('citations', () => {
  test('of one document, with and without a heading', () => {
    const artikel = document({ regeling: 'Voorbeeldregeling (verzonnen)', url: 'https://voorbeeld.example/' })
    expect(artikel('4', 'Bagage')).toEqual({
      regeling: 'Voorbeeldregeling (verzonnen)',
      artikel: '4',
      kop: 'Bagage',
      url: 'https://voorbeeld.example/',
    })
    expect(document({ regeling: 'Zonder adres' })('5')).toEqual({ regeling: 'Zonder adres', artikel: '5' })
  })

  test('rules of the system say that they are its own', () => {
    expect(systeem.regeling).toBe('systeem')
  })
})

const streng = (reden: string): boolean => reden.startsWith('weiger')

describe('a decision', () => {
  test('without reasons approves', () => {
    expect(beslis('rit', [], streng)).toEqual({ uitkomst: 'toegestaan', waarde: 'rit' })
  })

  test('with one reason that refuses, refuses and tells all', () => {
    const redenen = ['overleg', 'weiger']
    expect(beslis('rit', redenen, streng)).toEqual({ uitkomst: 'geweigerd', redenen: redenen })
  })

  test('with reasons that only ask for review, asks for it', () => {
    expect(beslis('rit', ['overleg'], streng)).toEqual({ uitkomst: 'voorleggen', redenen: ['overleg'] })
  })
})
