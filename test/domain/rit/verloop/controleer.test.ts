import { describe, expect, test } from 'vitest'
import { leegReisjaar, type Reisagenda } from '../../../../domain/persoon/index.ts'
import { controleerReisjaren, reistijdVan, type Rit } from '../../../../domain/rit/index.ts'
import { rit as VOORBEELD } from '../../../functions/lambda/events/changes.ts'

const NU = Date.parse('2026-06-01T00:00:00Z')
const rit = (ritnummer: string, rest: Partial<Rit> = {}): Rit => ({
  ...VOORBEELD,
  ritnummer,
  status: 'geboekt',
  jaar: 2026,
  vertrek: '2026-07-01T08:00:00Z',
  verwachteAankomst: '2026-07-01T08:15:00Z',
  afstand: { meter: 10_000, methode: 'omwegfactor' },
  afrekening: undefined,
  ...rest,
})
const jaar = (rest: Partial<Reisagenda>): Reisagenda => ({ ...leegReisjaar(2026), ...rest })
const houdt = (reisjaren: Reisagenda[], eigen: Rit[], vanaf = 2025, mee: Rit[] = []) =>
  controleerReisjaren(reisjaren, { eigen, mee }, vanaf, NU).map(
    ({ jaar: welk, wat, volgensJaar, volgensRitten }) => `${welk} ${wat} ${volgensJaar} ${volgensRitten}`,
  )

const INGEHOUDEN = { soort: 'loosgemeld', meter: 'inhouden', ritprijs: 'verschuldigd' } as const
const VRIJ = { soort: 'teLaatGeannuleerd', meter: 'vrijgeven', ritprijs: 'verschuldigd' } as const
const VOORBIJ = { vertrek: '2026-05-01T08:00:00Z', verwachteAankomst: '2026-05-01T08:15:00Z' }
const OVER_NIEUWJAAR = { vertrek: '2026-12-31T22:50:00Z', verwachteAankomst: '2026-12-31T23:20:00Z' }
const EEN = rit('een')

describe('a year holds what its rides are', () => {
  test.each<[string, Reisagenda[], Rit[]]>([
    ['nothing at all', [], []],
    ['a year without rides', [jaar({})], []],
    ['a booked ride', [jaar({ geboektMeter: 10_000, bezet: [reistijdVan(EEN)] })], [EEN]],
    [
      'a booked ride of the past, of which the time is forgotten',
      [jaar({ geboektMeter: 10_000 })],
      [rit('w', VOORBIJ)],
    ],
    ['a driven ride', [jaar({ geredenMeter: 10_000 })], [rit('g', { ...VOORBIJ, status: 'gereden' })]],
    [
      'metres that were kept',
      [jaar({ ingehoudenMeter: 10_000 })],
      [rit('l', { ...VOORBIJ, status: 'loosgemeld', afrekening: INGEHOUDEN })],
    ],
    ['metres that came free', [jaar({ vrijgegevenMeter: 10_000 })], [rit('v', { status: 'geannuleerd' })]],
    ['metres that came free of a late one', [jaar({})], [rit('t', { status: 'geannuleerd', afrekening: VRIJ })]],
    [
      'a ride across New Year: metres in the first, its time in both',
      [
        jaar({ geboektMeter: 10_000, bezet: [reistijdVan(rit('n', OVER_NIEUWJAAR))] }),
        { ...leegReisjaar(2027), bezet: [reistijdVan(rit('n', OVER_NIEUWJAAR))] },
      ],
      [rit('n', OVER_NIEUWJAAR)],
    ],
  ])('%s', (_, reisjaren, ritten) => {
    expect(houdt(reisjaren, ritten)).toEqual([])
  })
})

describe('what differs is told with both counts', () => {
  test.each<[string, Reisagenda[], Rit[], string[]]>([
    ['a ride that is gone', [jaar({ geredenMeter: 10_000 })], [], ['2026 geredenMeter 10000 0']],
    ['a ride that is not counted', [], [EEN], ['2026 geboektMeter 0 10000', '2026 reistijden 0 1']],
    [
      'counted as booked while it was driven',
      [jaar({ geboektMeter: 10_000 })],
      [rit('g', { ...VOORBIJ, status: 'gereden' })],
      ['2026 geboektMeter 10000 0', '2026 geredenMeter 0 10000'],
    ],
    ['one metre', [jaar({ geboektMeter: 9_999, bezet: [reistijdVan(EEN)] })], [EEN], ['2026 geboektMeter 9999 10000']],
    [
      'a time to come of another ride',
      [jaar({ geboektMeter: 10_000, bezet: [reistijdVan(rit('ander'))] })],
      [EEN],
      ['2026 reistijden 1 1'],
    ],
  ])('%s', (_, reisjaren, ritten, verwacht) => {
    expect(houdt(reisjaren, ritten)).toEqual(verwacht)
  })

  test('but not of a year of which rides may be thrown away', () => {
    expect(houdt([jaar({ geredenMeter: 10_000 })], [], 2026)).toEqual(['2026 geredenMeter 10000 0'])
    expect(houdt([jaar({ geredenMeter: 10_000 })], [], 2027)).toEqual([])
  })
})

describe('a ride of somebody else, in which the person travels along', () => {
  test('takes time and no metres', () => {
    expect(houdt([jaar({ bezet: [reistijdVan(EEN)] })], [], 2025, [EEN])).toEqual([])
  })
  test('is missed where it takes no time, and takes none once it is cancelled', () => {
    expect(houdt([jaar({})], [], 2025, [EEN])).toEqual(['2026 reistijden 0 1'])
    const weg = rit('een', { status: 'geannuleerd' })
    expect(houdt([jaar({ bezet: [reistijdVan(EEN)] })], [], 2025, [weg])).toEqual(['2026 reistijden 1 0'])
  })
})
