import { describe, expect, test } from 'vitest'
import {
  abonnementstariefVan,
  bepaalRegime,
  VOORZIENINGEN,
  VORMEN,
  type Duurzaamheid,
  type Voorziening,
} from '../../../../domain/bijdrage/index.ts'

const duurzaam = (persoonlijk: boolean, band: boolean, lang: boolean): Duurzaamheid => ({
  persoonlijkMetArbeidAlsGrootsteKosten: persoonlijk,
  continuiteitVanDeBand: band,
  langdurigGebruik: lang,
})
const JA = duurzaam(true, true, true)

const voorziening = (rest: Partial<Voorziening>): Voorziening => ({
  bijdrageGevraagd: true,
  vorm: 'algemeen',
  soort: 'overig',
  vrijwilligAangewezen: false,
  ...rest,
})

describe('the examples of the handreiking and the note come out as they say', () => {
  test.each([
    ['household help', { duurzaamheid: JA }, 'abonnementstarief'],
    ['guidance', { duurzaamheid: JA }, 'abonnementstarief'],
    ['household help as maatwerkvoorziening', { vorm: 'maatwerk' }, 'abonnementstarief'],
    ['meals on wheels', { duurzaamheid: duurzaam(false, false, true) }, 'eigenBijdrage'],
    [
      'meals with support at eating, at the choice of the municipality',
      { duurzaamheid: duurzaam(false, false, true), vrijwilligAangewezen: true },
      'abonnementstarief',
    ],
    ['respite care, a few times a year', { duurzaamheid: duurzaam(true, true, false) }, 'eigenBijdrage'],
    ['respite care that is mostly used regularly', { duurzaamheid: JA }, 'abonnementstarief'],
    ['day activities, in most cases', { duurzaamheid: JA }, 'abonnementstarief'],
    [
      'a community centre where volunteers change and people walk in',
      { duurzaamheid: duurzaam(true, false, true) },
      'eigenBijdrage',
    ],
    [
      'collective transport',
      {
        soort: 'vervoer',
        duurzaamheid: duurzaam(false, false, false),
        uitzonderingInVerordening: 'artikel 6.1, lid 5',
      },
      'eigenBijdrage',
    ],
    [
      'collective transport that the verordening does not exempt',
      { soort: 'vervoer', duurzaamheid: duurzaam(false, false, false) },
      'abonnementstarief',
    ],
    ['laundry and ironing service', { duurzaamheid: duurzaam(false, false, true) }, 'eigenBijdrage'],
  ] as const)('%s', (_, rest, uitkomst) => {
    expect(bepaalRegime(voorziening(rest)).uitkomst).toBe(uitkomst)
  })
})

