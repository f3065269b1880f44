import { describe, expect, test } from 'vitest'
import { opdrachtVan } from '../../../domain/rit/index.ts'
import { aanvraagVan, beoordeel, heenrit, type Situatie } from '../support.ts'

const opdracht = (pas: NonNullable<Situatie['pas']>, aanvraag: Situatie['aanvraag'] = {}) =>
  opdrachtVan(aanvraagVan({ aanvraag }), heenrit(beoordeel({ pas, aanvraag })).pasvereisten)
const vervoertype = (pas: NonNullable<Situatie['pas']>) => heenrit(beoordeel({ pas })).vervoertype

describe('what the carrier must know', () => {
  test('nothing of an ordinary ride', () => {
    expect(opdracht({})).toEqual([])
  })

  test('the wheelchair of the pass, also when nobody mentioned it', () => {
    expect(opdracht({ vervoertype: 'rolstoel' })).toEqual(['rolstoel'])
    expect(opdracht({ kenmerken: ['HR-01'] })).toEqual(['rolstoel', 'HR-01'])
  })

  test('the wheelchair once, when somebody did mention it', () => {
    expect(opdracht({ vervoertype: 'rolstoel' }, { hulpmiddelen: ['rolstoel'] })).toEqual(['rolstoel'])
  })

  test('a rollator, reported at booking', () => {
    expect(opdracht({}, { hulpmiddelen: ['rollator'] })).toEqual(['rollator'])
  })

  test('a scootmobiel, and that its rider moves by the lift', () => {
    const pas = { scootmobiel: true }
    expect(opdracht(pas, { hulpmiddelen: [{ soort: 'scootmobiel', overstap: 'zelfstandig' }] })).toEqual([
      'scootmobiel',
    ])
    expect(opdracht(pas, { hulpmiddelen: [{ soort: 'scootmobiel', overstap: 'metLift' }] })).toEqual([
      'scootmobiel',
      'overstapMetLift',
    ])
  })

  test('animals and large luggage, which are reported at booking', () => {
    const aanvraag = {
      dieren: [{ soort: 'hulphond' }, { soort: 'huisdier', inTasOfKooi: true }],
      bagage: { stuks: 1, groot: true, gevaarlijk: false },
    } satisfies Situatie['aanvraag']
    expect(opdracht({}, aanvraag)).toEqual(['hulphond', 'huisdierInTasOfKooi', 'groteBagage'])
  })

  test('every code of the pass unchanged, also those without a meaning here', () => {
    expect(opdracht({ kenmerken: ['RR-03', 'HR-07', 'ZZ-99'] })).toEqual(['RR-03', 'HR-07', 'ZZ-99'])
  })

  test('a return ride carries the same', () => {
    const { ritten } = beoordeel({ pas: { vervoertype: 'rolstoel' }, retour: '2026-03-14T14:00:00+01:00' })
    expect(ritten.map((rit) => rit.pasvereisten)).toEqual([['rolstoel'], ['rolstoel']])
  })
})

describe('what kind of transport', () => {
  test.each([
    ['regulier', {}, 'regulier'],
    ['rolstoel', { vervoertype: 'rolstoel' }, 'rolstoel'],
    ['individueel', { vervoertype: 'individueel' }, 'individueel'],
    ['a wheelchair by its CROW code', { kenmerken: ['HR-06'] }, 'rolstoel'],
    ['individual transport by its CROW code', { kenmerken: ['AV-01'] }, 'individueel'],
    ['both: individual, and the wheelchair is on the order', { kenmerken: ['HR-06', 'AV-01'] }, 'individueel'],
  ] as const)('%s', (_, pas, verwacht) => {
    expect(vervoertype(pas)).toBe(verwacht)
  })
})
