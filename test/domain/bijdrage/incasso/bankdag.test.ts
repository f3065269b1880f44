import { expect, test } from 'vitest'
import { bankdagVanaf, isBankdag, plusBankdagen, toetsIncassodatum } from '../../../../domain/bijdrage/index.ts'

/** The closing days of TARGET that fall on a weekday, as the European Central Bank published them. */
const GESLOTEN = [
  '2024-01-01',
  '2024-03-29',
  '2024-04-01',
  '2024-05-01',
  '2024-12-25',
  '2024-12-26',
  '2025-01-01',
  '2025-04-18',
  '2025-04-21',
  '2025-05-01',
  '2025-12-25',
  '2025-12-26',
  '2026-01-01',
  '2026-04-03',
  '2026-04-06',
  '2026-05-01',
  '2026-12-25',
  '2027-01-01',
  '2027-03-26',
  '2027-03-29',
]

test('banks settle on weekdays but the closing days of TARGET, and on no others', () => {
  const dagen = Array.from({ length: 4 * 365 + 1 }, (_, i) => new Date(Date.UTC(2024, 0, 1 + i)))
  const dicht = dagen
    .filter((dag) => ![0, 6].includes(dag.getUTCDay()))
    .map((dag) => dag.toISOString().slice(0, 10))
    .filter((dag) => !isBankdag(dag))
  expect(dicht.filter((dag) => dag < '2027-04-01')).toEqual(GESLOTEN)
  expect(['2026-03-14', '2026-03-15'].map(isBankdag)).toEqual([false, false])
  // King's Day and Whit Monday are holidays, on which banks settle.
  expect(['2026-04-27', '2026-05-25'].map(isBankdag)).toEqual([true, true])
})

test('the next bank day, and so many later', () => {
  expect(bankdagVanaf('2026-04-03')).toBe('2026-04-07')
  expect(plusBankdagen('2026-04-02', 1)).toBe('2026-04-07')
  expect(plusBankdagen('2026-03-13', 2)).toBe('2026-03-17')
  expect(plusBankdagen('2026-03-14', 0)).toBe('2026-03-14')
})

/** Sunday 1 March 2026; with two bank days the bank can collect on Tuesday the third. */
test.each([
  ['yesterday', '2026-02-28', 'teVroeg', '2026-03-03'],
  ['today', '2026-03-01', 'teVroeg', '2026-03-03'],
  ['tomorrow', '2026-03-02', 'teVroeg', '2026-03-03'],
  ['in another time', '2020-06-02', 'teVroeg', '2026-03-03'],
  ['the first day that works', '2026-03-03', undefined, undefined],
  ['a Saturday', '2026-03-14', 'geenBankdag', '2026-03-16'],
  ['Good Friday', '2026-04-03', 'geenBankdag', '2026-04-07'],
  ['1 May', '2026-05-01', 'geenBankdag', '2026-05-04'],
  ['26 December, a Saturday', '2026-12-26', 'geenBankdag', '2026-12-28'],
  ['a year ahead', '2027-03-01', undefined, undefined],
  ['a day more', '2027-03-02', 'teVer', '2027-03-01'],
  ['in 2099', '2099-06-02', 'teVer', '2027-03-01'],
])('collecting %s', (_, datum, soort, welDatum) => {
  expect(toetsIncassodatum(datum, '2026-03-01', 2)).toEqual(soort === undefined ? undefined : { soort, welDatum })
})
