import { expect, test } from 'vitest'
import { leegReisjaar, persoonVanPas, voegSamen, type Reisagenda } from '../../../domain/persoon/index.ts'
import { dossierVan, PAS } from '../support.ts'

const rit = (ritnummer: string, uur: number) => ({ ritnummer, vanEpochMs: uur, totEpochMs: uur + 1 })
const jaar = (deel: Partial<Reisagenda>): Reisagenda => ({ ...leegReisjaar(2026), ...deel })
const DAAD = { op: '2026-03-01T08:00:00Z', wie: 'ambtenaar-voorbeeld', rol: 'gemeente' }
const wie = (pasnummer: string, ...jaren: Reisagenda[]) => ({
  persoon: persoonVanPas(dossierVan({ ...PAS, pasnummer })),
  leden: [],
  jaren,
})

test('two people who are one: metres and counts are added, and every ride stands in the year', () => {
  const een = jaar({
    geboektMeter: 1,
    geredenMeter: 20,
    loosgemeld: 1,
    bezet: [rit('R-2', 5)],
    bereikt: [{ percentage: 80, op: '2026-02-02T09:00:00Z' }],
  })
  const ander = jaar({
    geboektMeter: 300,
    geredenMeter: 4000,
    ingehoudenMeter: 50_000,
    vrijgegevenMeter: 600_000,
    teLaatGeannuleerd: 2,
    bezet: [rit('R-1', 3)],
    bereikt: [{ percentage: 80, op: '2026-01-02T09:00:00Z' }],
  })
  const { jaren } = voegSamen(wie('A', een), wie('B', ander, { ...leegReisjaar(2027), geboektMeter: 7 }), DAAD)
  expect(jaren).toEqual([
    {
      jaar: 2026,
      geboektMeter: 301,
      geredenMeter: 4020,
      ingehoudenMeter: 50_000,
      vrijgegevenMeter: 600_000,
      teLaatGeannuleerd: 2,
      loosgemeld: 1,
      bereikt: [{ percentage: 80, op: '2026-01-02T09:00:00Z' }],
      bezet: [rit('R-1', 3), rit('R-2', 5)],
    },
    { ...leegReisjaar(2027), geboektMeter: 7 },
  ])
})

test('every pass of the one names the other, and who linked it is kept', () => {
  const lid = { pasnummer: 'B2', grond: 'vervanging', ...DAAD } as const
  const tweede = { ...dossierVan({ ...PAS, pasnummer: 'B2' }), persoonsnummer: 'B' }
  const b = wie('B')
  const { verhuisd, leden } = voegSamen(
    wie('A'),
    { ...b, persoon: { persoonsnummer: 'B', passen: [...b.persoon.passen, tweede] }, leden: [lid] },
    { ...DAAD, reden: 'Dezelfde persoon (verzonnen)' },
  )
  expect(verhuisd.map(({ pas, persoonsnummer }) => [pas.pasnummer, persoonsnummer])).toEqual([
    ['B', 'A'],
    ['B2', 'A'],
  ])
  expect(leden).toEqual([{ pasnummer: 'B', grond: 'koppeling', ...DAAD, reden: 'Dezelfde persoon (verzonnen)' }, lid])
})
