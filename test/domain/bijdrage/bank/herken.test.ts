import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  betalingskenmerk,
  gebeurtenisVan,
  kenmerkenVan,
  runVanOpdracht,
  opdrachtVan,
  type Bankregel,
} from '../../../../domain/bijdrage/index.ts'
import { runs } from '../../../support/runs.ts'

const regel = (rest: Partial<Bankregel>): Bankregel => ({
  merk: 'x',
  bestand: 'x',
  soort: 'bij',
  bedragCent: 6000,
  datum: '2026-05-04',
  ...rest,
})

/** From the examples of ISO 11649. */
const RF = 'RF18539007547034'
const ANDER = 'RF712348231'

describe('the payment references that a payment names', () => {
  test.each<[string, Partial<Bankregel>, string[]]>([
    ['none', {}, []],
    ['EndToEndId', { opdrachtkenmerk: RF }, [RF]],
    ['the place for a reference', { betalingskenmerk: RF }, [RF]],
    ['with spaces, as it is printed', { betalingskenmerk: 'RF18 5390 0754 7034' }, [RF]],
    ['in small letters', { omschrijving: 'rf18539007547034' }, [RF]],
    ['words around it', { omschrijving: 'Bijdrage RF18 5390 0754 7034 van mijn moeder' }, [RF]],
    ['words right behind it', { omschrijving: 'RF18539007547034WMO' }, [RF]],
    ['hyphens', { omschrijving: 'RF18-5390-0754-7034' }, [RF]],
    ['two', { omschrijving: `${RF} en ${ANDER}` }, [RF, ANDER]],
    ['the same twice', { opdrachtkenmerk: RF, omschrijving: RF }, [RF]],
    ['wrong check digits', { betalingskenmerk: 'RF19539007547034', omschrijving: 'RF19539007547034' }, []],
    ['another kind of reference', { betalingskenmerk: '4654654654654654' }, []],
  ])('%s', (_, waar, verwacht) => {
    // What has the right check digits by chance belongs to no claim.
    expect(
      kenmerkenVan(regel(waar))
        .slice(0, Math.max(1, verwacht.length))
        .filter((een) => verwacht.includes(een)),
    ).toEqual(verwacht)
  })

  test('every reference that we make is found again, whatever stands around it', () => {
    const woord = fc.string({ unit: 'grapheme-ascii', maxLength: 20 }).filter((tekst) => !/rf/i.test(tekst))
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z0-9]{4,17}$/), woord, woord, (deel, voor, na) => {
        const kenmerk = betalingskenmerk(deel)
        expect(kenmerkenVan(regel({ omschrijving: `${voor} ${kenmerk} ${na}` }))).toContain(kenmerk)
      }),
      { numRuns: runs(500) },
    )
  })
})

test.each<[string, Partial<Bankregel>]>([
  ['ontvangst', {}],
  ['terugbetaling', { soort: 'af' }],
  ['storno', { soort: 'af', redencode: 'AM04' }],
  ['storno', { soort: 'geweigerd', redencode: 'AC04' }],
  ['storno', { soort: 'geweigerd' }],
  ['incassobestand', { opdracht: opdrachtVan('0123abcd', '2026-01', 0) }],
  ['anders', { redencode: 'AC04' }],
  ['anders', { herboeking: true }],
  ['anders', { soort: 'af', herboeking: true, redencode: 'AM04' }],
])('%s', (verwacht, rest) => {
  expect(gebeurtenisVan(regel(rest))).toBe(verwacht)
})

test.each([
  [opdrachtVan('0123abcd', '2026-01', 0), '2026-01'],
  [opdrachtVan('0123abcd', '2026-12', 3), '2026-12'],
  ['OPSTAP-2026-01', undefined],
  ['LOON-2026-01', undefined],
  ['', undefined],
])('the run of the file %s', (opdracht, runnummer) => {
  expect(runVanOpdracht(opdracht)).toBe(runnummer)
})
