import { expect, test } from 'vitest'
import { pasVan, waarIn } from '../../../web/src/onderdelen/adres/plaats.ts'

test.each([
  ['Kerkstraat 112, Harlingen', 'kerkstraat 12', undefined],
  ['Kerkstraat 112, Harlingen', 'kerkstraat 11', 'deels'],
  ['Kerkstraat 112, Harlingen', 'kerkstraat 112', 'precies'],
  ['Kerkstraat 12A, Harlingen', 'kerkstraat 12', 'deels'],
  ['Kerkstraat 12, Harlingen', 'Harlingen kerk', 'deels'],
  ['Kerkstraat 12, Harlingen', '', 'precies'],
])('of %s, %s fits: %s', (naam, getypt, hoe) => {
  expect(pasVan(naam, getypt)).toBe(hoe)
})

test('two of one name are told apart by their municipality, and one is not', () => {
  const een = { weergavenaam: 'Schoolstraat 3, Hengelo', gemeente: 'Hengelo' }
  const twee = { ...een, gemeente: 'Bronckhorst' }
  expect([een, twee].map((plaats) => waarIn(plaats, [een, twee]))).toEqual(['Hengelo', 'Bronckhorst'])
  expect(waarIn(een, [een])).toBeUndefined()
})
