import { expect, test } from 'vitest'
import {
  bestemmingVan,
  betalingskenmerk,
  gaatViaBank,
  leesTerugbetaalkenmerk,
  terugbetaalkenmerk,
} from '../../../../domain/bijdrage/index.ts'

test('a refund is called after its claim and its place in the history, and is read back', () => {
  const genoemd = { kenmerk: betalingskenmerk('26-01', 'BRK-000001'), mutatie: 3 }
  expect(terugbetaalkenmerk(genoemd)).toMatch(/^T3-RF\d\d2601BRK000001$/)
  expect(leesTerugbetaalkenmerk(terugbetaalkenmerk(genoemd))).toEqual(genoemd)
  const langste = terugbetaalkenmerk({ kenmerk: betalingskenmerk('X'.repeat(21)), mutatie: 9999 })
  expect(langste.length).toBeLessThanOrEqual(35)
})

test.each([
  undefined,
  '',
  'NOTPROVIDED',
  'T0-RF18539007547034',
  'T1-RF19539007547034',
  'RF18539007547034',
  'T12345-RF18539007547034',
])('%s is no refund of Opstap', (tekst) => {
  expect(leesTerugbetaalkenmerk(tekst)).toBeUndefined()
})

const bekend = { iban: 'NL91ABNA0417164300', naam: 'T. Voorbeeld (verzonnen)' }
const gegeven = { iban: 'DE89370400440532013000', naam: 'Erven Voorbeeld (verzonnen)' }
test.each([
  ['the account of the mandate', {}, bekend],
  ['the account that was given', { gegeven }, gegeven],
  ['no account', { bekend: undefined }, 'rekeningOnbekend'],
  ['a holder who died', { isOverleden: true }, 'overleden'],
  ['a holder who died, with an account of the heirs', { isOverleden: true, gegeven }, gegeven],
  ['an account that is none', { gegeven: { ...gegeven, iban: 'DE88370400440532013000' } }, 'ibanOnjuist'],
  ['a name without letters', { gegeven: { ...gegeven, naam: '1' } }, 'naamOnschrijfbaar'],
  ['what the finance package has a hand in, whatever account', { isOvergedragen: true, gegeven }, 'overgedragen'],
  ['nothing', { bedragCent: 0 }, 'bedragOnjuist'],
  ['a cent', { bedragCent: 1 }, bekend],
])('%s', (_, anders, uitkomst) => {
  const feiten = { bedragCent: 6000, gegeven: undefined, bekend, isOverleden: false, isOvergedragen: false }
  expect(bestemmingVan({ ...feiten, ...anders })).toEqual(uitkomst)
})

test.each([
  ['terugbetaling', 'T2-RF18539007547034', true],
  ['ontvangst', 'T2-RF18539007547034', false],
  ['terugbetaling', 'RETOUR-1', false],
] as const)('%s with mark %s is with the bank: %s', (soort, betaling, isBijDeBank) => {
  const mutatie = {
    soort,
    betaling,
    nummer: 2,
    datum: '2026-06-01',
    op: '2026-06-01T07:00:00Z',
    wie: 'x',
    bedragCent: 1,
  }
  expect(gaatViaBank(mutatie)).toBe(isBijDeBank)
})
