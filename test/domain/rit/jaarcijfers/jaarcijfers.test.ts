import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jaarcijfersVan, Maandteller, type Rit, type Vervoerder } from '../../../../domain/rit/index.ts'
import { rit as VOORBEELD } from '../../../functions/lambda/events/changes.ts'
import { runs } from '../../../support/runs.ts'

const NU = Date.parse('2026-04-01T00:00:00Z')
const BELOFTE = { vroegMinuten: 5, laatMinuten: 15, bron: { regeling: 'Contract (verzonnen)', artikel: '1' } }

/** 8,000 metres for 500 cents. */
const ritVan = (pas: number, anders: Partial<Rit> = {}): Rit => ({
  ...VOORBEELD,
  pasnummer: `X-${pas}`,
  vertrek: '2026-03-10T09:00:00Z',
  status: 'gereden',
  afstand: { meter: 8000, methode: 'omwegfactor' },
  ritprijs: { ...VOORBEELD.ritprijs, totaalCent: 500, status: 'vastgesteld' },
  uitvoering: { ingestapt: '2026-03-10T09:15:00Z', uitgestapt: '2026-03-10T09:34:30Z' },
  ...anders,
})

const CONTRACT = {
  tarieven: [{ perRitCent: 400, millicentPerKm: 150_000, millicentPerMinuut: 30_000, loosritCent: 300 }],
  indexen: [],
  marge: { meterProcent: 5, minstensMeter: 100, minuten: 5 },
}
const TAXI: Vervoerder = {
  vervoerdersnummer: 'V1',
  naam: 'Taxi (verzonnen)',
  geldigVanaf: '2026-01-01',
  geldigTotEnMet: '9999-12-31',
  rijdt: {},
  contract: CONTRACT,
}

const tel = (ritten: readonly Rit[], vervoerders: readonly Vervoerder[] = []) => {
  const teller = new Maandteller({ versies: [], vervoerders, peilEpochMs: NU })
  teller.tel(ritten, BELOFTE)
  return teller.telling
}
const mensen = (aantal: number, keer = 1, anders: Partial<Rit> = {}): Rit[] =>
  Array.from({ length: aantal * keer }, (_, i) => ritVan(i % aantal, anders))

describe('a month', () => {
  test('is counted without a person, with what it cost by the contract, worked out by hand', () => {
    const loos: Partial<Rit> = { status: 'loosgemeld', uitvoering: undefined }
    const telling = tel([ritVan(1), ritVan(1), ritVan(2), ritVan(3, loos)], [TAXI])
    expect(telling).toEqual({
      aflopen: {
        gereden: { ritten: 3, mensen: 2 },
        geannuleerd: { ritten: 0, mensen: 0 },
        loosgemeld: { ritten: 1, mensen: 1 },
        nietGereden: { ritten: 0, mensen: 0 },
        nietGemeld: { ritten: 0, mensen: 0 },
      },
      meter: 24_000,
      // Nothing is due of the ride where nobody was at the door: its rules say nothing about it.
      reizigersCent: 1500,
      gemeenteCent: 0,
      // 4.00 + 8 × 1.50 + 20 × 0.30 = 22.00 each, and 3.00.
      vervoerdersCent: 3 * 2200 + 300,
      zonderPrijs: 0,
      beoordeeld: 3,
      // Fifteen minutes late is still on time.
      opTijd: 3,
      isVoorbeeld: false,
      gebruik: { '1': 1, '2-4': 1, '5-9': 0, '10-19': 0, '20+': 0 },
    })
    expect(JSON.stringify(telling)).not.toContain('X-')
  })

  test.each([
    [1, '1'],
    [2, '2-4'],
    [4, '2-4'],
    [5, '5-9'],
    [9, '5-9'],
    [10, '10-19'],
    [19, '10-19'],
    [20, '20+'],
    [44, '20+'],
  ])('somebody who drives %i times is in class %s', (keer, klasse) => {
    const { gebruik } = tel(mensen(1, keer))
    expect(Object.entries(gebruik).filter(([, aantal]) => aantal > 0)).toEqual([[klasse, 1]])
  })

  test('a ride without a contract is told apart, and one that is to come is in nothing', () => {
    expect(tel([ritVan(1)])).toMatchObject({ vervoerdersCent: 0, zonderPrijs: 1 })
    const later = ritVan(1, { status: 'geboekt', vertrek: '2026-04-01T00:00:00Z', uitvoering: undefined })
    expect(tel([later]).aflopen.nietGemeld.ritten).toBe(0)
    const geweest = { ...later, vertrek: '2026-03-31T23:59:59Z' }
    expect(tel([geweest])).toMatchObject({ aflopen: { nietGemeld: { ritten: 1 } }, reizigersCent: 0 })
  })

  test('an example of a fare is said to be one', () => {
    const voorbeeld = ritVan(1, { ritprijs: { ...VOORBEELD.ritprijs, totaalCent: 500, status: 'voorbeeld' } })
    expect(tel([voorbeeld]).isVoorbeeld).toBe(true)
  })
})

