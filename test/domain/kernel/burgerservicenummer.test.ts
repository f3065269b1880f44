import { expect, test } from 'vitest'
import { noemtBurgerservicenummer } from '../../../domain/kernel/burgerservicenummer.ts'

// Test numbers that pass the elfproef; nobody has them.
test.each([
  '111222333',
  'Haar nummer is 111222333.',
  'bsn:111222333',
  'BSN111222333',
  '111.222.333',
  '111 222 333',
  '111-222-333',
  '111 – 222 – 333',
  '1112.22.333',
  'kamer 4 111 222 333',
  'kamer 4, 111222333',
  '111222333 12',
  'geboren 12-3-1950, 999993653',
  '１１１２２２３３３',
  '010000008',
])('the number of a citizen stands in: %s', (tekst) => {
  expect(noemtBurgerservicenummer(tekst)).toBe(true)
})

test.each([
  'Bel twee keer aan',
  '111222334',
  '000000000',
  // Of telephones: ten digits, and eleven with a country. Behind the 6 or 06 stand nine or eight digits that pass the elfproef.
  '0611122233',
  '06 11 12 22 33',
  '+31 6 10000008',
  '+31 111 222 333',
  '0031 111 222 333',
  '0 111 222 333',
  '12345678901',
  '111 2223331',
  '14-03-2026 om 10.30 uur',
  'Z-2026-00124',
  'R7Q2M0X4C9TVA',
])('no number of a citizen stands in: %s', (tekst) => {
  expect(noemtBurgerservicenummer(tekst)).toBe(false)
})
