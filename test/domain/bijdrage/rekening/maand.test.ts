import { expect, test } from 'vitest'
import { betaaldInMaand } from '../../../../domain/bijdrage/index.ts'

const genoteerd = (nummer: number, datum: string) => ({ nummer, datum, op: `${datum}T10:00:00Z`, wie: 'test' })
const ontvangst = (nummer: number, datum: string, bedragCent: number) =>
  ({ ...genoteerd(nummer, datum), soort: 'ontvangst', betaling: `B-${nummer}`, bedragCent }) as const

test('money counts in the month of its day, and what was revoked does not', () => {
  const mutaties = [
    ontvangst(1, '2026-02-28', 1000),
    ontvangst(2, '2026-03-01', 2000),
    ontvangst(3, '2026-03-31', 500),
    { ...genoteerd(4, '2026-03-31'), soort: 'herroeping', van: 3, reden: 'Dubbel (verzonnen)' },
    { ...genoteerd(5, '2026-04-02'), soort: 'terugbetaling', betaling: 'B-5', bedragCent: 700 },
  ] as const
  const post = { bedragCent: 6000, inning: 'factuur', mutaties } as const
  expect(['2026-01', '2026-02', '2026-03', '2026-04'].map((maand) => betaaldInMaand([post], maand))).toEqual([
    0, 1000, 2000, -700,
  ])
})

test('a debit counts in its month, and is taken off in the month in which the bank gave it back', () => {
  const storno = { ...genoteerd(1, '2026-05-04'), soort: 'storno', code: 'MD06' } as const
  const post = { bedragCent: 6000, inning: 'incasso', mutaties: [storno], geincasseerdOp: '2026-04-24' } as const
  expect(['2026-03', '2026-04', '2026-05'].map((maand) => betaaldInMaand([post], maand))).toEqual([0, 6000, -6000])
  const onderweg = { bedragCent: 6000, inning: 'incasso', mutaties: [], geincasseerdOp: undefined } as const
  expect(betaaldInMaand([onderweg], '2026-04')).toBe(0)
})
