import { expect, test } from 'vitest'
import { geldtOp, inWerkingOp, inWerkingTussen } from '../../../../domain/kernel/tijd/periode.ts'

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

/** 2022 with its end, 2023 without one, a correction of that from its own first day, and half of 2024. */
const RIJ = [
  { geldigVanaf: '2022-01-01', geldigTotEnMet: '2022-12-31', naam: '2022' },
  { geldigVanaf: '2023-02-01', naam: '2023' },
  { geldigVanaf: '2023-02-01', naam: '2023 verbeterd' },
  { geldigVanaf: '2024-01-01', geldigTotEnMet: '2024-06-30', naam: '2024' },
]

test.each([
  ['2021-12-31', undefined],
  ['2022-01-01', '2022'],
  ['2022-12-31', '2022'],
  ['2023-01-31', undefined],
  ['2023-02-01', '2023 verbeterd'],
  ['2023-12-31', '2023 verbeterd'],
  ['2024-01-01', '2024'],
  ['2024-06-30', '2024'],
  ['2024-07-01', undefined],
])('on %s what began last is in force: %s', (datum, naam) => {
  expect(inWerkingOp(RIJ, datum)?.naam).toBe(naam)
  expect(inWerkingOp(RIJ.slice(3).concat(RIJ.slice(0, 3)), datum)?.naam).toBe(naam)
})

test.each([
  ['2021-01-01', '2021-12-31', []],
  ['2022-12-31', '2023-01-31', ['2022']],
  ['2022-06-01', '2024-12-31', ['2022', '2023 verbeterd', '2024']],
  ['2024-07-01', '2024-12-31', []],
])('from %s up to %s: %o', (van, tot, namen) => {
  expect(inWerkingTussen(RIJ, van, tot).map(({ naam }) => naam)).toEqual(namen)
})
