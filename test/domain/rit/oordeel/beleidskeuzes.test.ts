import { describe, expect, test } from 'vitest'
import { computeRitprijs } from '../../../../domain/rit/index.ts'
import { Regeling } from '../../../../domain/beleid/documenten.ts'
import { lichtToe } from '../../../../domain/rit/index.ts'
import { beoordeel, gewijzigd, HARLINGEN, plekOp, redenenVan, WONING, type Situatie } from '../../support.ts'

/** Choices of the schema that none of the shipped policies makes, as other municipalities have published them. */
const [harlingen] = HARLINGEN
const regelsVan = (situatie: Situatie): string[] => redenenVan(beoordeel(situatie)).map((reden) => reden.regel)

describe('a tariff', () => {
  const [tarief] = harlingen.tarieven
  const cent = (afstandMeter: number, prijs: object): number => {
    const pashouder = [
      { vanafLeeftijd: 0, prijs: { soort: 'tarief' as const, opstapCent: 100, millicentPerKm: 20_000, ...prijs } },
    ]
    const bovenBudget = { boven: 0, van: afstandMeter }
    const feiten = {
      afstandMeter,
      buitenStraal: false,
      bovenBudget,
      leeftijdPashouder: 50,
      vervoertype: 'regulier' as const,
      meereizenden: [],
    }
    return computeRitprijs(feiten, { ...tarief!, pashouder }, harlingen).totaalCent
  }
  const staffels = [
    { vanafMeter: 10_000, millicentPerKm: 50_000 },
    { vanafMeter: 20_000, millicentPerKm: 10_000 },
  ]

  test.each([
    // 1,00 + 10 × 0,20
    { meter: 10_000, verwacht: 300 },
    // 3,00 + 1 × 0,50
    { meter: 11_000, verwacht: 350 },
    // 3,00 + 10 × 0,50
    { meter: 20_000, verwacht: 800 },
    // 8,00 + 5 × 0,10
    { meter: 25_000, verwacht: 850 },
  ])('with staffels: $meter m is $verwacht cents', ({ meter, verwacht }) => {
    expect(cent(meter, { staffels })).toBe(verwacht)
  })

  test.each([
    // 1,00 + 4 × 0,20 = 1,80, held at 2,00
    { meter: 4000, verwacht: 200 },
    // 1,00 + 5 × 0,20 = 2,00
    { meter: 5000, verwacht: 200 },
    // 1,00 + 6 × 0,20 = 2,20
    { meter: 6000, verwacht: 220 },
    // 1,00 + 20 × 0,20 = 5,00
    { meter: 20_000, verwacht: 500 },
    // 1,00 + 21 × 0,20 = 5,20, held at 5,00
    { meter: 21_000, verwacht: 500 },
  ])('between 2,00 and 5,00: $meter m is $verwacht cents', ({ meter, verwacht }) => {
    expect(cent(meter, { minimumCent: 200, maximumCent: 500 })).toBe(verwacht)
  })

  test.each([
    [
      'a second staffel that does not begin later',
      {
        staffels: [
          { vanafMeter: 5, millicentPerKm: 1 },
          { vanafMeter: 5, millicentPerKm: 2 },
        ],
      },
      'staffels.1.vanafMeter',
    ],
    ['a maximum below the boarding tariff', { maximumCent: 99 }, 'maximumCent'],
    ['a maximum below the minimum', { minimumCent: 300, maximumCent: 200 }, 'maximumCent'],
  ])('%s is refused', (_, prijs, pad) => {
    const pashouder = [{ vanafLeeftijd: 0, prijs: { soort: 'tarief', opstapCent: 100, millicentPerKm: 1, ...prijs } }]
    const invoer = { ...harlingen, tarieven: [{ ...tarief, pashouder }] }
    const paden = Regeling.safeParse(invoer).error?.issues.map(({ path }) => path.join('.'))
    expect(paden).toEqual([`tarieven.0.pashouder.0.prijs.${pad}`])
  })
})

test.each([
  { afronding: 'omhoog' as const, meter: 4501, verwacht: 101 + 153 },
  { afronding: 'omhoog' as const, meter: 4500, verwacht: 101 + 77 },
  { afronding: 'omlaag' as const, meter: 8999, verwacht: 101 + 77 },
])('a zone of 4,5 km rounds $meter m $afronding', ({ afronding, meter, verwacht }) => {
  // 4,5 × 0,17 = 0,765 → 1,775 half up 1,78; 9 × 0,17 = 1,53
  const versies = gewijzigd(HARLINGEN, {
    betaaldeAfstand: { per: 'eenheid', meter: 4500, afronding, bron: harlingen.bron },
  })
  expect(beoordeel({ afstandMeter: meter, versies }).ritten[0]?.ritprijs?.totaalCent).toBe(verwacht)
})

test.each([
  // 1,01 + 0,17 = 1,18; 1,01 + 0,238 = 1,248; 1,01 + 0,24 = 1,25 → to ten cents, half up
  { meter: 1000, verwacht: 120 },
  { meter: 1400, verwacht: 120 },
  { meter: 1412, verwacht: 130 },
])('rounded to ten cents $meter m is $verwacht cents', ({ meter, verwacht }) => {
  const versies = gewijzigd(HARLINGEN, { geldafronding: { opCent: 10, bron: harlingen.bron } })
  expect(beoordeel({ afstandMeter: meter, versies }).ritten[0]?.ritprijs?.totaalCent).toBe(verwacht)
})