describe('a year', () => {
  const maand = (nummer: number, ritten: readonly Rit[]) => ({
    maand: `2026-${String(nummer).padStart(2, '0')}`,
    telling: tel(ritten),
  })

  test('is the sum of its months', () => {
    const { totaal, maanden, gebruik } = jaarcijfersVan([maand(1, mensen(10)), maand(2, mensen(12, 5)), maand(3, [])])
    expect(totaal).toMatchObject({ ritten: 70, meter: 560_000, reizigersCent: 35_000 })
    expect(maanden.map(({ teWeinig, cijfers }) => [teWeinig, cijfers?.ritten])).toEqual([
      [false, 10],
      [false, 60],
      [false, 0],
    ])
    // Ten people once in January, twelve five times in February; nobody in March, which does not count.
    expect(gebruik.map(({ naam, gemiddeld }) => [naam, gemiddeld])).toEqual([
      ['1', 5],
      ['2-4', 0],
      ['5-9', 6],
      ['10-19', 0],
      ['20+', 0],
    ])
  })

  test('nine people in a month are not told, nor what would tell them', () => {
    const { totaal, maanden } = jaarcijfersVan([maand(1, mensen(9)), maand(2, mensen(30)), maand(3, mensen(40))])
    expect(totaal?.ritten).toBe(79)
    expect(maanden.map(({ teWeinig, cijfers }) => [teWeinig, cijfers?.ritten])).toEqual([
      [true, undefined],
      [true, undefined],
      [false, 40],
    ])
  })

  test('the same nine in every month are not told as more', () => {
    const alle = [1, 2, 3, 4].map((nummer) => maand(nummer, mensen(9)))
    expect(jaarcijfersVan(alle).totaal).toBeUndefined()
    const loos = [1, 2].map((nummer) => maand(nummer, mensen(6, 1, { status: 'loosgemeld', uitvoering: undefined })))
    expect(jaarcijfersVan(loos).nietGereden.find(({ afloop }) => afloop === 'loosgemeld')?.ritten).toBeUndefined()
  })

  test('the same nine in two months are not told by what the year leaves for these', () => {
    const { totaal, maanden, gebruik } = jaarcijfersVan([
      maand(1, mensen(9)),
      maand(2, mensen(9)),
      maand(3, mensen(12)),
      maand(4, mensen(40)),
    ])
    // 70 less the 40 of April is of the twelve of March too.
    expect(totaal?.ritten).toBe(70)
    expect(maanden.map(({ cijfers }) => cijfers?.ritten)).toEqual([undefined, undefined, undefined, 40])
    expect(gebruik.every(({ teWeinig }) => !teWeinig)).toBe(true)
    const loos = (aantal: number): Rit[] => mensen(aantal, 1, { status: 'loosgemeld', uitvoering: undefined })
    const { nietGereden } = jaarcijfersVan([9, 9, 12, 40].map((aantal, i) => maand(i + 1, loos(aantal))))
    const geteld = nietGereden.find(({ afloop }) => afloop === 'loosgemeld')
    expect([geteld?.ritten, geteld?.maanden.map(({ ritten }) => ritten)]).toEqual([
      70,
      [undefined, undefined, undefined, 40],
    ])
  })

  test('where nobody drove, what one person owes for not travelling is not told', () => {
    const loos = maand(1, [ritVan(1, { status: 'loosgemeld', uitvoering: undefined })])
    expect(loos.telling.zonderPrijs).toBe(1)
    const alleen = jaarcijfersVan([loos])
    expect([alleen.totaal, alleen.maanden[0]?.cijfers]).toEqual([undefined, undefined])
    const { maanden } = jaarcijfersVan([loos, maand(2, mensen(12)), maand(3, mensen(30)), maand(4, [])])
    expect(maanden.map(({ cijfers }) => cijfers?.ritten)).toEqual([undefined, undefined, 30, 0])
  })

  test('whatever is told is told of ten or nobody', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(25), fc.integer({ min: 1, max: 6 })), { maxLength: 12 }), (per) => {
        const { maanden, totaal } = jaarcijfersVan(per.map(([aantal, keer], i) => maand(i + 1, mensen(aantal, keer))))
        for (const { mensen: aantal, cijfers } of maanden)
          expect(cijfers === undefined || aantal === 0 || (aantal ?? 0) >= 10).toBe(true)
        const verzwegen = per.filter((_, i) => maanden[i]?.cijfers === undefined)
        // What the total and the months that are told leave for the others is never a month of fewer than ten.
        const isEenAfTeLeiden = totaal !== undefined && verzwegen.length === 1 && (verzwegen[0]?.[0] ?? 0) < 10
        expect(isEenAfTeLeiden).toBe(false)
        // Those of several months can be the same people: so one of them has ten.
        const zijnDezelfde = totaal !== undefined && verzwegen.length > 0 && verzwegen.every(([aantal]) => aantal < 10)
        expect(zijnDezelfde).toBe(false)
      }),
      { numRuns: runs(200) },
    )
  })
})