/** Outcome, and the steps taken with their answers. */
describe('every path through the steps', () => {
  test.each([
    ['no contribution', { bijdrageGevraagd: false }, 'geenBijdrage', '1 nee'],
    ['maatwerk', { vorm: 'maatwerk' }, 'abonnementstarief', '1 ja, 2 ja'],
    ['pgb', { vorm: 'pgb' }, 'abonnementstarief', '1 ja, 2 ja'],
    ['beschermd wonen', { vorm: 'maatwerk', soort: 'beschermdWonen' }, 'inkomensafhankelijk', '1 ja, 2 ja'],
    ['opvang', { vorm: 'pgb', soort: 'opvang' }, 'inkomensafhankelijk', '1 ja, 2 ja'],
    ['opvang that is algemeen', { soort: 'opvang' }, 'inkomensafhankelijk', '1 ja, 2 nee'],
    [
      'transport as maatwerk, exempted',
      { vorm: 'maatwerk', soort: 'vervoer', uitzonderingInVerordening: 'art. 1' },
      'eigenBijdrage',
      '1 ja, 2 ja',
    ],
    [
      'transport as pgb, exempted',
      { vorm: 'pgb', soort: 'vervoer', uitzonderingInVerordening: 'art. 1' },
      'eigenBijdrage',
      '1 ja, 2 ja',
    ],
    ['transport as maatwerk, not exempted', { vorm: 'maatwerk', soort: 'vervoer' }, 'abonnementstarief', '1 ja, 2 ja'],
    [
      'an exemption that is no transport means nothing',
      { vorm: 'maatwerk', uitzonderingInVerordening: 'art. 1' },
      'abonnementstarief',
      '1 ja, 2 ja',
    ],
    ['algemeen, not lasting', { duurzaamheid: duurzaam(false, true, true) }, 'eigenBijdrage', '1 ja, 2 nee, 3 nee'],
    ['algemeen, lasting', { duurzaamheid: JA }, 'abonnementstarief', '1 ja, 2 nee, 3 ja, 4 ja'],
    [
      'algemeen, not lasting, but chosen',
      { duurzaamheid: duurzaam(true, true, false), vrijwilligAangewezen: true },
      'abonnementstarief',
      '1 ja, 2 nee, 3 nee, 4 ja',
    ],
    [
      'transport for all, lasting, exempted',
      { soort: 'vervoer', duurzaamheid: JA, uitzonderingInVerordening: 'art. 1' },
      'eigenBijdrage',
      '1 ja, 2 nee, 3 ja',
    ],
    [
      'transport for all, lasting, not exempted',
      { soort: 'vervoer', duurzaamheid: JA },
      'abonnementstarief',
      '1 ja, 2 nee, 3 ja',
    ],
  ] as const)('%s', (_, rest, uitkomst, pad) => {
    const besluit = bepaalRegime(voorziening(rest))
    expect(besluit.uitkomst).toBe(uitkomst)
    expect(besluit.stappen.map(({ stap, antwoord }) => `${stap} ${antwoord}`).join(', ')).toBe(pad)
  })

  test('one condition that does not hold is enough', () => {
    for (const geldt of [duurzaam(false, true, true), duurzaam(true, false, true), duurzaam(true, true, false)])
      expect(bepaalRegime(voorziening({ duurzaamheid: geldt })).uitkomst).toBe('eigenBijdrage')
  })

  test('each combination has an outcome, cites every step, and says what the verordening must hold when something is asked', () => {
    for (const vorm of VORMEN)
      for (const soort of VOORZIENINGEN)
        for (const uitzonderingInVerordening of [undefined, 'artikel 6.1, lid 5'])
          for (const vrijwilligAangewezen of [false, true])
            for (const lang of [false, true]) {
              const duurzaamheid = duurzaam(true, true, lang)
              const besluit = bepaalRegime(
                voorziening({ vorm, soort, uitzonderingInVerordening, vrijwilligAangewezen, duurzaamheid }),
              )
              expect(besluit.stappen.every(({ bron }) => bron.artikel !== '')).toBe(true)
              const gevraagd = besluit.uitkomst !== 'inkomensafhankelijk'
              expect(besluit.verordening.length > 0).toBe(gevraagd)
            }
  })
})

test('an own contribution needs its height and the cost price in the verordening, and transport its exemption', () => {
  const artikelen = (rest: Partial<Voorziening>): string[] =>
    bepaalRegime(voorziening(rest)).verordening.map(({ bron }) => bron.artikel)
  expect(artikelen({ vorm: 'maatwerk', soort: 'vervoer', uitzonderingInVerordening: 'art. 1' })).toEqual([
    'artikel 3.8, lid 1',
    'Stap 3',
    'artikel 2.1.4a, lid 6',
  ])
  expect(artikelen({ duurzaamheid: duurzaam(false, true, true) })).toEqual(['Stap 3', 'artikel 2.1.4a, lid 6'])
  expect(artikelen({ duurzaamheid: JA })).toEqual(['Stap 4', 'Toelichting onder de stappen'])
})

test('the monthly amount is that of its own year, or none', () => {
  expect(abonnementstariefVan(2019)).toEqual({ bedragCent: 1750, per: 'vierWeken' })
  expect([2020, 2023, 2024, 2025, 2026].map((jaar) => abonnementstariefVan(jaar)?.bedragCent)).toEqual([
    1900, 1900, 2060, 2100, 2180,
  ])
  expect([2018, 2027].map(abonnementstariefVan)).toEqual([undefined, undefined])
})
