import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  factureerbareJaren,
  incassoverschilVan,
  gevraagdCentVan,
  INNINGEN,
  inningNaKeuze,
  type Keuze,
  NIETS_GETELD,
  telAnders,
  telOp,
  verschilVan,
  type Incassobeeld,
  type Machtiging,
  type Regelbeeld,
  type Telregel,
} from '../../../../domain/bijdrage/index.ts'
import { runs } from '../../../support/runs.ts'

const machtiging: Machtiging = {
  kenmerk: 'M1',
  ondertekendOp: '2026-01-15',
  iban: 'NL91ABNA0417164300',
  rekeninghouder: 'T. Voorbeeld (verzonnen)',
}
const incasso: Regelbeeld = { bedragCent: 6000, inning: 'incasso', machtiging }
const factuur: Regelbeeld = { bedragCent: 6000, inning: 'factuur' }
const terug: Regelbeeld = { bedragCent: -6000, inning: 'terugbetaling', terugCent: 2500 }

const MAART = { maand: '2026-03', ritten: 2, bedragCent: 542, eerderRitten: 0, eerderCent: 0 }
const FEBRUARI = { ...MAART, maand: '2026-02' }
const ritten = (...maanden: (typeof MAART)[]): Regelbeeld => ({ bedragCent: 542, inning: 'factuur', maanden })

describe('a line that is looked at again', () => {
  test.each<[string, Regelbeeld, Regelbeeld | undefined, string | undefined]>([
    ['as it was', incasso, incasso, undefined],
    ['a cent more', factuur, { ...factuur, bedragCent: 6001 }, 'bedrag'],
    ['a cent less', factuur, { ...factuur, bedragCent: 5999 }, 'bedrag'],
    ['there would be no line', factuur, undefined, 'bedrag'],
    ['nothing was asked and there would be no line', { bedragCent: 0, inning: 'geen' }, undefined, undefined],
    ['the mandate is gone', incasso, factuur, 'machtigingWeg'],
    ['banks would refuse it', incasso, { ...factuur, regelboek: ['rekening.adres'] }, 'regelboek'],
    ['a mandate came', factuur, incasso, 'machtigingErbij'],
    ['another amount tells more than another mandate', incasso, { ...factuur, bedragCent: 3000 }, 'bedrag'],
    ['more was paid meanwhile', terug, { ...terug, terugCent: 6000 }, 'terugbetaling'],
    ['nothing of it is paid back any more', terug, { bedragCent: -6000, inning: 'verrekening' }, 'terugbetaling'],
    ['fares as they were', ritten(MAART), ritten({ ...MAART }), undefined],
    ['the same amount of other rides', ritten(MAART), ritten({ ...MAART, ritten: 3 }), 'maanden'],
    ['the same amount of another month', ritten(MAART), ritten({ ...MAART, maand: '2026-02' }), 'maanden'],
    ['the same amount of more months', ritten(MAART), ritten(MAART, FEBRUARI), 'maanden'],
    [
      'that a mandate came tells more',
      ritten(MAART),
      { ...ritten(FEBRUARI), inning: 'incasso', machtiging },
      'machtigingErbij',
    ],
    ...(['kenmerk', 'ondertekendOp', 'iban', 'rekeninghouder', 'bic'] as const).map(
      (veld): [string, Regelbeeld, Regelbeeld, string] => [
        `the mandate has another ${veld}`,
        incasso,
        { ...incasso, machtiging: { ...machtiging, [veld]: 'anders' } },
        'machtigingAnders',
      ],
    ),
    [
      'the holder of the account lives elsewhere',
      incasso,
      { ...incasso, machtiging: { ...machtiging, adres: { plaats: 'Bern', land: 'CH' } } },
      'machtigingAnders',
    ],
  ])('%s', (_, oud, nu, verschil) => {
    expect(verschilVan(oud, nu)).toBe(verschil)
  })

  test('a choice holds what asks anything, and invoices only what would be collected', () => {
    const na = (keuze: Keuze) => INNINGEN.map((inning) => inningNaKeuze(inning, keuze))
    expect(INNINGEN).toEqual(['incasso', 'factuur', 'terugbetaling', 'verrekening', 'aangehouden', 'geen'])
    expect(na('aanhouden')).toEqual([...Array.from({ length: 5 }, () => 'aangehouden'), 'geen'])
    expect(na('factuur')).toEqual(['factuur', 'factuur', 'terugbetaling', 'verrekening', 'aangehouden', 'geen'])
  })
})

describe('a debit of which the file leaves', () => {
  const beeld: Incassobeeld = { machtiging, isOverleden: false, onderwegCent: 6000, regelboek: [] }
  test.each<[string, Partial<Incassobeeld>, string | undefined]>([
    ['as it was', {}, undefined],
    ['a part was paid meanwhile', { onderwegCent: 5999 }, 'nietInnen'],
    ['all of it', { onderwegCent: 0 }, 'nietInnen'],
    ['the holder has died', { isOverleden: true }, 'nietInnen'],
    ['no mandate any more', { machtiging: undefined }, 'machtigingWeg'],
    ['banks would refuse it', { regelboek: ['rekening.adres'] }, 'regelboek'],
    ['another account', { machtiging: { ...machtiging, iban: 'BE68539007547034' } }, 'machtigingAnders'],
  ])('%s', (_, anders, verschil) => {
    expect(incassoverschilVan({ bedragCent: 6000, machtiging }, { ...beeld, ...anders })).toBe(verschil)
  })
})

test('years that can be billed: five back, and the next one', () => {
  expect(factureerbareJaren('2026-12-31')).toEqual({ eerste: 2021, laatste: 2027 })
  expect(factureerbareJaren('2027-01-01')).toEqual({ eerste: 2022, laatste: 2028 })
})

describe('the sums of a run', () => {
  const telregel: fc.Arbitrary<Telregel> = fc
    .record({ bedragCent: fc.integer({ min: -10_000, max: 10_000 }), inning: fc.constantFrom(...INNINGEN) })
    .map(({ bedragCent, inning }) => ({
      inning,
      terugCent: inning === 'terugbetaling' && bedragCent < 0 ? Math.trunc(-bedragCent / 3) : 0,
      regel: {
        pasnummer: 'P',
        wijze: 'heel',
        status: 'vastgesteld',
        bron: { regeling: 'Verzonnen', artikel: '1' },
        tariefCent: bedragCent,
        vrijgesteldCent: 0,
        verlagingCent: 0,
        eerderCent: 0,
        bedragCent,
        delen: [],
        vrijstellingen: [],
      },
    }))

  test('lines in place of others are as if those others had never been', () => {
    const lijst = fc.array(telregel, { maxLength: 8 })
    fc.assert(
      fc.property(lijst, lijst, lijst, (blijft, weg, nieuw) => {
        const eerst = telOp(NIETS_GETELD, 3, [...blijft, ...weg])
        const anders = telAnders(eerst, weg, nieuw)
        expect(anders).toEqual(telOp(NIETS_GETELD, 3, [...blijft, ...nieuw]))
        const gehouden = [...blijft, ...nieuw].filter(({ inning }) => inning === 'aangehouden')
        expect(gevraagdCentVan(anders)).toBe(
          anders.bedragCent - gehouden.reduce((som, { regel }) => som + regel.bedragCent, 0),
        )
      }),
      { numRuns: runs(200) },
    )
  })
})
