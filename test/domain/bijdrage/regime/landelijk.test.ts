import { expect, test } from 'vitest'
import { landelijkeRegelsVan } from '../../../../domain/bijdrage/index.ts'

test.each([
  [2018, false],
  [2019, true],
  [2026, true],
  [2027, false],
  [2040, false],
])('whether the law of %i is known', (jaar, bekend) => {
  const regels = landelijkeRegelsVan(jaar)
  expect([regels.jaar, regels.bekend]).toEqual([jaar, bekend])
  expect(regels.tekst).toContain(String(jaar))
  expect(regels.teDoen.length > 0).toBe(!bekend)
})

test('a bill is no law: it is named, and what the municipality must then decide', () => {
  const { bron, teDoen } = landelijkeRegelsVan(2027)
  expect(bron.regeling).toBe('Wetsvoorstel 36 713')
  expect(teDoen.join(' ')).toMatch(/wet is geworden.*Besluit of uw gemeente/)
})
