import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Jaarbijdrage, Kostprijs, Regeling } from '../../../../domain/beleid/index.ts'
import {
  berekenAanslag,
  regelVan,
  type Bijdragepas,
  type Bijdragestand,
  type Ritgebruik,
} from '../../../../domain/bijdrage/index.ts'
import { plusDagen } from '../../../../domain/kernel/tijd/time.ts'
import { BERKELLAND, gewijzigd } from '../../support.ts'

const BRON = { regeling: 'Verordening (verzonnen)', artikel: '1' }
const GEEN_RITTEN: Ritgebruik = { ritten: 0, meter: 0, bijdrageCent: 0 }

/** Berkelland's policy with another yearly contribution, here and there from another day on. */
const beleid = (
  jaarbijdrage: Partial<Jaarbijdrage>,
  {
    geldigVanaf = '2020-01-01',
    geldigTotEnMet,
    kostprijs,
  }: { geldigVanaf?: string; geldigTotEnMet?: string; kostprijs?: Kostprijs } = {},
): Regeling => {
  const [basis] = BERKELLAND
  const bijdrage = { ...basis.bijdrage!, jaarbijdrage: { ...basis.bijdrage!.jaarbijdrage!, ...jaarbijdrage } }
  const tarieven = basis.tarieven.map((tarief) => ({ ...tarief, geldigVanaf, geldigTotEnMet }))
  return gewijzigd(BERKELLAND, {
    geldigVanaf,
    geldigTotEnMet,
    tarieven,
    bijdrage: { ...bijdrage, ...(kostprijs === undefined ? {} : { kostprijs }) },
  })[0]
}

const pas = (rest: Partial<Bijdragepas> & { van?: string; tot?: string } = {}): Bijdragepas => {
  const { van = '2024-01-01', tot = '2028-12-31', ...velden } = rest
  return {
    pasnummer: 'A',
    geboortedatum: '1950-06-15',
    geldig: { vanaf: van, totEnMet: tot },
    geblokkeerd: [],
    individueel: [],
    ...velden,
  }
}

const HEEL = [beleid({ bedragCent: 6000, deelVanJaar: 'heel' })]
const PER_MAAND = [beleid({ bedragCent: 6000, deelVanJaar: 'naarRatoPerMaand' })]
const ZWIJGT = [beleid({ bedragCent: 6000, deelVanJaar: undefined })]

const cent = (passen: Bijdragepas[], versies: readonly Regeling[], gebruik = GEEN_RITTEN) => {
  const { tariefCent, vrijgesteldCent, verlagingCent, verschuldigdCent } = berekenAanslag(
    passen,
    2026,
    versies,
    gebruik,
  )
  return [tariefCent, vrijgesteldCent, verlagingCent, verschuldigdCent]
}

