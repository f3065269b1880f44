import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  geldendeMutaties,
  isHerroepbaar,
  kanTegoedZijn,
  rekeningVan,
  terugCentVan,
  termijnVanaf,
  type Mutatie,
  type Rekeningpost,
} from '../../../../domain/bijdrage/index.ts'
import type { Bezwaar, Bezwaaruitkomst } from '../../../../domain/pas/index.ts'
import { runs } from '../../../support/runs.ts'

const genoteerd = { datum: '2026-05-01', op: '2026-05-01T10:00:00Z', wie: 'test' }
type Kort = ['in' | 'terug' | 'over', number] | ['storno'] | ['herroep', number]

/** What happened, in short: money in, money back, taken over, returned by the bank, and an earlier one revoked. */
const mutaties = (...kort: Kort[]): Mutatie[] =>
  kort.map((een, i): Mutatie => {
    const basis = { ...genoteerd, nummer: i + 1 }
    if (een[0] === 'storno') return { ...basis, soort: 'storno', code: 'AM04' }
    if (een[0] === 'herroep') return { ...basis, soort: 'herroeping', van: een[1], reden: 'fout' }
    if (een[0] === 'over') return { ...basis, soort: 'overdracht', overgenomenDoor: 'Pakket', bedragCent: een[1] }
    return { ...basis, soort: een[0] === 'in' ? 'ontvangst' : 'terugbetaling', betaling: `B${i}`, bedragCent: een[1] }
  })

const factuur = (bedragCent: number, ...kort: Kort[]): Rekeningpost => ({
  grond: 'jaarbijdrage',
  besluitdatum: '2026-04-01',
  bezwaren: [],
  bedragCent,
  inning: 'factuur',
  geincasseerd: false,
  mutaties: mutaties(...kort),
})
const incasso = (bedragCent: number, geincasseerd: boolean, ...kort: Kort[]): Rekeningpost => ({
  ...factuur(bedragCent, ...kort),
  inning: 'incasso',
  geincasseerd,
})
const tegoed = (bedragCent: number, ...kort: Kort[]): Rekeningpost => ({
  ...factuur(bedragCent, ...kort),
  inning: 'terugbetaling',
})

const voorRitten = (post: Rekeningpost): Rekeningpost => ({ ...post, grond: 'ritbijdragen' })

/** An objection of 5 April, open or answered on 1 May. */
const metUitkomst = (soort: 'open' | Bezwaaruitkomst): Bezwaar => ({
  nummer: 1,
  ontvangenOp: '2026-04-05',
  waarover: 'Verzonnen.',
  opTijd: true,
  op: '2026-04-05T10:00:00Z',
  wie: 'test',
  ...(soort === 'open' ? {} : { uitkomst: { soort, datum: '2026-05-01', toelichting: 'Verzonnen.' } }),
})
const bestreden = (post: Rekeningpost, ...soorten: ('open' | Bezwaaruitkomst)[]): Rekeningpost => ({
  ...post,
  bezwaren: soorten.map(metUitkomst),
})
const later = (post: Rekeningpost, besluitdatum: string): Rekeningpost => ({ ...post, besluitdatum })

interface Geval {
  readonly geval: string
  readonly posten: readonly Rekeningpost[]
  /** To be paid, with the bank, to be paid back. */
  readonly rekening: readonly [number, number, number]
  /** Each post: how it stands, and what is open of it. */
  readonly standen: readonly (readonly [string, number])[]
}

