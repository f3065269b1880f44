import { expect, test } from 'vitest'
import { achterstandVan, type Mutatie } from '../../../../domain/bijdrage/index.ts'

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
const termijn = { betaaltermijnDagen: 42 }
const laat = (vandaag: string, openstaandCent: number, mutaties: readonly Mutatie[] = []) =>
  achterstandVan({ verzondenOp: '2026-03-02', bezwaren: [], mutaties }, { openstaandCent }, { termijn, vandaag })

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
  expect(achterstandVan(post, { openstaandCent: 6000 }, { termijn, vandaag: '2028-01-01' })).toBeUndefined()
})