/** tarief, vrijgesteld, verlaging, verschuldigd: worked out by hand, in cents. */
describe('what one person owes for 2026', () => {
  test.each([
    ['a whole year', pas(), HEEL, [6000, 0, 0, 6000]],
    ['a pass of one day, whole', pas({ van: '2026-12-31' }), HEEL, [6000, 0, 0, 6000]],
    ['a pass that ends on 1 January, whole', pas({ tot: '2026-01-01' }), HEEL, [6000, 0, 0, 6000]],
    ['a pass that ended the day before', pas({ tot: '2025-12-31' }), HEEL, [0, 0, 0, 0]],
    ['a pass that begins the day after', pas({ van: '2027-01-01' }), HEEL, [0, 0, 0, 0]],
    // 31 December is one month of use of twelve: 5,00.
    ['a pass of 31 December only, where the text is silent', pas({ van: '2026-12-31' }), ZWIJGT, [500, 0, 0, 500]],
    ['a pass that ends on 1 January, where the text is silent', pas({ tot: '2026-01-01' }), ZWIJGT, [500, 0, 0, 500]],
    ['a whole year, where the text is silent', pas(), ZWIJGT, [6000, 0, 0, 6000]],
    // Blocked from April to December: three months of use.
    [
      'blocked from 1 April, by months',
      pas({ geblokkeerd: [{ vanaf: '2026-04-01', totEnMet: '9999-12-31' }] }),
      PER_MAAND,
      [6000, 4500, 0, 1500],
    ],
    [
      'blocked from 2 April: April counts',
      pas({ geblokkeerd: [{ vanaf: '2026-04-02', totEnMet: '9999-12-31' }] }),
      PER_MAAND,
      [6000, 4000, 0, 2000],
    ],
    [
      'individueel vervoer all year is another provision',
      pas({ individueel: [{ vanaf: '2026-01-01', totEnMet: '2026-12-31' }] }),
      HEEL,
      [6000, 6000, 0, 0],
    ],
    [
      'individueel vervoer from 1 October, by months',
      pas({ individueel: [{ vanaf: '2026-10-01', totEnMet: '2026-12-31' }] }),
      PER_MAAND,
      [6000, 1500, 0, 4500],
    ],
    [
      'individueel vervoer that falls under this contribution too',
      pas({ individueel: [{ vanaf: '2026-01-01', totEnMet: '2026-12-31' }] }),
      HEEL.map((versie) => ({
        ...versie,
        bijdrage: { ...versie.bijdrage!, individueelVervoer: { valtOnder: 'dezeBijdrage' as const, bron: BRON } },
      })),
      [6000, 0, 0, 6000],
    ],
    ['twelve months', pas(), PER_MAAND, [6000, 0, 0, 6000]],
    ['from 31 July: 6 of 12 months', pas({ van: '2026-07-31' }), PER_MAAND, [3000, 0, 0, 3000]],
    ['from 1 August: 5 of 12 months', pas({ van: '2026-08-01' }), PER_MAAND, [2500, 0, 0, 2500]],
    ['up to 1 March: 3 of 12 months', pas({ tot: '2026-03-01' }), PER_MAAND, [1500, 0, 0, 1500]],
    ['up to 28 February: 2 of 12 months', pas({ tot: '2026-02-28' }), PER_MAAND, [1000, 0, 0, 1000]],
    ['one day in May', pas({ van: '2026-05-17', tot: '2026-05-17' }), PER_MAAND, [500, 0, 0, 500]],
    // 1/12 of 61,00 is 5,0833…; 7/12 is 35,5833… → 35,58
    [
      '7/12 of 61,00, rounded once',
      pas({ van: '2026-06-01' }),
      [beleid({ bedragCent: 6100, deelVanJaar: 'naarRatoPerMaand' })],
      [3558, 0, 0, 3558],
    ],
    // 6/12 of 60,01 is 30,005 → 30,01
    [
      '6/12 of 60,01, half up',
      pas({ van: '2026-07-01' }),
      [beleid({ bedragCent: 6001, deelVanJaar: 'naarRatoPerMaand' })],
      [3001, 0, 0, 3001],
    ],
    ['minor all year', pas({ geboortedatum: '2010-01-01' }), HEEL, [6000, 6000, 0, 0]],
    ['18 on 1 January', pas({ geboortedatum: '2008-01-01' }), HEEL, [6000, 0, 0, 6000]],
    ['18 on 2 January: the whole year is not split', pas({ geboortedatum: '2008-01-02' }), HEEL, [6000, 6000, 0, 0]],
    ['18 on 1 July: 6 months', pas({ geboortedatum: '2008-07-01' }), PER_MAAND, [6000, 3000, 0, 3000]],
    ['18 on 2 July: 5 months', pas({ geboortedatum: '2008-07-02' }), PER_MAAND, [6000, 3500, 0, 2500]],
    [
      '18 on 2 July, a pass from 15 July: 6 of 6 months',
      pas({ geboortedatum: '2008-07-02', van: '2026-07-15' }),
      PER_MAAND,
      [3000, 0, 0, 3000],
    ],
    ['deceased in the year', pas({ tot: '2026-05-03', overledenOp: '2026-05-03' }), HEEL, [6000, 6000, 0, 0]],
    ['deceased on 31 December', pas({ tot: '2026-12-31', overledenOp: '2026-12-31' }), HEEL, [6000, 6000, 0, 0]],
    [
      'deceased on 1 January of the next year',
      pas({ tot: '2027-01-01', overledenOp: '2027-01-01' }),
      HEEL,
      [6000, 0, 0, 6000],
    ],
    [
      'deceased in May, where the policy counts up to the month of death',
      pas({ tot: '2026-05-03', overledenOp: '2026-05-03' }),
      [beleid({ bedragCent: 6000, deelVanJaar: 'naarRatoPerMaand', bijOverlijden: 'totEnMetOverlijden' })],
      [2500, 0, 0, 2500],
    ],
    [
      'blocked all year',
      pas({ geblokkeerd: [{ vanaf: '2025-05-01', totEnMet: '9999-12-31' }] }),
      HEEL,
      [6000, 6000, 0, 0],
    ],
    [
      'blocked but for the last day',
      pas({ geblokkeerd: [{ vanaf: '2025-05-01', totEnMet: '2026-12-30' }] }),
      HEEL,
      [6000, 0, 0, 6000],
    ],
    [
      'blocked but for the first day',
      pas({ geblokkeerd: [{ vanaf: '2026-01-02', totEnMet: '9999-12-31' }] }),
      HEEL,
      [6000, 0, 0, 6000],
    ],
    [
      'blocked twice, together all of it',
      pas({
        geblokkeerd: [
          { vanaf: '2026-07-01', totEnMet: '2026-12-31' },
          { vanaf: '2026-01-01', totEnMet: '2026-06-30' },
        ],
      }),
      HEEL,
      [6000, 6000, 0, 0],
    ],
    [
      'blocked on every day on which it was valid',
      pas({ van: '2026-04-01', tot: '2026-06-30', geblokkeerd: [{ vanaf: '2026-04-01', totEnMet: '2026-07-31' }] }),
      HEEL,
      [6000, 6000, 0, 0],
    ],
    [
      'exempted by decision',
      pas({ vrijstelling: { reden: 'Bijzondere omstandigheden (verzonnen)', artikel: 'hardheidsclausule' } }),
      HEEL,
      [6000, 6000, 0, 0],
    ],
    [
      'a minor who died: taken off once',
      pas({ geboortedatum: '2010-01-01', overledenOp: '2026-03-01' }),
      HEEL,
      [6000, 6000, 0, 0],
    ],
  ] as [string, Bijdragepas, Regeling[], number[]][])('%s', (_, een, versies, bedragen) => {
    expect(cent([een], versies)).toEqual(bedragen)
  })

  test('an exempted group: below, at and above its ages on the first day that counts', () => {
    const versies = [
      beleid({
        bedragCent: 6000,
        vrijstellingen: [
          { omschrijving: '80 tot en met 89 jaar', vanafLeeftijd: 80, totEnMetLeeftijd: 89, bron: BRON },
        ],
      }),
    ]
    const bij = (geboortedatum: string) => cent([pas({ geboortedatum })], versies)[3]
    expect([bij('1946-01-02'), bij('1946-01-01'), bij('1936-01-02'), bij('1936-01-01')]).toEqual([6000, 0, 0, 6000])
  })

  test('each exemption cites its source', () => {
    const { vrijstellingen } = berekenAanslag([pas({ geboortedatum: '2010-01-01' })], 2026, HEEL, GEEN_RITTEN)
    expect(vrijstellingen).toEqual([
      {
        soort: 'minderjarig',
        bedragCent: 6000,
        bron: {
          regeling: 'Verordening maatschappelijke ondersteuning gemeente Berkelland 2020',
          artikel: 'artikel 6.1, lid 8',
          kop: 'Toelichting, lid 8',
        },
      },
    ])
  })
})

