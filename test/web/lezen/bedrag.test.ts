import { expect, test } from 'vitest'
import { centIn } from '../../../web/src/lezen/bedrag.ts'

test.each([
  ['60', 6000],
  ['60,00', 6000],
  ['€ 12,50', 1250],
  ['12.50', 1250],
  ['1250', 125_000],
  ['1.250,75', 125_075],
  ['1,250.75', 125_075],
  ['-12,50', -1250],
  ['− 12,50', -1250],
  ['0', 0],
])('%s is %i cent', (tekst, cent) => {
  expect(centIn(tekst)).toBe(cent)
})

test.each(['', 'veel', '12,5', '12,505', '1.250', '1.25.00', '12 euro', '--5'])('"%s" is no amount', (tekst) => {
  expect(centIn(tekst)).toBeUndefined()
})
