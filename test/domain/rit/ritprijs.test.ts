import { describe, expect, test } from 'vitest'
import type { Regeling } from '../../../domain/beleid/index.ts'
import { computeRitprijs } from '../../../domain/rit/index.ts'
import { prijsregels } from '../../cases/prijsregels.ts'
import { begeleider, gepubliceerdePrijzen, kind, medereiziger, type Prijsgeval } from '../../cases/ritprijs.ts'
import { beoordeel, BERKELLAND, gewijzigd, HARLINGEN, heenrit, SOZAWE, plekOp, type Situatie } from '../support.ts'

type Som = Omit<Prijsgeval, 'geval' | 'posten' | 'totaalCent'>
const prijsVan = ({ beleid, ...feiten }: Som) => {
  const [tarief] = beleid.tarieven
  if (tarief === undefined) throw new Error('een geval zonder tarief')
  return computeRitprijs(
    {
      afstandMeter: feiten.afstandMeter,
      buitenStraal: feiten.buitenStraal ?? false,
      bovenBudget: { boven: feiten.bovenBudgetMeter ?? 0, van: feiten.afstandMeter },
      leeftijdPashouder: feiten.leeftijd ?? 40,
      vervoertype: 'regulier',
      meereizenden: feiten.meereizenden ?? [],
    },
    tarief,
    beleid,
  )
}

/** Who pays what, as a case says it. */
const som = (geval: Prijsgeval) => {
  const { posten, totaalCent } = prijsVan(geval)
  return { wie: posten.map((post) => post.wie), posten: posten.map((post) => post.bedragCent), totaalCent }
}
const verwacht = ({ meereizenden = [], posten, totaalCent }: Prijsgeval) => ({
  wie: ['pashouder', ...meereizenden.map((mee) => mee.soort)],
  posten,
  totaalCent,
})

describe('published fares, to the cent', () => {
  test.each(gepubliceerdePrijzen)('$geval', (geval) => {
    expect(som(geval)).toEqual(verwacht(geval))
    expect(prijsVan(geval).status).toBe(geval.status)
  })
})

describe('what a tariff can say', () => {
  test.each(prijsregels)('$geval', (geval) => {
    expect(som(geval)).toEqual(verwacht(geval))
  })
})

describe('whether the holder owes, said once by the regeling', () => {
  const bij = (versies: typeof BERKELLAND, pas: NonNullable<Situatie['pas']>) => {
    const { ritprijs } = heenrit(beoordeel({ versies, pas }))
    return [ritprijs?.totaalCent, ritprijs?.vrijstelling?.artikel]
  }
  test.each([
    // The ride is on 14 March 2026; 1,01 + 10 × 0,17 = 2,71.
    ['Berkelland, born in 2012', BERKELLAND, { geboortedatum: '2012-06-01' }, [0, 'artikel 6.1, lid 8']],
    ['Berkelland, 18 tomorrow', BERKELLAND, { geboortedatum: '2008-03-15' }, [0, 'artikel 6.1, lid 8']],
    ['Berkelland, 18 today', BERKELLAND, { geboortedatum: '2008-03-14' }, [271, undefined]],
    ['Berkelland, individueel vervoer', BERKELLAND, { vervoertype: 'individueel' }, [0, 'artikel 6.1, lid 4 en lid 5']],
    ['Harlingen, born in 2024', HARLINGEN, { geboortedatum: '2024-01-01' }, [271, undefined]],
    ['Harlingen, individueel vervoer', HARLINGEN, { vervoertype: 'individueel' }, [271, undefined]],
  ] as [string, typeof BERKELLAND, NonNullable<Situatie['pas']>, unknown[]][])('%s', (_, versies, pas, prijs) => {
    expect(bij(versies, pas)).toEqual(prijs)
  })

  test('whoever travels with a minor pays as with anybody', () => {
    // Berkelland names no fare for others: here a fellow traveller pays as much as an ordinary holder, 2,71.
    const versies = gewijzigd(BERKELLAND, {
      tarieven: [{ ...BERKELLAND[0].tarieven[0]!, medereizigers: [{ soort: 'veelvoud', procentVanPashouder: 100 }] }],
    })
    const prijs = prijsVan({ beleid: versies[0], afstandMeter: 10_000, leeftijd: 12, meereizenden: [medereiziger] })
    expect(prijs.posten.map(({ bedragCent }) => bedragCent)).toEqual([0, 271])
  })
})