describe('an amount that changes on 1 April 2026, from 60,00 to 72,00', () => {
  const versies = (eerst: Partial<Jaarbijdrage>): Regeling[] => [
    beleid({ bedragCent: 6000, ...eerst }, { geldigTotEnMet: '2026-03-31' }),
    beleid({ bedragCent: 7200, status: 'vastgesteld', ...eerst }, { geldigVanaf: '2026-04-01' }),
  ]
  test.each([
    ['the amount of the first day', pas(), { deelVanJaar: 'heel' }, 6000],
    ['a pass from 1 April: the new amount', pas({ van: '2026-04-01' }), { deelVanJaar: 'heel' }, 7200],
    ['pro rata, the amount of the first day counts for all months', pas(), { deelVanJaar: 'naarRatoPerMaand' }, 6000],
    // 3/12 of 60,00 and 9/12 of 72,00
    ['pro rata, each month its own', pas(), { deelVanJaar: 'naarRatoPerMaand', tariefOp: 'perMaand' }, 6900],
    // 1/12 of 60,00 and 1/12 of 72,00
    [
      'March and April',
      pas({ van: '2026-03-31', tot: '2026-04-01' }),
      { deelVanJaar: 'naarRatoPerMaand', tariefOp: 'perMaand' },
      1100,
    ],
  ] as [string, Bijdragepas, Partial<Jaarbijdrage>, number][])('%s', (_, een, eerst, verwacht) => {
    expect(cent([een], versies(eerst))[3]).toBe(verwacht)
  })

  test('the parts say how many months at which amount, and one example amount makes the whole an example', () => {
    const aanslag = berekenAanslag(
      [pas()],
      2026,
      versies({ deelVanJaar: 'naarRatoPerMaand', tariefOp: 'perMaand' }),
      GEEN_RITTEN,
    )
    expect(aanslag.delen).toEqual([
      { beleid: '2020-01-01', maanden: 3, jaarbedragCent: 6000 },
      { beleid: '2026-04-01', maanden: 9, jaarbedragCent: 7200 },
    ])
    expect(berekenAanslag([pas()], 2026, [beleid({ bedragCent: 6000, status: 'voorbeeld' })], GEEN_RITTEN).status).toBe(
      'voorbeeld',
    )
  })
})

