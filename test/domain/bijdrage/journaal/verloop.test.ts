import { expect, test } from 'vitest'
import { journaalVan, rekeningVan, verloopVan, type Mutatie } from '../../../../domain/bijdrage/index.ts'

const door = { wie: 'x' }
const BETALING: Mutatie = {
  ...door,
  nummer: 1,
  soort: 'ontvangst',
  betaling: 'A',
  bedragCent: 7000,
  datum: '2026-04-01',
  op: '2026-04-03T10:00:00Z',
}
const VORDERING = { bedragCent: 6000, inning: 'factuur', geincasseerd: false, mutaties: [BETALING] } as const
const TEGOED = { bedragCent: -2500, inning: 'verrekening', geincasseerd: false, mutaties: [] } as const

test('all lines are one statement, in the order in which they were noted, with the balance after each', () => {
  const boekingen = [
    ...journaalVan({ ...VORDERING, vastgesteldOp: '2026-03-01T08:00:00Z', incasso: undefined }),
    ...journaalVan({ ...TEGOED, vastgesteldOp: '2026-04-02T08:00:00Z', incasso: undefined }),
  ]
  const verloop = verloopVan(boekingen)
  expect(
    verloop.map(({ genoteerd, datum, bedragCent, saldoCent }) => [genoteerd, datum, bedragCent, saldoCent]),
  ).toEqual([
    ['2026-03-01', '2026-03-01', 6000, 6000],
    ['2026-04-02', '2026-04-02', -2500, 3500],
    // Of the first of April, and noted after what was decided on the second.
    ['2026-04-03', '2026-04-01', -7000, -3500],
  ])
  const { openstaandCent, onderwegCent, uitgesteldCent, overgedragenCent, terugTeBetalenCent } = rekeningVan(
    [VORDERING, TEGOED].map((post) => ({
      ...post,
      grond: 'jaarbijdrage' as const,
      besluitdatum: '2026-03-01',
      bezwaren: [],
    })),
  )
  expect(verloop.at(-1)?.saldoCent).toBe(
    openstaandCent + onderwegCent + uitgesteldCent + overgedragenCent - terugTeBetalenCent,
  )
})

test('an account without entries has no statement', () => {
  expect(verloopVan([])).toEqual([])
})
