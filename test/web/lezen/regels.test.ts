import { expect, test } from 'vitest'
import { regelsVan } from '../../../web/src/lezen/regels.ts'

test.each([
  [undefined, []],
  ['', []],
  [' \n\n', []],
  ['Voorbeeldplein 1\n 0000 AA Voorbeeldstad \r\n\n', ['Voorbeeldplein 1', '0000 AA Voorbeeldstad']],
])('%j is read line by line', (tekst, regels) => {
  expect(regelsVan(tekst)).toEqual(regels)
})