test('before the policy began nothing counts, and no older policy is used', () => {
  const versies = [beleid({ bedragCent: 6000, deelVanJaar: 'naarRatoPerMaand' }, { geldigVanaf: '2026-05-27' })]
  // May to December: 8 of 12 months.
  expect(cent([pas()], versies)).toEqual([4000, 0, 0, 4000])
  expect(cent([pas({ tot: '2026-05-26' })], versies)).toEqual([0, 0, 0, 0])
  expect(cent([pas()], [])).toEqual([0, 0, 0, 0])
})

describe('contributions never exceed the cost price', () => {
  const met = (perJaarCent: number, perRitCent = 0, millicentPerKm = 0): Regeling[] => [
    beleid(
      { bedragCent: 6000 },
      { kostprijs: { perJaarCent, perRitCent, millicentPerKm, status: 'voorbeeld', bron: BRON } },
    ),
  ]
  const ritten = (aantal: number, meter: number, bijdrageCent: number): Ritgebruik => ({
    ritten: aantal,
    meter,
    bijdrageCent,
  })
  test.each([
    ['just above: nothing is taken off', met(7001), ritten(10, 0, 1000), [6000, 0, 0, 6000]],
    ['equal', met(7000), ritten(10, 0, 1000), [6000, 0, 0, 6000]],
    ['one cent below', met(6999), ritten(10, 0, 1000), [6000, 0, 1, 5999]],
    ['the rides alone cost more than the provision', met(500), ritten(10, 0, 1000), [6000, 0, 6000, 0]],
    // 10 rides of 3,00 and 100 km of 0,25: 30,00 + 25,00 = 55,00; paid 17,10; room 37,90
    ['by rides and kilometres', met(0, 300, 25_000), ritten(10, 100_000, 1710), [6000, 0, 2210, 3790]],
    ['without rides, where only rides cost', met(0, 300), ritten(0, 0, 0), [6000, 0, 6000, 0]],
  ])('%s', (_, versies, gebruik, bedragen) => {
    expect(cent([pas()], versies, gebruik)).toEqual(bedragen)
  })
})

const stand = (een: Bijdragepas, eerderCent = 0): Bijdragestand => ({ pas: een, eerderCent })

describe('lines', () => {
  const regels = (standen: Bijdragestand[], versies: readonly Regeling[] = PER_MAAND) => {
    const aanslag = berekenAanslag(
      standen.map((s) => s.pas),
      2026,
      versies,
      GEEN_RITTEN,
    )
    return standen
      .map((s) => regelVan(s.pas.pasnummer, standen, 2026, aanslag))
      .map((r) => [r.pasnummer, r.bedragCent, r.samenMet])
  }
  const een = pas({ pasnummer: 'A', tot: '2026-03-31' })
  const twee = pas({ pasnummer: 'B', van: '2026-05-01', tot: '2026-06-30' })

  test('two passes of one person: one contribution, over the months of both, on the first', () => {
    // January to March, May and June.
    expect(regels([stand(een), stand(twee)])).toEqual([
      ['A', 2500, undefined],
      ['B', 0, 'A'],
    ])
    expect(regels([stand(twee), stand(een)])).toEqual([
      ['B', 0, 'A'],
      ['A', 2500, undefined],
    ])
  })

  test('months that both passes have count once', () => {
    expect(regels([stand(een), stand(pas({ pasnummer: 'B', van: '2026-03-01', tot: '2026-04-30' }))])).toEqual([
      ['A', 2000, undefined],
      ['B', 0, 'A'],
    ])
  })

  test('a later run asks or pays back only the difference, on the pass that carried it', () => {
    expect(regels([stand(een), stand(twee, 1000)])).toEqual([
      ['A', 0, 'B'],
      ['B', 1500, undefined],
    ])
    expect(regels([stand(een, 6000)])).toEqual([['A', -4500, undefined]])
    expect(regels([stand(pas({ tot: '2025-12-31' }), 6000)])).toEqual([['A', -6000, undefined]])
    expect(regels([stand(pas(), 6000)], HEEL)).toEqual([['A', 0, undefined]])
  })
})

