import { describe, expect, test } from 'vitest'
import {
  aankondigenTotEnMet,
  beschikkingVan,
  INNINGEN,
  toetsVerzending,
  type Mutatie,
} from '../../../domain/bijdrage/index.ts'

describe('who gets a decision', () => {
  test.each(INNINGEN)('%s', (inning) => {
    const krijgt = inning !== 'geen' && inning !== 'aangehouden'
    expect(beschikkingVan({ inning, bedragCent: 6000, mutaties: [] })).toBe(krijgt ? inning : undefined)
    expect(beschikkingVan({ inning, bedragCent: 0, mutaties: [] })).toBeUndefined()
  })

  test('of a debit that came back it is an invoice, and a debit again where that was a mistake', () => {
    const noot = { datum: '2026-04-28', op: '2026-04-28T09:00:00Z', wie: 'x' }
    const storno: Mutatie = { soort: 'storno', nummer: 1, code: 'AM04', ...noot }
    const herroeping: Mutatie = { soort: 'herroeping', nummer: 2, van: 1, reden: 'Verzonnen', ...noot }
    const van = (mutaties: readonly Mutatie[]) => beschikkingVan({ inning: 'incasso', bedragCent: 6000, mutaties })
    expect([van([storno]), van([storno, herroeping])]).toEqual(['factuur', 'incasso'])
  })
})

test.each([
  ['the day on which it was decided', '2026-03-01', undefined],
  ['today', '2026-03-10', undefined],
  ['the day before it was decided', '2026-02-28', 'voorBesluit'],
  ['tomorrow', '2026-03-11', 'nogNiet'],
])('sent on %s', (_, datum, fout) => {
  expect(toetsVerzending(datum, { besluitdatum: '2026-03-01', vandaag: '2026-03-10' })).toBe(fout)
})

test('a debit is announced fourteen days ahead', () => {
  expect(aankondigenTotEnMet('2026-04-24')).toBe('2026-04-10')
})