describe('a line', () => {
  test('splits what is paid into boarding and kilometres', () => {
    expect(prijsVan({ beleid: HARLINGEN[0], afstandMeter: 10_000, meereizenden: [kind(3)] }).posten).toEqual([
      { wie: 'pashouder', opstapCent: 101, kilometerCent: 170, bedragCent: 271 },
      { wie: 'kind', opstapCent: 0, kilometerCent: 0, bedragCent: 0 },
    ])
  })

  test('a fellow traveller without boarding tariff pays kilometres alone', () => {
    const { posten } = prijsVan({ beleid: SOZAWE[0], afstandMeter: 10_000, meereizenden: [medereiziger, begeleider] })
    expect(posten.slice(1)).toEqual([
      { wie: 'medereiziger', opstapCent: 0, kilometerCent: 920, bedragCent: 920 },
      { wie: 'medischBegeleider', opstapCent: 0, kilometerCent: 0, bedragCent: 0 },
    ])
  })

  test('names the article of its tariff', () => {
    expect(prijsVan({ beleid: HARLINGEN[0], afstandMeter: 1 }).bron).toMatchObject({
      artikel: '§ 9.5',
      kop: 'Eigen bijdrage Wmo-pashouder',
    })
  })
})

/** 1,00 and 0,25 a km, so that 100 m are 2,5 cents. */
const opVijfCent = (opCent: 1 | 5): Regeling =>
  gewijzigd(HARLINGEN, {
    geldafronding: { opCent, bron: HARLINGEN[0].bron },
    tarieven: [
      {
        ...HARLINGEN[0].tarieven[0]!,
        pashouder: [{ vanafLeeftijd: 0, prijs: { soort: 'tarief', opstapCent: 100, millicentPerKm: 25_000 } }],
      },
    ],
  })[0]

const post = (afstandMeter: number, opCent: 1 | 5 = 5) =>
  prijsVan({ beleid: opVijfCent(opCent), afstandMeter }).posten[0]

describe('money rounded to five cents', () => {
  test.each([
    // 100 + 2,4 × 25 = 160: nothing to round
    [2400, { wie: 'pashouder', opstapCent: 100, kilometerCent: 60, bedragCent: 160 }],
    // 100 + 2,499 × 25 = 162,475: below the half of 160 and 165
    [2499, { wie: 'pashouder', opstapCent: 100, kilometerCent: 62, afrondingCent: -2, bedragCent: 160 }],
    // 100 + 2,5 × 25 = 162,5: the half itself goes up
    [2500, { wie: 'pashouder', opstapCent: 100, kilometerCent: 63, afrondingCent: 2, bedragCent: 165 }],
    // 100 + 2,501 × 25 = 162,525
    [2501, { wie: 'pashouder', opstapCent: 100, kilometerCent: 63, afrondingCent: 2, bedragCent: 165 }],
    // 100 + 2,64 × 25 = 166
    [2640, { wie: 'pashouder', opstapCent: 100, kilometerCent: 66, afrondingCent: -1, bedragCent: 165 }],
  ])('%i m', (afstandMeter, regel) => {
    expect(post(afstandMeter)).toEqual(regel)
  })

  test('the cent itself leaves nothing to round off', () => {
    expect(post(2500, 1)).toEqual({ wie: 'pashouder', opstapCent: 100, kilometerCent: 63, bedragCent: 163 })
  })

  test('each traveller is rounded, not their sum', () => {
    const beleid = gewijzigd([opVijfCent(5)], {
      tarieven: opVijfCent(5).tarieven.map((t) => ({
        ...t,
        medereizigers: [{ soort: 'veelvoud', procentVanPashouder: 100 }],
      })),
    })[0]
    // 162,5 → 165 twice is 330; their sum of 325 would need no rounding
    expect(prijsVan({ beleid, afstandMeter: 2500, meereizenden: [medereiziger] }).totaalCent).toBe(330)
  })
})

/** SoZaWe with its 25 km around the home, and not along the road. */
const rondDeWoning = gewijzigd(SOZAWE, { gebied: { ...SOZAWE[0].gebied!, gemeten: 'straalVanWoning' } })

