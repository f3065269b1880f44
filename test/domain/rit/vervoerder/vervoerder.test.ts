import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dekkingsgaten, eerdereAfspraken, vervoerderVan, type Vervoerder } from '../../../../domain/rit/index.ts'
import { HARLINGEN } from '../../support.ts'
import { rit as VOORBEELD } from '../../../functions/lambda/events/changes.ts'

const vervoerder = (vervoerdersnummer: string, rest: Partial<Vervoerder> = {}): Vervoerder => ({
  vervoerdersnummer,
  naam: `${vervoerdersnummer} (verzonnen)`,
  geldigVanaf: '2026-01-01',
  rijdt: {},
  ...rest,
})
const rit = { ...VOORBEELD, vertrek: '2026-03-14T09:30:00Z', vervoertype: 'regulier' as const }
const van = (vervoerders: readonly Vervoerder[], rest: Partial<typeof VOORBEELD> = {}): string | undefined =>
  vervoerderVan({ ...rit, ...rest }, vervoerders, HARLINGEN)?.vervoerdersnummer
const plaats = (woonplaats: string) => ({ ...rit.van, woonplaats })

describe('whose ride it is', () => {
  test('nobody’s, where nobody is named or nobody drives that day', () => {
    expect(van([])).toBeUndefined()
    expect(van([vervoerder('a', { geldigTotEnMet: '2026-03-13' })])).toBeUndefined()
  })

  test.each([
    // The service of 30 June goes on until midnight itself, 22.00 UTC.
    ['2026-06-30T22:00:00Z', 'oud'],
    ['2026-06-30T22:00:01Z', 'nieuw'],
  ])('carriers change when the service of the day is over: of %s it is %s', (vertrek, wie) => {
    const lijst = [
      vervoerder('oud', { geldigTotEnMet: '2026-06-30' }),
      vervoerder('nieuw', { geldigVanaf: '2026-07-01' }),
    ]
    expect(van(lijst, { vertrek })).toBe(wie)
  })

  test('by kind of transport', () => {
    const lijst = [vervoerder('rol', { rijdt: { vervoertypen: ['rolstoel'] } }), vervoerder('rest')]
    expect([van(lijst), van(lijst, { vervoertype: 'rolstoel' })]).toEqual(['rest', 'rol'])
  })

  test('by town, where the ride begins or ends; the first of the list that drives it', () => {
    const lijst = [
      vervoerder('noord', { rijdt: { woonplaatsen: ['Franeker'] } }),
      vervoerder('zuid', { rijdt: { woonplaatsen: ['Harlingen'] } }),
      vervoerder('rest'),
    ]
    const tussen = (een: string, ander: string) => van(lijst, { van: plaats(een), naar: plaats(ander) })
    expect(tussen('Harlingen', 'Leeuwarden')).toBe('zuid')
    expect(tussen('Leeuwarden', 'Harlingen')).toBe('zuid')
    expect(tussen('Harlingen', 'Franeker')).toBe('noord')
    expect(tussen('Leeuwarden', 'Sneek')).toBe('rest')
  })
})

test('a ride as it was before each change, the latest first', () => {
  const [eerste] = rit.geschiedenis
  const gewijzigd = {
    ...rit,
    vertrek: 'derde',
    vervoertype: 'rolstoel' as const,
    geschiedenis: [
      eerste,
      { ...eerste, was: { vertrek: 'eerste', vervoertype: 'regulier' as const } },
      { ...eerste, was: { vertrek: 'tweede' } },
    ] as const,
  }
  expect(eerdereAfspraken(gewijzigd).map(({ vertrek, vervoertype }) => [vertrek, vervoertype])).toEqual([
    ['tweede', 'rolstoel'],
    ['eerste', 'regulier'],
  ])
  expect(eerdereAfspraken(rit)).toEqual([])
})

describe('days without a carrier', () => {
  const gaten = (...lijst: Vervoerder[]) =>
    dekkingsgaten(lijst, '2026-03-01').map(
      ({ vervoertype, vanaf, totEnMet = '' }) => `${vervoertype} ${vanaf} ${totEnMet}`,
    )
  test('there are none where one drives everything for good, or nobody is named at all', () => {
    expect(gaten()).toEqual([])
    expect(gaten(vervoerder('a'))).toEqual([])
  })

  test('between two, after the last, and of a kind that nobody drives', () => {
    const eerste = vervoerder('a', { geldigTotEnMet: '2026-06-29' })
    const tweede = vervoerder('b', { geldigVanaf: '2026-07-01', rijdt: { vervoertypen: ['regulier', 'individueel'] } })
    expect(gaten(tweede, eerste)).toEqual([
      'regulier 2026-06-30 2026-06-30',
      'rolstoel 2026-06-30 ',
      'individueel 2026-06-30 2026-06-30',
    ])
  })

  test('who drives in some towns only, and who stopped before, is sure of nothing', () => {
    expect(gaten(vervoerder('a', { rijdt: { woonplaatsen: ['Harlingen'] } }))).toHaveLength(3)
    expect(gaten(vervoerder('a', { geldigTotEnMet: '2026-02-28' }))).toEqual(
      gaten(vervoerder('x', { geldigTotEnMet: '2025-01-01' })),
    )
  })

  test('on a day that is in no gap there is a carrier, and on one in a gap there is none', () => {
    const dag = fc
      .integer({ min: 0, max: 60 })
      .map((n) => new Date(Date.UTC(2026, 2, 1 + n)).toISOString().slice(0, 10))
    const lijst = fc.array(
      fc
        .tuple(dag, fc.option(dag))
        .map(([geldigVanaf, tot]) =>
          vervoerder(`v${geldigVanaf}`, tot === null ? { geldigVanaf } : { geldigVanaf, geldigTotEnMet: tot }),
        ),
      { minLength: 1, maxLength: 6 },
    )
    fc.assert(
      fc.property(lijst, dag, (vervoerders, datum) => {
        const inGat = dekkingsgaten(vervoerders, '2026-03-01').some(
          ({ vervoertype, vanaf, totEnMet = '9999-12-31' }) =>
            vervoertype === 'regulier' && vanaf <= datum && datum <= totEnMet,
        )
        expect(van(vervoerders, { vertrek: `${datum}T10:00:00Z` }) === undefined).toBe(inGat)
      }),
    )
  })
})