const GEVALLEN: readonly Geval[] = [
  { geval: 'nothing owed', posten: [factuur(0)], rekening: [0, 0, 0], standen: [['geen', 0]] },
  { geval: 'an invoice', posten: [factuur(6000)], rekening: [6000, 0, 0], standen: [['open', 6000]] },
  { geval: 'paid in part', posten: [factuur(6000, ['in', 2000])], rekening: [4000, 0, 0], standen: [['open', 4000]] },
  { geval: 'a cent short', posten: [factuur(6000, ['in', 5999])], rekening: [1, 0, 0], standen: [['open', 1]] },
  { geval: 'paid', posten: [factuur(6000, ['in', 6000])], rekening: [0, 0, 0], standen: [['betaald', 0]] },
  {
    geval: 'a cent too much',
    posten: [factuur(6000, ['in', 6001])],
    rekening: [0, 0, 1],
    standen: [['terugTeBetalen', -1]],
  },
  {
    geval: '100 on 60',
    posten: [factuur(6000, ['in', 10_000])],
    rekening: [0, 0, 4000],
    standen: [['terugTeBetalen', -4000]],
  },
  {
    geval: 'paid twice',
    posten: [factuur(6000, ['in', 6000], ['in', 6000])],
    rekening: [0, 0, 6000],
    standen: [['terugTeBetalen', -6000]],
  },
  {
    geval: 'paid twice, and what was too much paid back',
    posten: [factuur(6000, ['in', 6000], ['in', 6000], ['terug', 6000])],
    rekening: [0, 0, 0],
    standen: [['betaald', 0]],
  },
  { geval: 'with the bank', posten: [incasso(6000, false)], rekening: [0, 6000, 0], standen: [['inIncasso', 0]] },
  { geval: 'collected', posten: [incasso(6000, true)], rekening: [0, 0, 0], standen: [['betaald', 0]] },
  {
    geval: 'paid and debited',
    posten: [incasso(6000, true, ['in', 6000])],
    rekening: [0, 0, 6000],
    standen: [['terugTeBetalen', -6000]],
  },
  {
    geval: 'returned by the bank',
    posten: [incasso(6000, true, ['storno'])],
    rekening: [6000, 0, 0],
    standen: [['gestorneerd', 6000]],
  },
  {
    geval: 'refused by the bank before it collected',
    posten: [incasso(6000, false, ['storno'])],
    rekening: [6000, 0, 0],
    standen: [['gestorneerd', 6000]],
  },
  {
    geval: 'returned, and paid after all',
    posten: [incasso(6000, true, ['storno'], ['in', 6000])],
    rekening: [0, 0, 0],
    standen: [['betaald', 0]],
  },
  {
    geval: 'a return that was a mistake',
    posten: [incasso(6000, true, ['storno'], ['herroep', 1])],
    rekening: [0, 0, 0],
    standen: [['betaald', 0]],
  },
  {
    geval: 'unpaid, then exempted: nothing to pay and nothing back',
    posten: [factuur(6000), tegoed(-6000)],
    rekening: [0, 0, 0],
    standen: [
      ['verrekend', 0],
      ['verrekend', 0],
    ],
  },
  {
    geval: 'paid, then exempted: what came in goes back',
    posten: [factuur(6000, ['in', 6000]), tegoed(-6000)],
    rekening: [0, 0, 6000],
    standen: [
      ['betaald', 0],
      ['terugTeBetalen', -6000],
    ],
  },
  {
    geval: 'paid, then exempted, and paid back',
    posten: [factuur(6000, ['in', 6000]), tegoed(-6000, ['terug', 6000])],
    rekening: [0, 0, 0],
    standen: [
      ['betaald', 0],
      ['betaald', 0],
    ],
  },
  {
    geval: 'paid in part, then exempted: only that part goes back',
    posten: [factuur(6000, ['in', 2000]), tegoed(-6000)],
    rekening: [0, 0, 2000],
    standen: [
      ['verrekend', 0],
      ['terugTeBetalen', -2000],
    ],
  },
  {
    geval: 'exempted in part while with the bank: the bank collects less',
    posten: [incasso(6000, false), tegoed(-2000)],
    rekening: [0, 4000, 0],
    standen: [
      ['inIncasso', 0],
      ['verrekend', 0],
    ],
  },
  {
    geval: 'too much on one goes to another that is open, the oldest first',
    posten: [factuur(6000, ['in', 8000]), factuur(1500), factuur(1500)],
    rekening: [1000, 0, 0],
    standen: [
      ['verrekend', 0],
      ['verrekend', 0],
      ['open', 1000],
    ],
  },
  {
    geval: 'a fare that was paid too much is not set off against the year, nor the other way about',
    posten: [factuur(6000), voorRitten(factuur(2500, ['in', 2500])), voorRitten(tegoed(-500)), tegoed(-1000)],
    rekening: [5000, 0, 500],
    standen: [
      ['open', 5000],
      ['betaald', 0],
      ['terugTeBetalen', -500],
      ['verrekend', 0],
    ],
  },
  {
    geval: 'a correction of fares is set off against fares that are open',
    posten: [voorRitten(factuur(2500)), voorRitten(tegoed(-500))],
    rekening: [2000, 0, 0],
    standen: [
      ['open', 2000],
      ['verrekend', 0],
    ],
  },
  {
    geval: 'a payment that was noted for the wrong person',
    posten: [factuur(6000, ['in', 6000], ['herroep', 1])],
    rekening: [6000, 0, 0],
    standen: [['open', 6000]],
  },
]

