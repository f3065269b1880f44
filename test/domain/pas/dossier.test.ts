import { describe, expect, test } from 'vitest'
import { isTijdloos, kantelpunten, pasOp, type Pasdossier, type Pasvelden } from '../../../domain/pas/dossier.ts'
import { dossierVan, PAS, plekOp } from '../support.ts'

const GEMEENTE = { wie: 'ambtenaar', rol: 'gemeente' }
/** In the order in which they were made; when that was does not matter. */
const dossier = (...wijzigingen: (readonly [vanaf: string, velden: Pasvelden])[]): Pasdossier => ({
  ...dossierVan(PAS),
  wijzigingen: wijzigingen.map(([vanaf, velden], i) => ({
    op: `2026-03-0${i + 1}T09:00:00Z`,
    ...GEMEENTE,
    vanaf,
    velden,
  })),
})

test('a pass that never changed is as it was granted, on any day', () => {
  for (const dag of ['1900-01-01', '2026-07-01', '2999-12-31']) expect(pasOp(dossier(), dag)).toEqual(PAS)
})

describe('a change from 1 July on', () => {
  const wijziging = dossier(['2026-07-01', { vervoertype: 'rolstoel', kenmerken: ['HR-01'] }])
  test.each([
    ['2026-06-30', 'regulier', []],
    ['2026-07-01', 'rolstoel', ['HR-01']],
    ['2026-07-02', 'rolstoel', ['HR-01']],
    ['2031-01-01', 'rolstoel', ['HR-01']],
  ])('on %s: %s', (dag, vervoertype, kenmerken) => {
    expect(pasOp(wijziging, dag)).toEqual({ ...PAS, vervoertype, kenmerken })
  })
})

describe('which of several changes holds', () => {
  test.each<[string, Pasdossier, string, string]>([
    [
      'from one day: the one made last',
      dossier(['2026-07-01', { vervoertype: 'rolstoel' }], ['2026-07-01', { vervoertype: 'individueel' }]),
      '2026-07-01',
      'individueel',
    ],
    [
      'made later for an earlier day: up to the day of the other',
      dossier(['2026-07-01', { vervoertype: 'rolstoel' }], ['2026-06-01', { vervoertype: 'individueel' }]),
      '2026-06-30',
      'individueel',
    ],
    [
      'made later for an earlier day: from the day of the other on that one',
      dossier(['2026-07-01', { vervoertype: 'rolstoel' }], ['2026-06-01', { vervoertype: 'individueel' }]),
      '2026-07-01',
      'rolstoel',
    ],
    [
      'before the first of them: as granted',
      dossier(['2026-07-01', { vervoertype: 'rolstoel' }], ['2026-06-01', { vervoertype: 'individueel' }]),
      '2026-05-31',
      'regulier',
    ],
    [
      'another field does not matter',
      dossier(['2026-06-01', { vervoertype: 'rolstoel' }], ['2026-07-01', { scootmobiel: true }]),
      '2026-07-01',
      'rolstoel',
    ],
  ])('%s', (_, gegeven, dag, vervoertype) => {
    expect(pasOp(gegeven, dag).vervoertype).toBe(vervoertype)
  })
})

describe('what need not be there', () => {
  const telefoon = dossier(['2026-04-01', { telefoon: '0517 000000' }], ['2026-05-01', { telefoon: null }])
  test.each([
    ['2026-03-31', undefined],
    ['2026-04-01', '0517 000000'],
    ['2026-04-30', '0517 000000'],
    ['2026-05-01', undefined],
  ])('on %s the telephone is %s', (dag, verwacht) => {
    expect(pasOp(telefoon, dag).telefoon).toBe(verwacht)
  })

  test('a block from April on that is lifted from May on', () => {
    const blokkade = { vanaf: '2026-04-01', reden: 'Onderzoek (verzonnen)' }
    const gegeven = dossier(['2026-04-01', { blokkade }], ['2026-05-01', { blokkade: null }])
    expect(['2026-03-31', '2026-04-01', '2026-04-30', '2026-05-01'].map((dag) => pasOp(gegeven, dag).blokkade)).toEqual(
      [undefined, blokkade, blokkade, undefined],
    )
  })
})

describe('what holds whatever the day', () => {
  test.each<[string, Pasvelden]>([
    ['a corrected birth date', { geboortedatum: '1979-05-02' }],
    ['another first day', { geldigVanaf: '2025-12-01' }],
    ['a longer validity, over New Year', { geldigTotEnMet: '2031-01-01' }],
  ])('%s', (_, velden) => {
    const gegeven = dossier(['2026-07-01', velden])
    for (const dag of ['2026-06-30', '2026-07-01', '2031-06-01'])
      expect(pasOp(gegeven, dag)).toEqual({ ...PAS, ...velden })
  })

  test('the validity that was told last wins, whatever days they were told for', () => {
    const gegeven = dossier(
      ['2026-09-01', { geldigTotEnMet: '2027-12-31' }],
      ['2026-07-01', { geldigTotEnMet: '2028-02-29' }],
    )
    expect(pasOp(gegeven, '2026-06-01').geldigTotEnMet).toBe('2028-02-29')
  })

  test.each<[Pasvelden, boolean]>([
    [{ einde: null }, true],
    [{ geboortedatum: '1979-05-02', geldigTotEnMet: '2028-02-29' }, true],
    [{ geboortedatum: '1979-05-02', telefoon: null }, false],
    [{ woning: plekOp(10_000) }, false],
  ])('%j: %s', (velden, verwacht) => {
    expect(isTijdloos(velden)).toBe(verwacht)
  })
})

describe('an ending', () => {
  const einde = (datum: string) => ({ einde: { datum, soort: 'overleden' as const } })
  test.each([
    ['before the last day shortens the pass', '2026-07-15', '2026-07-15'],
    ['on the last day leaves it', '2030-12-31', '2030-12-31'],
    ['after the last day does not lengthen it', '2031-01-01', '2030-12-31'],
    ['on the first day leaves one day', '2026-01-01', '2026-01-01'],
  ])('%s', (_, datum, geldigTotEnMet) => {
    // On every day, also before it: whoever looks in June at a ride of August must see that it cannot be.
    for (const dag of ['2026-06-01', datum, '2032-01-01'])
      expect(pasOp(dossier(['2026-07-20', einde(datum)]), dag)).toMatchObject({ geldigTotEnMet, ...einde(datum) })
  })

  test('that is taken back was never there', () => {
    expect(pasOp(dossier(['2026-07-20', einde('2026-07-15')], ['2026-07-21', { einde: null }]), '2026-08-01')).toEqual({
      ...PAS,
      einde: undefined,
    })
  })

  test('of a pass that was extended is the first of the two', () => {
    const gegeven = dossier(['2026-07-20', einde('2026-07-15')], ['2026-07-21', { geldigTotEnMet: '2030-06-30' }])
    expect(pasOp(gegeven, '2026-08-01').geldigTotEnMet).toBe('2026-07-15')
  })
})

test('the days from which something else holds are told once each, oldest first', () => {
  expect(
    kantelpunten(
      dossier(['2026-07-01', { telefoon: null }], ['2026-03-01', { scootmobiel: true }], ['2026-07-01', { naam: 'X' }]),
    ),
  ).toEqual(['2026-03-01', '2026-07-01'])
  expect(kantelpunten(dossier())).toEqual([])
})
