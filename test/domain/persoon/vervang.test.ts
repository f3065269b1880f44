import { describe, expect, test } from 'vitest'
import { momentVan } from '../../../domain/kernel/tijd/time.ts'
import { kantelpunten, pasOp, type Pas, type Pasdossier } from '../../../domain/pas/index.ts'
import { vervangPas, type Vervangwens } from '../../../domain/persoon/index.ts'
import { dossierVan, PAS } from '../support.ts'

const WIE = { wie: 'ambtenaar-voorbeeld', rol: 'gemeente' }
const NU = momentVan('2026-03-01T09:00:00+01:00')
const vervangen = (dossier: Pasdossier, wens: Partial<Vervangwens> = {}) => {
  const besluit = vervangPas(dossier, 'NIEUW', { reden: 'Verloren (verzonnen)', ...wens }, WIE, NU)
  if (besluit.soort !== 'vervangen') throw new Error(JSON.stringify(besluit))
  return besluit
}
const met = (pas: Partial<Pas>, ...wijzigingen: Pasdossier['wijzigingen']): Pasdossier => ({
  ...dossierVan({ ...PAS, ...pas }),
  wijzigingen,
})
const DAGEN = ['2026-01-01', '2026-02-28', '2026-03-01', '2026-03-02', '2026-07-01', '2030-12-31']

describe('the new pass is on every day what the old one would have been', () => {
  test.each<[string, Pasdossier]>([
    ['a pass that never changed', met({})],
    [
      'one that changes later',
      met(
        { scootmobiel: true },
        { op: '2026-02-01T09:00:00Z', ...WIE, vanaf: '2026-07-01', velden: { vervoertype: 'rolstoel' } },
      ),
    ],
    [
      'one with a budget that runs out',
      met({ reizigersbudget: { meterPerJaar: 2_500_000, motivering: 'Voorbeeld', totEnMet: '2026-06-30' } }),
    ],
    ['a blocked one', met({ blokkade: { vanaf: '2026-02-01', reden: 'Onderzoek' } })],
  ])('%s', (_, dossier) => {
    const { nieuw } = vervangen(dossier)
    for (const dag of DAGEN) expect(pasOp(nieuw, dag)).toEqual({ ...pasOp(dossier, dag), pasnummer: 'NIEUW' })
  })

  test('but for what was travelled elsewhere, which is told once', () => {
    const beginstand = { meter: 1000, jaar: 2026, bron: 'Voorbeeld', datum: '2026-01-31' }
    const later = { op: '2026-02-01T09:00:00Z', ...WIE, vanaf: '2026-02-01', velden: { beginstand } }
    for (const dossier of [met({ beginstand }), met({}, later)]) {
      expect(pasOp(vervangen(dossier).nieuw, '2026-03-01').beginstand).toBeUndefined()
      expect(pasOp(vervangen(dossier).oud, '2026-03-01').beginstand).toEqual(beginstand)
    }
  })

  test('and for a block that is lifted, from today on', () => {
    const dossier = met({ blokkade: { vanaf: '2026-02-01', reden: 'Onderzoek' } })
    const { nieuw } = vervangen(dossier, { blokkade: 'opheffen' })
    expect([pasOp(nieuw, '2026-02-28').blokkade?.reden, pasOp(nieuw, '2026-03-01').blokkade]).toEqual([
      'Onderzoek',
      undefined,
    ])
  })
})

describe('the old number', () => {
  test.each([
    ['of a pass that runs: today is its last day', {}, '2026-03-01'],
    ['of a pass still to begin: it never holds', { geldigVanaf: '2026-04-01' }, '2026-04-01'],
  ])('%s', (_, pas, laatste) => {
    const { oud } = vervangen(met(pas))
    const over = pasOp(oud, laatste)
    expect(over.geldigTotEnMet).toBe(laatste)
    expect(over.blokkade?.vanaf).toBe('2026-03-01')
    expect(over.vervangenDoor).toBe('NIEUW')
    expect(kantelpunten(oud)).toEqual(['2026-03-01'])
  })
})

test('the person is that of the old pass, however often it is replaced', () => {
  const eerst = vervangen(met({}))
  expect(eerst.nieuw.persoonsnummer).toBe(PAS.pasnummer)
  expect(vervangen(eerst.nieuw).nieuw.persoonsnummer).toBe(PAS.pasnummer)
  expect(eerst.lid).toMatchObject({ pasnummer: 'NIEUW', grond: 'vervanging', ...WIE, op: '2026-03-01T08:00:00Z' })
})
