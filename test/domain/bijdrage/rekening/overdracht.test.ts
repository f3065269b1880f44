import { expect, test } from 'vitest'
import { achterstandVan, toetsOverdracht, type Achterstand, type Mutatie } from '../../../../domain/bijdrage/index.ts'

const storno = (nummer: number, datum: string): Mutatie => ({
  soort: 'storno',
  nummer,
  datum,
  op: `${datum}T09:00:00Z`,
  wie: 'x',
  code: 'AM04',
})
const herroeping = (nummer: number, van: number): Mutatie => ({
  soort: 'herroeping',
  nummer,
  van,
  datum: '2026-04-01',
  op: '2026-04-01T09:00:00Z',
  wie: 'x',
  reden: 'Verzonnen',
})
const NIETS = { openstaandCent: 0, uitgesteldCent: 0, overgedragenCent: 0 }
const termijn = { betaaltermijnDagen: 42 }
const laat = (vandaag: string, openstaandCent: number, mutaties: readonly Mutatie[] = []) =>
  achterstandVan(
    { verzondenOp: '2026-03-02', bezwaren: [], mutaties },
    { ...NIETS, openstaandCent },
    { termijn, vandaag },
  )

// Six weeks after Monday 2 March is Monday 13 April 2026.
test.each([
  ['on its last day', '2026-04-13', 1, undefined],
  ['on the day after', '2026-04-14', 1, '2026-04-13'],
  ['with nothing left', '2026-04-14', 0, undefined],
  ['with a credit', '2026-04-14', -1, undefined],
])('%s', (_, vandaag, openstaandCent, totEnMet) => {
  expect(laat(vandaag, openstaandCent)?.betaalTotEnMet).toBe(totEnMet)
})

// Six weeks after Wednesday 25 March is Wednesday 6 May 2026.
test.each([
  ['a debit that came back', '2026-05-06', [storno(1, '2026-03-25')], undefined],
  ['a debit that came back, a day later', '2026-05-07', [storno(1, '2026-03-25')], '2026-05-06'],
  ['a return that was revoked', '2026-05-06', [storno(1, '2026-03-25'), herroeping(2, 1)], '2026-04-13'],
])('%s', (_, vandaag, mutaties, totEnMet) => {
  expect(laat(vandaag, 6000, mutaties)?.betaalTotEnMet).toBe(totEnMet)
})

test('what was not sent is never late', () => {
  const post = { verzondenOp: undefined, bezwaren: [], mutaties: [storno(1, '2026-03-25')] }
  expect(achterstandVan(post, { ...NIETS, openstaandCent: 6000 }, { termijn, vandaag: '2028-01-01' })).toBeUndefined()
})

const OVERDRACHT: Mutatie = {
  soort: 'overdracht',
  nummer: 1,
  datum: '2026-04-20',
  op: '2026-04-20T09:00:00Z',
  wie: 'x',
  overgenomenDoor: 'Pakket (verzonnen)',
  bedragCent: 6000,
}
const LATE = { verzondenOp: '2026-03-02', bezwaren: [], mutaties: [OVERDRACHT] }

// What was taken over stays on the list, so that the package sees what changed.
test.each([
  ['all of it is left', { ...NIETS, overgedragenCent: 6000 }, 6000, false],
  ['a part was paid', { ...NIETS, overgedragenCent: 100 }, 100, false],
  ['nothing is left', NIETS, 0, false],
  ['it waits for an objection', { ...NIETS, uitgesteldCent: 6000 }, 6000, true],
])('taken over, and %s', (_, saldo, openstaandCent, wachtOpBezwaar) => {
  expect(achterstandVan(LATE, saldo, { termijn, vandaag: '2026-04-20' })).toEqual({
    termijnVanaf: '2026-03-02',
    betaalTotEnMet: '2026-04-13',
    openstaandCent,
    wachtOpBezwaar,
    overdracht: OVERDRACHT,
  })
})

test('taken over and undone it is late as any other', () => {
  const post = { ...LATE, mutaties: [OVERDRACHT, herroeping(2, 1)] }
  const laatst = achterstandVan(post, { ...NIETS, openstaandCent: 6000 }, { termijn, vandaag: '2026-04-21' })
  expect([laatst?.openstaandCent, laatst?.overdracht]).toEqual([6000, undefined])
  expect(achterstandVan(post, NIETS, { termijn, vandaag: '2026-04-21' })).toBeUndefined()
})

const ACHTERSTAND: Achterstand = {
  termijnVanaf: '2026-03-02',
  betaalTotEnMet: '2026-04-13',
  openstaandCent: 6000,
  wachtOpBezwaar: false,
  overdracht: undefined,
}
test.each([
  ['of what is late', ACHTERSTAND, 6000, 'verwerkt'],
  ['of a cent less than is left', ACHTERSTAND, 5999, 'bedragAnders'],
  ['of a cent more', ACHTERSTAND, 6001, 'bedragAnders'],
  ['of what is not late', undefined, 6000, 'nietTeLaat'],
  ['for the second time', { ...ACHTERSTAND, overdracht: OVERDRACHT }, 6000, 'alVerwerkt'],
] as const)('a hand-over %s', (_, laatst, bedragCent, uitkomst) => {
  expect(toetsOverdracht(laatst, bedragCent)).toBe(uitkomst)
})