/** What is with the finance package, and how the first post stands. */
const OVERDRACHTEN: readonly (readonly [string, readonly Rekeningpost[], number, string])[] = [
  ['a claim', [factuur(6000, ['over', 6000])], 6000, 'overgedragen'],
  ['a claim that was paid in part before', [factuur(6000, ['in', 2550], ['over', 3450])], 3450, 'overgedragen'],
  ['a claim that was paid in part after', [factuur(6000, ['over', 6000], ['in', 1000])], 5000, 'overgedragen'],
  ['a claim that was paid after', [factuur(6000, ['over', 6000], ['in', 6000])], 0, 'betaald'],
  ['a claim that was lowered after', [factuur(6000, ['over', 6000]), tegoed(-2000)], 4000, 'overgedragen'],
  ['that was undone', [factuur(6000, ['over', 6000], ['herroep', 1])], 0, 'open'],
  [
    'undone and taken over again',
    [factuur(6000, ['over', 6000], ['herroep', 1], ['over', 6000])],
    6000,
    'overgedragen',
  ],
  ['that somebody objected to since: it waits', [bestreden(factuur(6000, ['over', 6000]), 'open')], 0, 'inBezwaar'],
  ['and the objection was not right', [bestreden(factuur(6000, ['over', 6000]), 'ongegrond')], 6000, 'overgedragen'],
  // The return was revoked before the file was collected: the bank must not be asked a second time.
  ['a debit', [incasso(6000, false, ['storno'], ['over', 6000], ['herroep', 1])], 6000, 'overgedragen'],
  [
    'a debit that was collected after all',
    [incasso(6000, true, ['storno'], ['over', 6000], ['herroep', 1])],
    0,
    'betaald',
  ],
]

test.each(OVERDRACHTEN)('taken over by the finance package: %s', (_, posten, overgedragenCent, stand) => {
  const uit = rekeningVan(posten)
  expect([uit.overgedragenCent, uit.posten[0]?.stand]).toEqual([overgedragenCent, stand])
  // What the package has, Opstap neither asks, collects nor pays back.
  expect(Math.min(overgedragenCent, uit.openstaandCent + uit.onderwegCent + uit.terugTeBetalenCent)).toBe(0)
})

