import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { GROOTBOEKROLLEN, journaalVan, rekeningVan, type Mutatie } from '../../../../domain/bijdrage/index.ts'
import { runs } from '../../../support/runs.ts'

const VAST = '2026-03-01T08:00:00Z'
const op = (uur: number): string => new Date(Date.parse('2026-04-01T08:00:00Z') + uur * 3_600_000).toISOString()

type Zonder<M> = M extends Mutatie ? Omit<M, 'nummer' | 'op' | 'wie' | 'datum'> : never

const post = (wat: Zonder<Mutatie>, i: number): Mutatie => ({
  ...wat,
  nummer: i + 1,
  op: op(i),
  datum: '2026-04-02',
  wie: 'x',
})

test('a debit that came back, was paid by transfer, and of which the return was a mistake', () => {
  const mutaties = [
    post({ soort: 'storno', code: 'AM04' }, 1),
    post({ soort: 'ontvangst', betaling: 'A', bedragCent: 6000 }, 2),
    post({ soort: 'herroeping', van: 2, reden: 'Vergissing' }, 3),
    post({ soort: 'terugbetaling', betaling: 'B', bedragCent: 6000 }, 4),
  ]
  const incasso = { op: op(0), datum: '2026-04-24' }
  const journaal = journaalVan({
    bedragCent: 6000,
    inning: 'incasso',
    geincasseerd: true,
    mutaties,
    vastgesteldOp: VAST,
    incasso,
  })
  expect(journaal.map(({ volgnummer, gebeurtenis, bedragen }) => [volgnummer, gebeurtenis, bedragen])).toEqual([
    ['V', 'vaststelling', { debiteuren: 6000, opbrengst: -6000 }],
    ['I', 'incasso', { tussenrekening: 6000, debiteuren: -6000 }],
    ['2', 'storno', { tussenrekening: -6000, debiteuren: 6000 }],
    ['3', 'ontvangst', { tussenrekening: 6000, debiteuren: -6000 }],
    ['4', 'herroeping', { tussenrekening: 6000, debiteuren: -6000 }],
    ['5', 'terugbetaling', { tussenrekening: -6000, debiteuren: 6000 }],
  ])
})

test('what the bank refused before it collected moved no money', () => {
  const mutaties = [post({ soort: 'storno', code: 'AC04' }, 0)]
  const incasso = { op: op(5), datum: '2026-04-24' }
  const regel = {
    bedragCent: 6000,
    inning: 'incasso',
    geincasseerd: true,
    mutaties,
    vastgesteldOp: VAST,
    incasso,
  } as const
  expect(journaalVan(regel).map(({ gebeurtenis }) => gebeurtenis)).toEqual(['vaststelling'])
})

test('nothing owed is no entry, and a credit is the other way round', () => {
  const regel = {
    inning: 'factuur',
    geincasseerd: false,
    mutaties: [],
    vastgesteldOp: VAST,
    incasso: undefined,
  } as const
  expect(journaalVan({ ...regel, bedragCent: 0 })).toEqual([])
  expect(journaalVan({ ...regel, bedragCent: -2500 })[0]?.bedragen).toEqual({ debiteuren: -2500, opbrengst: 2500 })
})

const mutatie: fc.Arbitrary<Zonder<Mutatie>> = fc.oneof(
  fc.record({ soort: fc.constant('storno' as const), code: fc.constantFrom('AM04', 'MD06') }),
  fc.record({
    soort: fc.constantFrom('ontvangst' as const, 'terugbetaling' as const),
    betaling: fc.string(),
    bedragCent: fc.integer({ min: 1, max: 20_000 }),
  }),
  fc.record({
    soort: fc.constant('herroeping' as const),
    van: fc.integer({ min: 1, max: 10 }),
    reden: fc.constant('x'),
  }),
)

test('the journal balances after every event, says what the account says, and what was handed over never changes', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -20_000, max: 20_000 }),
      fc.constantFrom('incasso' as const, 'factuur' as const),
      fc.array(mutatie, { maxLength: 10 }),
      fc.option(fc.nat(10), { nil: undefined }),
      (bedragCent, inning, soorten, incassoNa) => {
        const alle = soorten.map(post)
        let eerder: unknown[] = []
        for (let aantal = 0; aantal <= alle.length; aantal++) {
          const mutaties = alle.slice(0, aantal)
          const isGeind = incassoNa !== undefined && incassoNa <= aantal
          const incasso = isGeind ? { op: op(incassoNa - 0.5), datum: '2026-04-24' } : undefined
          const regel = { bedragCent, inning, mutaties, geincasseerd: isGeind }
          const journaal = journaalVan({ ...regel, vastgesteldOp: VAST, incasso })
          for (const { bedragen } of journaal)
            expect(Object.values(bedragen).reduce((som, cent) => som + cent, 0)).toBe(0)
          const saldo = Object.fromEntries(
            GROOTBOEKROLLEN.map((rol) => [rol, journaal.reduce((som, een) => som + (een.bedragen[rol] ?? 0), 0)]),
          )
          const { gevraagdCent, ontvangenCent, openstaandCent, onderwegCent, terugTeBetalenCent } = rekeningVan([
            { ...regel, grond: 'jaarbijdrage', besluitdatum: '2026-03-01', bezwaren: [] },
          ])
          expect(saldo['debiteuren']).toBe(openstaandCent + onderwegCent - terugTeBetalenCent)
          expect([saldo['opbrengst'], saldo['tussenrekening']]).toEqual([0 - gevraagdCent, ontvangenCent])
          expect(journaal.slice(0, eerder.length)).toEqual(eerder)
          eerder = journaal
        }
      },
    ),
    { numRuns: runs(1000) },
  )
})
