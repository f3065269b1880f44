import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  eenheidInDocument,
  eenheidInOordeel,
  getalTekst,
  leesGetal,
  schrijfGetal,
} from '../../../../domain/beleid/document/eenheden.ts'

describe('a name with a unit', () => {
  test.each([
    ['opstapEuro', 'opstapCent', 2],
    ['euro', 'cent', 2],
    ['euroPerKm', 'millicentPerKm', 5],
    ['euroPerZone', 'millicentPerZone', 5],
    ['straalKm', 'straalMeter', 3],
    ['km', 'meter', 3],
    ['kmPerJaar', 'meterPerJaar', 3],
  ])('%s is judged as %s', (geschreven, geoordeeld, decimalen) => {
    expect(eenheidInDocument(geschreven)).toMatchObject({ naam: geoordeeld, decimalen })
    expect(eenheidInOordeel(geoordeeld)).toMatchObject({ naam: geschreven, decimalen })
  })

  test.each(['naam', 'kmstand', 'europa', 'perioden', 'kilometers', 'heen'])('%s has none', (naam) => {
    expect(eenheidInDocument(naam)).toBeUndefined()
    expect(eenheidInOordeel(naam)).toBeUndefined()
  })
})

const PER_KM = { naam: '', soort: 'euro', decimalen: 5 } as const
const EURO = { naam: '', soort: 'euro', decimalen: 2 } as const
const KM = { naam: '', soort: 'km', decimalen: 3 } as const

describe('a number as people write it', () => {
  test.each([
    [0.17, PER_KM, 17_000],
    ['0,17', PER_KM, 17_000],
    ['0.17', PER_KM, 17_000],
    ['0,1650', PER_KM, 16_500],
    [0.268, PER_KM, 26_800],
    [1.1, EURO, 110],
    ['1.234,50', EURO, 123_450],
    ['2', EURO, 200],
    [4.5, KM, 4500],
    ['4,5', KM, 4500],
    [1500, KM, 1_500_000],
    ['1500', KM, 1_500_000],
    [0, EURO, 0],
  ])('%s', (geschreven, eenheid, getal) => {
    expect(leesGetal(geschreven, eenheid)).toBe(getal)
  })

  test.each([
    ['1.500', KM, '1.500 kan 1500 zijn of 1,500. Schrijf een van die twee.'],
    ['25 km', KM, 'Hier hoort een afstand in kilometers, zoals 4,5.'],
    ['€ 1', EURO, 'Hier hoort een bedrag in euro, zoals 0,17.'],
    [-1, EURO, 'Hier hoort een bedrag in euro, zoals 0,17. Minder dan 0 kan niet.'],
    [0.635, EURO, 'Schrijf ten hoogste 2 cijfers achter de komma.'],
    [true, EURO, 'Hier hoort een bedrag in euro, zoals 0,17.'],
    [null, EURO, 'Hier hoort een bedrag in euro, zoals 0,17.'],
    [1e21, EURO, 'Hier hoort een bedrag in euro, zoals 0,17.'],
    [1e-7, PER_KM, 'Hier hoort een bedrag in euro, zoals 0,17.'],
    [90_071_992_547_410, EURO, 'Dit getal is te groot.'],
  ])('%s is none', (geschreven, eenheid, woorden) => {
    expect(leesGetal(geschreven, eenheid)).toBe(woorden)
  })

  test('what is written is read as the same, with a point and with a comma', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), fc.constantFrom(EURO, PER_KM, KM), (getal, eenheid) => {
        expect(leesGetal(schrijfGetal(getal, eenheid), eenheid)).toBe(getal)
        expect(leesGetal(getalTekst(getal, eenheid), eenheid)).toBe(getal)
      }),
    )
  })
})
