import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  betalingskenmerk,
  gemaskeerd,
  geldigTotEnMet,
  inningVan,
  isAndereRekening,
  isIncassantId,
  isStornocode,
  laatMachtigingVervallen,
  magIncasseren,
  stornoTekst,
  stornoTotEnMet,
  type Machtiging,
} from '../../../../domain/bijdrage/index.ts'

const machtiging: Machtiging = {
  kenmerk: 'M-1',
  ondertekendOp: '2023-02-28',
  iban: 'NL91ABNA0417164300',
  rekeninghouder: 'T. Voorbeeld (verzonnen)',
}

test.each([
  ['never collected with', undefined, false],
  ['the same account', machtiging, false],
  ['another account', { ...machtiging, iban: 'BE68539007547034' }, true],
  ['another account of another mandate', { kenmerk: 'M-2', iban: 'BE68539007547034' }, false],
])('whether a debit tells that its account changed: %s', (_, laatst, verwacht) => {
  expect(isAndereRekening(machtiging, laatst)).toBe(verwacht)
})

test('a mandate lapses when it is not used for 36 months: the day before, the day itself and the day after', () => {
  expect(['2026-02-27', '2026-02-28', '2026-03-01'].map((dag) => magIncasseren(machtiging, undefined, dag))).toEqual([
    true,
    true,
    false,
  ])
  expect(['2028-01-25', '2028-01-26'].map((dag) => magIncasseren(machtiging, '2025-01-25', dag))).toEqual([true, false])
  expect(magIncasseren(machtiging, undefined, '2023-02-27')).toBe(false)
  expect(geldigTotEnMet({ ...machtiging, ondertekendOp: '2024-02-29' }, undefined)).toBe('2027-03-01')
  expect(geldigTotEnMet(machtiging, '2020-01-01')).toBe('2026-02-28')
})

test('a line is collected with a mandate, invoiced without; a credit is paid back or set off; nothing at zero', () => {
  const inning = (cent: number, heeftMachtiging: boolean, terugCent = 0) =>
    inningVan(cent, { heeftMachtiging, terugCent })
  expect([inning(1, true), inning(1, false), inning(-1, true, 1), inning(-1, true), inning(0, true)]).toEqual([
    'incasso',
    'factuur',
    'terugbetaling',
    'verrekening',
    'geen',
  ])
})

test('a returned debit: codes that banks use, those that end the mandate, and how long it can come back', () => {
  expect(['AM04', 'MD06', 'ZZZZ', 'toString', ''].map(isStornocode)).toEqual([true, true, false, false, false])
  expect(['AC01', 'AC04', 'AC13', 'AG01', 'MD01', 'MD07', 'SL01'].filter(laatMachtigingVervallen)).toHaveLength(7)
  expect(['AM04', 'MD06', 'MS02', 'MS03', 'AC06', 'TM01', 'ZZZZ'].filter(laatMachtigingVervallen)).toEqual([])
  expect(stornoTekst('AC04')).toBe('De rekening is opgeheven.')
  expect(stornoTotEnMet('2026-04-24')).toBe('2027-05-24')
})

test('an IBAN is shown by its first and last four characters', () => {
  expect(gemaskeerd('NL91ABNA0417164300')).toBe('NL91 **** **** **43 00')
})

test('a payment reference: published examples of ISO 11649', () => {
  expect(betalingskenmerk('539007547034')).toBe('RF18539007547034')
  expect(betalingskenmerk('2348231')).toBe('RF712348231')
})

test('a payment reference keeps letters and digits only, and no more than 21', () => {
  expect(betalingskenmerk('26', '01', 'hrl-000001').slice(4)).toBe('2601HRL000001')
  expect(() => betalingskenmerk('A'.repeat(22))).toThrow(RangeError)
  expect(() => betalingskenmerk('-')).toThrow(RangeError)
})

test('every payment reference passes the check of ISO 7064 as banks do it', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z0-9]{1,21}$/), (delen) => {
      const kenmerk = betalingskenmerk(delen)
      const cijfers = `${kenmerk.slice(4)}${kenmerk.slice(0, 4)}`.replaceAll(/[A-Z]/g, (letter) =>
        String(letter.charCodeAt(0) - 55),
      )
      expect(BigInt(cijfers) % 97n).toBe(1n)
    }),
  )
})

test('an incassant-id is checked without its business code', () => {
  // An example of the European Payments Council, EPC262-08.
  expect(isIncassantId('DE98ZZZ09999999999')).toBe(true)
  expect(isIncassantId('DE98ABC09999999999')).toBe(true)
  expect(isIncassantId('DE97ZZZ09999999999')).toBe(false)
  expect(isIncassantId('zomaar')).toBe(false)
})
