import { expect, test } from 'vitest'
import { geldtInJaar, geldtOp, overlappen } from '../../../domain/kernel/periode.ts'

const JAAR = { geldigVanaf: '2024-01-01', geldigTotEnMet: '2024-12-31' }
const VOORGOED = { geldigVanaf: '2024-01-01' }

test.each([
  [JAAR, '2023-12-31', false],
  [JAAR, '2024-01-01', true],
  [JAAR, '2024-12-31', true],
  [JAAR, '2025-01-01', false],
  [VOORGOED, '2023-12-31', false],
  [VOORGOED, '9999-12-31', true],
])('%o on %s: %s', (geldigheid, datum, geldt) => {
  expect(geldtOp(geldigheid, datum)).toBe(geldt)
})

test.each([
  [{ geldigVanaf: '2023-01-01', geldigTotEnMet: '2023-12-31' }, false],
  [{ geldigVanaf: '2023-01-01', geldigTotEnMet: '2024-01-01' }, true],
  [{ geldigVanaf: '2024-12-31' }, true],
  [{ geldigVanaf: '2025-01-01' }, false],
])('%o and the year 2024 share a day: %s', (geldigheid, delen) => {
  expect(overlappen(geldigheid, JAAR)).toBe(delen)
  expect(overlappen(JAAR, geldigheid)).toBe(delen)
  expect(geldtInJaar(geldigheid, 2024)).toBe(delen)
})