describe('for every life of passes', () => {
  const dag = fc.integer({ min: 0, max: 1200 }).map((n) => plusDagen('2025-01-01', n))
  const periode = fc.tuple(dag, dag).map(([a, b]) => (a < b ? { vanaf: a, totEnMet: b } : { vanaf: b, totEnMet: a }))
  const leven = fc.record({
    pasnummer: fc.constantFrom('A', 'B', 'C'),
    geboortedatum: fc.constantFrom('1950-06-15', '2008-02-29', '2008-07-01', '2012-01-01'),
    geldig: periode,
    geblokkeerd: fc.array(periode, { maxLength: 2 }),
    individueel: fc.array(periode, { maxLength: 2 }),
    overledenOp: fc.option(dag, { nil: undefined }),
    vrijstelling: fc.constantFrom(
      undefined,
      undefined,
      { reden: 'x', artikel: 'y' },
      { reden: 'x', artikel: 'y', bedragCent: 1234 },
      { reden: 'x', artikel: 'y', maanden: { vanaf: '2026-03', totEnMet: '2026-07' } },
    ),
  })
  const passen = fc
    .uniqueArray(leven, { minLength: 1, maxLength: 3, selector: (p) => p.pasnummer })
    .map((lijst) => lijst.map((p) => ({ ...p, geboortedatum: lijst[0]!.geboortedatum })))
  const versies = fc.constantFrom(HEEL, PER_MAAND, [
    beleid({ bedragCent: 6001, deelVanJaar: 'naarRatoPerMaand', tariefOp: 'perMaand' }),
  ])
  const gebruik = fc.record({ ritten: fc.nat(50), meter: fc.nat(500_000), bijdrageCent: fc.nat(9000) })

  test('the parts add up, nothing is below zero, and a person owes one contribution at most', () => {
    fc.assert(
      fc.property(passen, versies, gebruik, (lijst, beleidsversies, ritten) => {
        const aanslag = berekenAanslag(lijst, 2026, beleidsversies, ritten)
        expect(aanslag.tariefCent - aanslag.vrijgesteldCent - aanslag.verlagingCent).toBe(aanslag.verschuldigdCent)
        expect(
          Math.min(aanslag.tariefCent, aanslag.vrijgesteldCent, aanslag.verlagingCent, aanslag.verschuldigdCent),
        ).toBeGreaterThanOrEqual(0)
        expect(aanslag.tariefCent).toBeLessThanOrEqual(6001)
        expect(aanslag.vrijstellingen.reduce((som, v) => som + v.bedragCent, 0)).toBe(aanslag.vrijgesteldCent)
      }),
    )
  })

  test('the lines of a person are what is owed less what was asked; a run after them asks nothing', () => {
    fc.assert(
      fc.property(
        passen,
        versies,
        fc.array(fc.integer({ min: -100, max: 6000 }), { minLength: 3, maxLength: 3 }),
        (lijst, beleidsversies, eerder) => {
          const aanslag = berekenAanslag(lijst, 2026, beleidsversies, GEEN_RITTEN)
          const standen = lijst.map((p, i) => stand(p, eerder[i]))
          const regels = lijst.map((p) => regelVan(p.pasnummer, standen, 2026, aanslag))
          const som = (getallen: number[]): number => getallen.reduce((a, b) => a + b, 0)
          expect(som(regels.map((r) => r.bedragCent))).toBe(
            aanslag.verschuldigdCent - som(standen.map((s) => s.eerderCent)),
          )
          for (const r of regels)
            expect(r.tariefCent - r.vrijgesteldCent - r.verlagingCent - r.eerderCent).toBe(r.bedragCent)
          const daarna = lijst.map((p, i) => stand(p, standen[i]!.eerderCent + regels[i]!.bedragCent))
          expect(lijst.map((p) => regelVan(p.pasnummer, daarna, 2026, aanslag).bedragCent)).toEqual(lijst.map(() => 0))
        },
      ),
    )
  })
})
