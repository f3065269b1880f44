import { describe, expect, test } from 'vitest'
import { momentVan } from '../../../../domain/kernel/tijd/time.ts'
import type { Pas } from '../../../../domain/pas/index.ts'
import { leegReisjaar, persoonVanPas } from '../../../../domain/persoon/index.ts'
import { geraakteRitten, ritVanVoorstel, type Rit } from '../../../../domain/rit/index.ts'
import {
  aanvraagVan,
  beoordeel,
  dossierVan,
  HARLINGEN,
  heenrit,
  PAS,
  plekOp,
  redenenVan,
  type Situatie,
} from '../../support.ts'

const NU = momentVan('2026-03-01T09:00:00+01:00')
const geboekt = (ritnummer: string, s: Situatie = {}): Rit =>
  ritVanVoorstel(
    heenrit(beoordeel(s)),
    aanvraagVan(s),
    { ritnummer },
    { opzijgezet: [] },
    { wie: 'x', rol: 'centralist' },
    NU.epochMs,
  )

/** Numbers and reasons of the rides that a pass as it has become no longer allows. */
const geraakt = (ritten: readonly Rit[], pas: Partial<Pas>, gereden = 0, more: Partial<Rit> = {}) =>
  geraakteRitten(
    ritten.map((rit) => ({ ...rit, ...more })),
    {
      nu: NU,
      dossier: dossierVan({ ...PAS, ...pas }),
      persoon: persoonVanPas(dossierVan({ ...PAS, ...pas })),
      reisjaren: [
        {
          ...leegReisjaar(2026),
          geredenMeter: gereden,
          geboektMeter: ritten.reduce((som, rit) => som + rit.afstand.meter, 0),
        },
      ],
    },
    HARLINGEN,
  ).map(({ rit, redenen }) => [rit.ritnummer, ...redenen.map((reden) => reden.regel)])

const dag = (d: string, s: Situatie = {}) => geboekt(`op-${d}`, { vertrek: `2026-03-${d}T10:30:00+01:00`, ...s })
const DRIE = [dag('14'), dag('15'), dag('16')]
const eigen = (meterPerJaar: number): Partial<Pas> => ({ reizigersbudget: { meterPerJaar, motivering: 'x' } })

test('a pass that is as it was touches nothing', () => {
  expect(geraakt(DRIE, {})).toEqual([])
})

describe('what a change touches', () => {
  test.each<[string, Partial<Pas>, string[][]]>([
    [
      'an ending: the rides after the last day',
      { geldigTotEnMet: '2026-03-14' },
      [
        ['op-15', 'pas.ongeldig'],
        ['op-16', 'pas.ongeldig'],
      ],
    ],
    ['a block from a day on', { blokkade: { vanaf: '2026-03-16', reden: 'x' } }, [['op-16', 'pas.geblokkeerd']]],
    [
      'a duty of a companion',
      { begeleiding: 'verplicht' },
      DRIE.map((rit) => [rit.ritnummer, 'meereizen.begeleider-ontbreekt']),
    ],
    ['moving to where it is 25 km, exactly the limit', { woning: plekOp(25_000) }, []],
    [
      'moving to 25.001 m from where the rides begin',
      { woning: plekOp(25_001) },
      DRIE.map((rit) => [rit.ritnummer, 'gebied.buiten-straal']),
    ],
    [
      'two at once: both are told',
      { blokkade: { vanaf: '2026-03-01', reden: 'x' }, geldigTotEnMet: '2026-03-15' },
      [
        ['op-14', 'pas.geblokkeerd'],
        ['op-15', 'pas.geblokkeerd'],
        ['op-16', 'pas.ongeldig', 'pas.geblokkeerd'],
      ],
    ],
  ])('%s', (_, pas, verwacht) => {
    const gevonden = geraakt(DRIE, pas)
    // The radius is told for each address; which addresses is for the rule's own table.
    expect(gevonden.map((rij) => [...new Set(rij)])).toEqual(verwacht)
  })

  test('a scootmobiel that may not come along any more', () => {
    const met = dag('14', {
      pas: { scootmobiel: true },
      aanvraag: { hulpmiddelen: [{ soort: 'scootmobiel', overstap: 'zelfstandig' }] },
    })
    expect(geraakt([met, dag('15')], { scootmobiel: false })).toEqual([
      ['op-14', 'hulpmiddel.scootmobiel-niet-geindiceerd'],
    ])
  })
})

describe('a lower budget touches the last rides', () => {
  test.each([
    ['as much as all', 30_000, 0, []],
    ['one metre less', 29_999, 0, [['op-16', 'budget.ontoereikend']]],
    ['as much as two', 20_000, 0, [['op-16', 'budget.ontoereikend']]],
    [
      'as much as two, of which 5 km were driven',
      20_000,
      5000,
      [
        ['op-15', 'budget.ontoereikend'],
        ['op-16', 'budget.ontoereikend'],
      ],
    ],
  ])('%s', (_, meter, gereden, verwacht) => {
    // In whatever order they come.
    expect(geraakt(DRIE.toReversed(), eigen(meter), gereden)).toEqual(verwacht)
  })

  test('a ride that no longer fits leaves room for a shorter one after it', () => {
    expect(geraakt([dag('14', { afstandMeter: 20_000 }), dag('15')], eigen(10_000))).toEqual([
      ['op-14', 'budget.ontoereikend'],
    ])
  })
})

test('when it was booked is no question any more, nor what is only put to somebody', () => {
  const vroeg = dag('01', {
    vertrek: '2026-03-01T09:01:00+01:00',
    aanvraag: { bagage: { stuks: 9, groot: false, gevaarlijk: false } },
  })
  expect(geraakt([vroeg], {})).toEqual([])
})

test('a return ride is judged by itself, and not as if it began before its own arrival', () => {
  const [, terug] = beoordeel({ retour: '2026-03-14T14:00:00+01:00' }).ritten
  const rit = ritVanVoorstel(
    terug!,
    aanvraagVan({}),
    { ritnummer: 'T-1' },
    { opzijgezet: [] },
    { wie: 'x', rol: 'centralist' },
    0,
  )
  expect(rit.richting).toBe('retour')
  expect(geraakt([rit], {})).toEqual([])
})

test('what was set aside at booking stays aside', () => {
  const opzijgezet = redenenVan(beoordeel({ pas: { begeleiding: 'verplicht' } }))
  expect(geraakt([dag('14')], { begeleiding: 'verplicht' }, 0, { opzijgezet })).toEqual([])
})