const prijsNaar = (aanvraag: NonNullable<Situatie['aanvraag']>) =>
  heenrit(
    beoordeel({
      versies: rondDeWoning,
      vertrek: '2020-03-14T10:30:00+01:00',
      pas: { geldigVanaf: '2020-01-01' },
      afstandMeter: 30_000,
      aanvraag,
    }),
  ).ritprijs?.totaalCent

describe('a ride beyond the radius, where that costs more', () => {
  test.each([
    // 1,01 + 30 × 0,17 = 6,11
    ['25.000 m away, by 30 km of road: the ordinary tariff', { naar: plekOp(25_000) }, 611],
    // 1,01 + 25 × 0,17 + 5 × 1,73 = 13,91
    ['25.001 m away', { naar: plekOp(25_001) }, 1391],
    ['from 25.001 m away', { van: plekOp(25_001), naar: plekOp(10_000) }, 1391],
    [
      'to a puntbestemming: the ordinary tariff',
      { naar: plekOp(25_001, { woonplaats: 'Sneek', gemeente: 'Súdwest-Fryslân' }) },
      611,
    ],
  ])('%s', (_, aanvraag, cent) => {
    expect(prijsNaar(aanvraag)).toBe(cent)
  })
})

describe('a ride that runs out of budget', () => {
  const bovenBudget = gewijzigd(HARLINGEN, {
    reizigersbudget: { ...HARLINGEN[0].reizigersbudget!, meterPerJaar: 700_000, bovenBudget: 'hogerTarief' },
    tarieven: [
      {
        ...HARLINGEN[0].tarieven[0]!,
        pashouder: [{ vanafLeeftijd: 0, prijs: { soort: 'tarief', opstapCent: 0, millicentPerKm: 26_800 } }],
        bovenBudget: { millicentPerKm: 162_400 },
      },
    ],
  })
  const prijzen = (s: Parameters<typeof beoordeel>[0]) =>
    beoordeel({ ...s, versies: bovenBudget }).ritten.map((rit) => [rit.bovenBudget.boven, rit.ritprijs?.totaalCent])

  test('the last metre of the budget is still within it', () => {
    // 10 × 0,268 = 2,68
    expect(prijzen({ geboekt: { 2026: 690_000 } })).toEqual([[0, 268]])
  })

  test('a ride that straddles the limit pays the higher tariff for what lies beyond', () => {
    // 6 km are left: 6 × 0,268 + 4 × 1,624 = 8,104
    expect(prijzen({ geboekt: { 2026: 690_000 }, gereden: { 2026: 4000 } })).toEqual([[4000, 810]])
  })

  test('a year already beyond its limit leaves nothing', () => {
    expect(prijzen({ geboekt: { 2026: 800_000 } })).toEqual([[10_000, 1624]])
  })

  test('the outward ride takes first, the return ride pays for what is then beyond', () => {
    // 14 km are left: 10 × 0,268 = 2,68; then 4 × 0,268 + 6 × 1,624 = 1,072 + 9,744 = 10,816
    expect(prijzen({ geboekt: { 2026: 686_000 }, retour: '2026-03-14T14:00:00+01:00' })).toEqual([
      [0, 268],
      [6000, 1082],
    ])
  })

  test('over New Year the return ride draws on the new year', () => {
    expect(
      prijzen({
        vertrek: '2026-12-31T22:00:00+01:00',
        retour: '2027-01-01T10:00:00+01:00',
        geboekt: { 2026: 700_000, 2027: 0 },
      }),
    ).toEqual([
      [10_000, 1624],
      [0, 268],
    ])
  })

  test('a policy that refuses charges nothing extra', () => {
    const rit = heenrit(beoordeel({ geboekt: { 2026: 1_495_000 } }))
    expect([rit.bovenBudget.boven, rit.ritprijs?.totaalCent]).toEqual([5000, 271])
  })
})

test('a traveller whose age is in no band is a broken invariant, not a free ride', () => {
  expect(() => prijsVan({ beleid: HARLINGEN[0], afstandMeter: 1000, meereizenden: [kind(12)] })).toThrow('leeftijd 12')
})