describe('what is measured', () => {
  const met = (gemeten: 'straalVanOpstapadres' | 'ritlengte') =>
    gewijzigd(HARLINGEN, { gebied: { ...harlingen.gebied!, gemeten } })

  test('the straight line between the addresses: 25.000 m is allowed, wherever the home is', () => {
    const versies = met('straalVanOpstapadres')
    const situatie = {
      versies,
      aanvraag: { van: WONING, naar: plekOp(25_000) },
      pas: { woning: plekOp(41_225) },
      afstandMeter: 40_000,
    }
    expect(regelsVan(situatie)).toEqual([])
    expect(regelsVan({ ...situatie, aanvraag: { van: WONING, naar: plekOp(25_001) } })).toEqual([
      'gebied.buiten-straal',
    ])
  })

  test.each([
    { afstandMeter: 25_000, verwacht: [] },
    { afstandMeter: 25_001, verwacht: ['gebied.buiten-straal'] },
  ])('the ride itself: $afstandMeter m', ({ afstandMeter, verwacht }) => {
    expect(regelsVan({ versies: met('ritlengte'), afstandMeter })).toEqual(verwacht)
  })

  test('a ride from a puntbestemming may be longer; the sentence speaks of the ride', () => {
    const sneek = plekOp(41_225, { woonplaats: 'Sneek', gemeente: 'Súdwest-Fryslân' })
    const versies = met('ritlengte')
    expect(regelsVan({ versies, afstandMeter: 50_000, aanvraag: { van: sneek, naar: WONING } })).toEqual([])
    const [reden] = redenenVan(beoordeel({ versies, afstandMeter: 50_000 }))
    expect(reden?.feiten).toMatchObject({ afstandMeter: 50_000, gemeten: 'ritlengte' })
    expect(lichtToe(reden!).tekst).toBe('Deze rit is 50 kilometer lang. Een rit mag ten hoogste 25 kilometer zijn.')
  })
})

describe('who and what comes along', () => {
  const kind = { soort: 'kind' as const, leeftijd: 7 }
  const meereizen = (kinderenTellenMee: boolean) =>
    gewijzigd(HARLINGEN, {
      meereizen: { ...harlingen.meereizen, medereizigers: { maximum: 2, kinderenTellenMee, bron: harlingen.bron } },
    })

  test.each([
    { kinderenTellenMee: true, kinderen: 1, verwacht: [] },
    { kinderenTellenMee: true, kinderen: 2, verwacht: ['meereizen.te-veel-medereizigers'] },
    { kinderenTellenMee: false, kinderen: 2, verwacht: [] },
  ])(
    'at most two, children counted $kinderenTellenMee: one adult and $kinderen children',
    ({ kinderenTellenMee, kinderen, verwacht }) => {
      const meereizenden = [{ soort: 'medereiziger' as const }, ...Array.from({ length: kinderen }, () => kind)]
      expect(regelsVan({ versies: meereizen(kinderenTellenMee), aanvraag: { meereizenden } })).toEqual(verwacht)
    },
  )

  test.each([
    { dier: { soort: 'huisdier' as const, inTasOfKooi: true }, verwacht: ['dier.niet-toegestaan'] },
    { dier: { soort: 'hulphond' as const }, verwacht: [] },
  ])('where no pet may come along: $dier.soort', ({ dier, verwacht }) => {
    const versies = gewijzigd(HARLINGEN, { dieren: { huisdieren: 'nooit', bron: harlingen.bron } })
    expect(regelsVan({ versies, aanvraag: { dieren: [dier] } })).toEqual(verwacht)
  })
})

describe('service hours in blocks', () => {
  const tijden = [
    { dagen: ['12-25'], gesloten: true as const },
    { van: '07:00', totEnMet: '10:00' },
    { van: '15:00', totEnMet: '25:00' },
  ]
  const versies = gewijzigd(HARLINGEN, { bediening: { tijden, bron: harlingen.bron } })

  test.each([
    { vertrek: '2026-03-14T10:00:00+01:00', mag: true },
    { vertrek: '2026-03-14T10:00:01+01:00', mag: false },
    { vertrek: '2026-03-14T14:59:59+01:00', mag: false },
    { vertrek: '2026-03-14T15:00:00+01:00', mag: true },
    // Closed on Christmas Day, but the service of the 24th goes on until one o'clock.
    { vertrek: '2026-12-25T01:00:00+01:00', mag: true },
    { vertrek: '2026-12-25T07:00:00+01:00', mag: false },
    { vertrek: '2026-12-26T00:30:00+01:00', mag: false },
  ])('$vertrek: $mag', ({ vertrek, mag }) => {
    expect(regelsVan({ vertrek, versies })).toEqual(mag ? [] : ['tijd.buiten-bediening'])
  })

  test('the sentence names every block, and the hour after midnight as people say it', () => {
    const [reden] = redenenVan(beoordeel({ vertrek: '2026-03-14T12:00:00+01:00', versies }))
    expect(lichtToe(reden!).tekst).toBe(
      'Om 12.00 uur rijdt de taxi niet. De taxi rijdt van 07.00 uur tot en met 10.00 uur en van 15.00 uur tot en met 01.00 uur ’s nachts.',
    )
  })

  test('a day without service says so', () => {
    const [reden] = redenenVan(beoordeel({ vertrek: '2026-12-25T12:00:00+01:00', versies }))
    expect(lichtToe(reden!).tekst).toContain('Op deze dag rijdt de taxi niet')
  })
})
