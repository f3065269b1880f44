import { describe, expect, test } from 'vitest'
import type { Budget } from '../../../domain/beleid/index.ts'
import { limietredenVan, persoonVanPas } from '../../../domain/persoon/index.ts'
import { BERKELLAND, dossierVan, gewijzigd, HARLINGEN, PAS } from '../support.ts'

const [harlingen] = HARLINGEN
const naarRato = gewijzigd(HARLINGEN, {
  reizigersbudget: { ...harlingen.reizigersbudget!, eersteJaar: 'naarRatoPerMaand' },
})[0]
const eigen = { reizigersbudget: { meterPerJaar: 2_000_000, motivering: 'Bezoekt haar zoon (verzonnen).' } }

const WEEK: Budget = {
  naam: 'week',
  per: 'week',
  hoeveelheden: [{ budgetRitten: 4 }],
  naarRato: 'nooit',
  daarna: 'weigeren',
  bron: harlingen.reizigersbudget!.bron,
}
const VANDAAG = '2026-06-30'

describe('why a year has its limit', () => {
  test.each([
    ['the regulation says so', {}, 2026, harlingen, 'regeling', ['1.500 kilometer'], true],
    [
      'the municipality counts in budgets of its own',
      {},
      2026,
      gewijzigd(HARLINGEN, { reizigersbudget: undefined, budgetten: [WEEK] })[0],
      'budgetten',
      ['Bij elk budget staat hoeveel u nog over hebt.'],
      true,
    ],
    [
      'the municipality decided otherwise',
      eigen,
      2026,
      harlingen,
      'pas',
      ['Uw gemeente heeft besloten dat u 2.000 kilometer per jaar mag reizen.'],
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
    [
      'so little that nothing is left of the first year: that is no pass that is not valid',
      { geldigVanaf: '2026-07-01' },
      2026,
      gewijzigd(HARLINGEN, {
        reizigersbudget: { ...harlingen.reizigersbudget!, meterPerJaar: 1, eersteJaar: 'naarRatoPerMaand' },
      })[0],
      'eersteJaar',
      ['Uw pas begint in de loop van 2026.'],
      true,
    ],
    ['no limit', {}, 2026, BERKELLAND[0], 'geenGrens', ['geen grens'], false],
    ['not valid', {}, 2031, harlingen, 'pasNietGeldig', ['2031'], false],
    ['not valid, where there is no limit', {}, 2025, BERKELLAND[0], 'pasNietGeldig', ['2025'], false],
    ['an own budget where there is no limit', eigen, 2026, BERKELLAND[0], 'pas', ['2.000 kilometer'], false],
  ] as const)('%s', (_, pas, jaar, beleid, soort, delen, metBron) => {
    const reden = limietredenVan(persoonVanPas(dossierVan({ ...PAS, ...pas })), `${jaar}-06-30`, beleid, VANDAAG)
    expect(reden.soort).toBe(soort)
    for (const deel of delen) expect(reden.tekst).toContain(deel)
    expect(reden.bron).toEqual(metBron ? harlingen.reizigersbudget?.bron : undefined)
  })
})

describe('what an official writes for the file is not said to the resident', () => {
  test('and the last day of a decision is', () => {
    const dossier = dossierVan({ ...PAS, reizigersbudget: { ...eigen.reizigersbudget, totEnMet: '2026-09-30' } })
    const tekst = (dag: string) => limietredenVan(persoonVanPas(dossier), dag, harlingen, VANDAAG).tekst
    expect(tekst('2026-09-30')).toBe(
      'Uw gemeente heeft besloten dat u 2.000 kilometer per jaar mag reizen tot en met 30 september 2026.',
    )
    expect(tekst('2026-10-01')).toBe('Volgens de regels van uw gemeente mag u 1.500 kilometer per jaar reizen.')
  })

  test('a year that is over is told in the past', () => {
    const tekst = (dag: string) => limietredenVan(persoonVanPas(dossierVan(PAS)), dag, harlingen, '2027-01-01').tekst
    expect(tekst('2026-12-31')).toBe('Volgens de regels van uw gemeente mocht u 1.500 kilometer per jaar reizen.')
    expect(tekst('2025-12-31')).toBe('Uw pas was niet geldig in 2025.')
    expect(tekst('2031-01-01')).toBe('Uw pas is niet geldig in 2031.')
  })
})