/** What waits, and how the first post stands. */
const BEZWAREN: readonly (readonly [string, readonly Rekeningpost[], number, string])[] = [
  ['an open objection against an invoice', [bestreden(factuur(6000), 'open')], 6000, 'inBezwaar'],
  ['against a debit that has not left', [bestreden(incasso(6000, false), 'open')], 6000, 'inBezwaar'],
  ['against what was collected: nothing is left to wait', [bestreden(incasso(6000, true), 'open')], 0, 'betaald'],
  ['against what was paid in part', [bestreden(factuur(6000, ['in', 2000]), 'open')], 4000, 'inBezwaar'],
  ['against a credit: that is paid back all the same', [bestreden(tegoed(-2000), 'open')], 0, 'terugTeBetalen'],
  ['answered: not right', [bestreden(factuur(6000), 'ongegrond')], 0, 'open'],
  ['answered: not to be looked at', [bestreden(factuur(6000), 'nietOntvankelijk')], 0, 'open'],
  ['taken back', [bestreden(factuur(6000), 'ingetrokken')], 0, 'open'],
  ['not right, and another one is open', [bestreden(factuur(6000), 'ongegrond', 'open')], 6000, 'inBezwaar'],
  ['right, and nothing was decided since', [bestreden(factuur(6000), 'gegrond')], 6000, 'inBezwaar'],
  ['right in part, and nothing was decided since', [bestreden(factuur(6000), 'deelsGegrond')], 6000, 'inBezwaar'],
  [
    'right, and the last decision is of the day before the answer',
    [bestreden(factuur(6000), 'gegrond'), later(factuur(0), '2026-04-30')],
    6000,
    'inBezwaar',
  ],
  [
    'right in part, and decided anew on the day of the answer: what is left is asked',
    [bestreden(factuur(6000), 'deelsGegrond'), later(tegoed(-2000), '2026-05-01')],
    0,
    'open',
  ],
  [
    'right, and nothing is owed by a new decision',
    [bestreden(factuur(6000), 'gegrond'), later(tegoed(-6000), '2026-05-02')],
    0,
    'verrekend',
  ],
]

describe('what somebody objected to waits', () => {
  test.each(BEZWAREN)('%s', (_, posten, uitgesteldCent, stand) => {
    const uit = rekeningVan(posten)
    expect([uit.uitgesteldCent, uit.posten[0]?.stand]).toEqual([uitgesteldCent, stand])
    expect(Math.min(uitgesteldCent, uit.openstaandCent + uit.onderwegCent)).toBe(0)
  })

  test.each<[string, Bezwaar[], string]>([
    ['the day of sending', [], '2026-04-01'],
    ['while there is no answer', [metUitkomst('open')], '2026-04-01'],
    ['the day of the answer', [metUitkomst('ongegrond')], '2026-05-01'],
  ])('the term to pay counts from %s', (_, bezwaren, verwacht) => {
    expect(termijnVanaf({ verzondenOp: '2026-04-01', bezwaren, mutaties: [] })).toBe(verwacht)
  })

  test('before it was sent no term runs', () => {
    expect(termijnVanaf({ verzondenOp: undefined, bezwaren: [metUitkomst('ongegrond')], mutaties: [] })).toBeUndefined()
  })
})

