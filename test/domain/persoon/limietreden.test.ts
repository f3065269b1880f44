import { describe, expect, test } from 'vitest'
import { limietredenVan } from '../../../domain/persoon/index.ts'
import { BERKELLAND, gewijzigd, HARLINGEN, PAS } from '../support.ts'

const [harlingen] = HARLINGEN
const naarRato = gewijzigd(HARLINGEN, {
  reizigersbudget: { ...harlingen.reizigersbudget!, eersteJaar: 'naarRatoPerMaand' },
})[0]
const eigen = { reizigersbudget: { meterPerJaar: 2_000_000, motivering: 'Bezoekt haar zoon (verzonnen).' } }

describe('why a year has its limit', () => {
  test.each([
    ['the regulation says so', {}, 2026, harlingen, 'regeling', ['1.500 kilometer'], true],
    [
      'the municipality decided otherwise, with its reason',
      eigen,
      2026,
      harlingen,
      'pas',
      ['2.000 kilometer', 'Bezoekt haar zoon (verzonnen).'],
      true,
    ],
    [
      'the pass begins in July: half',
      { geldigVanaf: '2026-07-01' },
      2026,
      naarRato,
      'eersteJaar',
      ['750 kilometer', '2026'],
      true,
    ],
    [
      'the pass begins in January: all of it',
      { geldigVanaf: '2026-01-31' },
      2026,
      naarRato,
      'regeling',
      ['1.500 kilometer'],
      true,
    ],
    [
      'an own budget from July on: half of it, and both are told',
      { ...eigen, geldigVanaf: '2026-07-01' },
      2026,
      naarRato,
      'pas',
      ['2.000 kilometer', '1.000 kilometer'],
      true,
    ],
    ['the year after', { geldigVanaf: '2026-07-01' }, 2027, naarRato, 'regeling', ['1.500 kilometer'], true],
    ['no limit', {}, 2026, BERKELLAND[0], 'geenGrens', ['geen grens'], false],
    ['not valid', {}, 2031, harlingen, 'pasNietGeldig', ['2031'], false],
    ['not valid, where there is no limit', {}, 2025, BERKELLAND[0], 'pasNietGeldig', ['2025'], false],
    ['an own budget where there is no limit', eigen, 2026, BERKELLAND[0], 'pas', ['2.000 kilometer'], false],
  ] as const)('%s', (_, pas, jaar, beleid, soort, delen, metBron) => {
    const reden = limietredenVan({ ...PAS, ...pas }, jaar, beleid)
    expect(reden.soort).toBe(soort)
    for (const deel of delen) expect(reden.tekst).toContain(deel)
    expect(reden.bron).toEqual(metBron ? harlingen.reizigersbudget?.bron : undefined)
  })
})