describe('the account of a person and year', () => {
  test.each(GEVALLEN)('$geval', ({ posten, rekening, standen }) => {
    const uit = rekeningVan(posten)
    expect([uit.openstaandCent, uit.onderwegCent, uit.terugTeBetalenCent]).toEqual(rekening)
    expect(uit.posten.map(({ stand, openstaandCent }) => [stand, openstaandCent])).toEqual(standen)
  })

  const bedrag = fc.integer({ min: 1, max: 20_000 })
  const gebeurd: fc.Arbitrary<Kort> = fc.oneof(
    fc.tuple(fc.constantFrom('in' as const, 'terug' as const, 'over' as const), bedrag),
    fc.constant<Kort>(['storno']),
    fc.tuple(fc.constant('herroep' as const), fc.integer({ min: 1, max: 4 })),
  )
  const post = fc
    .record({
      bedragCent: fc.integer({ min: -20_000, max: 20_000 }),
      inning: fc.constantFrom('incasso' as const, 'factuur' as const),
      geincasseerd: fc.boolean(),
      bezwaar: fc.constantFrom(undefined, 'open' as const, 'gegrond' as const, 'ongegrond' as const),
      kort: fc.array(gebeurd, { maxLength: 5 }),
    })
    .map(({ bedragCent, inning, geincasseerd, bezwaar, kort }): Rekeningpost => ({
      ...factuur(0),
      bezwaren: bezwaar === undefined ? [] : [metUitkomst(bezwaar)],
      bedragCent,
      inning: bedragCent < 0 ? 'terugbetaling' : inning,
      geincasseerd,
      mutaties: mutaties(...kort),
    }))

  test('every cent that was asked is received, open, with the bank or paid back, whatever happens in whatever order', () => {
    fc.assert(
      fc.property(fc.array(post, { maxLength: 6 }), (posten) => {
        const uit = rekeningVan(posten)
        const { gevraagdCent, ontvangenCent, openstaandCent, onderwegCent, uitgesteldCent, overgedragenCent } = uit
        const nogCent = openstaandCent + onderwegCent + uitgesteldCent + overgedragenCent
        const { terugTeBetalenCent } = uit
        expect(nogCent - terugTeBetalenCent).toBe(gevraagdCent - ontvangenCent)
        // Nobody owes and gets back at once.
        expect(Math.min(nogCent, terugTeBetalenCent)).toBe(0)
        const som = uit.posten.reduce(
          (tot, een) => tot + een.openstaandCent + een.onderwegCent + een.uitgesteldCent + een.overgedragenCent,
          0,
        )
        expect(som).toBe(gevraagdCent - ontvangenCent)
        for (const een of uit.posten) expect(een.onderwegCent).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: runs(1000) },
    )
  })

  test('what is paid back is never more than what came in', () => {
    fc.assert(
      fc.property(fc.array(post, { maxLength: 6 }), (posten) => {
        const gevraagd = posten.map((een) => ({ ...een, bedragCent: Math.max(0, een.bedragCent) }))
        const { ontvangenCent, terugTeBetalenCent } = rekeningVan(gevraagd)
        expect(terugTeBetalenCent).toBeLessThanOrEqual(Math.max(0, ontvangenCent))
      }),
      { numRuns: runs(1000) },
    )
  })

  test('a post that no more came in for than was asked is never a credit, whatever stands beside it', () => {
    expect([factuur(6000), factuur(6000, ['in', 6000]), factuur(0)].some(kanTegoedZijn)).toBe(false)
    expect([factuur(6000, ['in', 6001]), incasso(6000, true, ['in', 1]), tegoed(-1)].every(kanTegoedZijn)).toBe(true)
    fc.assert(
      fc.property(fc.array(post, { maxLength: 6 }), (posten) => {
        const tegoeden = posten.filter((_, i) => (rekeningVan(posten).posten[i]?.openstaandCent ?? 0) < 0)
        expect(tegoeden.every(kanTegoedZijn)).toBe(true)
      }),
      { numRuns: runs(1000) },
    )
  })

  test('how much of a new credit is paid back', () => {
    const terug = (posten: readonly Rekeningpost[], cent: number) => terugCentVan(rekeningVan(posten), cent)
    expect(terug([factuur(6000)], -6000)).toBe(0)
    expect(terug([factuur(6000, ['in', 6000])], -6000)).toBe(6000)
    expect(terug([factuur(6000, ['in', 2000])], -6000)).toBe(2000)
    expect(terug([factuur(6000, ['in', 10_000])], -6000)).toBe(6000)
    expect(terug([incasso(6000, false)], -2000)).toBe(0)
  })
})

test('what was revoked no longer counts and cannot be revoked again; a revocation cannot be', () => {
  const alle = mutaties(['in', 100], ['storno'], ['herroep', 1])
  expect(geldendeMutaties(alle).map(({ nummer }) => nummer)).toEqual([2])
  expect([1, 2, 3, 4].map((nummer) => isHerroepbaar(alle, nummer))).toEqual([false, true, false, false])
})
