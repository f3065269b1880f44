import { describe, expect, test } from 'vitest'
import type { Pas } from '../../../../domain/pas/index.ts'
import {
  annuleer,
  ritVanVoorstel,
  verwerkMelding,
  vervoersopdrachtVan,
  type Rit,
} from '../../../../domain/rit/index.ts'
import { momentVan } from '../../../../domain/kernel/tijd/time.ts'
import { aanvraagVan, beoordeel, BERKELLAND, HARLINGEN, heenrit, PAS, type Situatie } from '../../support.ts'

const wie = { wie: 'sub', rol: 'centralist' }
const nu = momentVan('2026-03-14T12:00:00+01:00').epochMs

const ritVan = (s: Situatie): Rit =>
  ritVanVoorstel(heenrit(beoordeel(s)), aanvraagVan(s), { ritnummer: 'R1' }, { opzijgezet: [] }, wie, nu - 86_400_000)
const pasMet = (velden: Partial<Pas>): Pas => ({ ...PAS, ...velden })
const opdracht = (aanvraag: Situatie['aanvraag'], pas: Partial<Pas> = {}) =>
  vervoersopdrachtVan(ritVan({ aanvraag: aanvraag ?? {} }), pasMet(pas), HARLINGEN[0])

const scootmobiel = { soort: 'scootmobiel', overstap: 'metLift' } as const
const kind = { soort: 'kind', leeftijd: 3 } as const
const mede = { soort: 'medereiziger', leeftijd: 40 } as const
const begeleider = { soort: 'medischBegeleider' } as const

describe('who sits where, and what there must be room for', () => {
  test.each([
    { wat: 'nobody and nothing else', aanvraag: {}, pas: {}, plaatsen: [1, 0, 0] },
    {
      wat: 'a pass for rolstoel, that nobody mentioned',
      aanvraag: {},
      pas: { vervoertype: 'rolstoel' },
      plaatsen: [0, 1, 0],
    },
    { wat: 'a code for a wheelchair one sits in', aanvraag: {}, pas: { kenmerken: ['HR-02'] }, plaatsen: [0, 1, 0] },
    { wat: 'a code for one that folds', aanvraag: {}, pas: { kenmerken: ['HR-03'] }, plaatsen: [1, 0, 0] },
    { wat: 'individueel vervoer', aanvraag: {}, pas: { vervoertype: 'individueel' }, plaatsen: [1, 0, 0] },
    {
      wat: 'a wheelchair asked for',
      aanvraag: { hulpmiddelen: ['rolstoel'] },
      pas: { vervoertype: 'individueel' },
      plaatsen: [0, 1, 0],
    },
    {
      wat: 'the wheelchair of pass and request',
      aanvraag: { hulpmiddelen: ['rolstoel'] },
      pas: { vervoertype: 'rolstoel' },
      plaatsen: [0, 1, 0],
    },
    { wat: 'a folded wheelchair', aanvraag: { hulpmiddelen: ['opvouwbareRolstoel'] }, pas: {}, plaatsen: [1, 0, 0] },
    { wat: 'a rollator', aanvraag: { hulpmiddelen: ['rollator'] }, pas: {}, plaatsen: [1, 0, 0] },
    {
      wat: 'a scootmobiel',
      aanvraag: { hulpmiddelen: [scootmobiel] },
      pas: { scootmobiel: true },
      plaatsen: [1, 0, 1],
    },
    {
      wat: 'a scootmobiel that the pass allows but nobody brings',
      aanvraag: {},
      pas: { kenmerken: ['HR-09'] },
      plaatsen: [1, 0, 0],
    },
    {
      wat: 'both',
      aanvraag: { hulpmiddelen: [scootmobiel] },
      pas: { vervoertype: 'rolstoel', scootmobiel: true },
      plaatsen: [0, 1, 1],
    },
    { wat: 'a child', aanvraag: { meereizenden: [kind] }, pas: {}, plaatsen: [2, 0, 0] },
    {
      wat: 'a child, a fellow traveller and a companion',
      aanvraag: { meereizenden: [kind, mede, begeleider] },
      pas: {},
      plaatsen: [4, 0, 0],
    },
    {
      wat: 'a companion of somebody in a wheelchair',
      aanvraag: { meereizenden: [begeleider] },
      pas: { vervoertype: 'rolstoel' },
      plaatsen: [1, 1, 0],
    },
  ] as const)('$wat', ({ aanvraag, pas, plaatsen: [stoelen, rolstoelplaatsen, scootmobielplaatsen] }) => {
    expect(opdracht(aanvraag, pas).plaatsen).toEqual({ stoelen, rolstoelplaatsen, scootmobielplaatsen })
  })

  test('travellers by kind; the age of a child only', () => {
    expect(opdracht({ meereizenden: [kind, mede, begeleider] }, { vervoertype: 'rolstoel' }).reizigers).toEqual([
      { soort: 'pashouder', plaats: 'rolstoel' },
      { soort: 'kind', plaats: 'stoel', leeftijd: 3 },
      { soort: 'medereiziger', plaats: 'stoel' },
      { soort: 'medischBegeleider', plaats: 'stoel' },
    ])
  })
})

describe('the pass', () => {
  test('as it is now: a wheelchair that was granted after booking is on the order', () => {
    const { vervoertype, opdracht: kort, kenmerken } = opdracht({}, { vervoertype: 'rolstoel', kenmerken: ['HR-07'] })
    expect({ vervoertype, kort, kenmerken }).toEqual({
      vervoertype: 'rolstoel',
      kort: ['rolstoel', 'HR-07'],
      kenmerken: ['HR-07'],
    })
  })

  test('codes that mean nothing here are told unchanged', () => {
    expect(opdracht({}, { kenmerken: ['ZZ-99', 'RR-01'] }).kenmerken).toEqual(['ZZ-99', 'RR-01'])
  })

  const telefoon = '0600000000'
  const metRolstoel = pasMet({ vervoertype: 'rolstoel', telefoon })
  const gereden = (rit: Rit) =>
    verwerkMelding(
      rit,
      { resultaat: 'gereden', ingestapt: momentVan(rit.vertrek), uitgestapt: momentVan(rit.vertrek) },
      wie,
      [],
      nu,
    ).rit
  test.each([
    { status: 'geboekt', wordt: (rit: Rit) => rit, vervoertype: 'rolstoel', nummer: telefoon },
    { status: 'gereden', wordt: gereden, vervoertype: 'regulier', nummer: undefined },
    {
      status: 'loosgemeld',
      wordt: (rit: Rit) => verwerkMelding(rit, { resultaat: 'loosgemeld' }, wie, [], nu).rit,
      vervoertype: 'regulier',
      nummer: undefined,
    },
    {
      status: 'geannuleerd',
      wordt: (rit: Rit) => annuleer(rit, 'Ziek', wie, [], nu)!.rit,
      vervoertype: 'regulier',
      nummer: undefined,
    },
  ])('$status: vehicle $vervoertype, phone number $nummer', ({ status, wordt, vervoertype, nummer }) => {
    expect(vervoersopdrachtVan(wordt(ritVan({})), metRolstoel, HARLINGEN[0])).toMatchObject({
      status,
      vervoertype,
      telefoon: nummer,
    })
  })

  test('is gone: then what was known at booking', () => {
    const rit = ritVan({ pas: { vervoertype: 'rolstoel', kenmerken: ['HR-01'] } })
    expect(vervoersopdrachtVan(rit, undefined, HARLINGEN[0])).toMatchObject({
      vervoertype: 'rolstoel',
      kenmerken: ['HR-01'],
    })
  })
})

describe('what the carrier collects', () => {
  const rit = ritVan({ versies: BERKELLAND })
  test('Berkelland: boarding tariff and kilometres, by traveller', () => {
    // 101 + 10 × 17 cents.
    expect(vervoersopdrachtVan(rit, PAS, BERKELLAND[0]).teInnen).toEqual({
      totaalCent: 271,
      posten: [{ wie: 'pashouder', opstapCent: 101, kilometerCent: 170, bedragCent: 271 }],
      status: 'voorbeeld',
    })
  })

  test('Berkelland, a holder under 18: nothing to collect', () => {
    const kindrit = ritVan({ versies: BERKELLAND, pas: { geboortedatum: '2012-06-01' } })
    expect(vervoersopdrachtVan(kindrit, PAS, BERKELLAND[0]).teInnen).toMatchObject({ totaalCent: 0 })
  })

  test('Harlingen: nothing, its text does not say that the carrier does', () => {
    expect(opdracht({}).teInnen).toBeUndefined()
  })

  test('a policy that is not known any more: nothing', () => {
    expect(vervoersopdrachtVan(rit, PAS, undefined).teInnen).toBeUndefined()
  })

  test('nothing of a ride that was cancelled, or with nobody at the door', () => {
    const loos = verwerkMelding(rit, { resultaat: 'loosgemeld' }, wie, [], nu).rit
    for (const na of [annuleer(rit, 'Ziek', wie, [], nu)!.rit, loos])
      expect(vervoersopdrachtVan(na, PAS, BERKELLAND[0]).teInnen).toBeUndefined()
  })
})

test('each change has a higher version and its moment', () => {
  const rit = ritVan({})
  expect(vervoersopdrachtVan(rit, PAS, undefined).wijziging).toEqual({ op: '2026-03-13T11:00:00Z', versie: 1 })
  expect(vervoersopdrachtVan(annuleer(rit, 'Ziek', wie, [], nu)!.rit, PAS, undefined).wijziging).toEqual({
    op: '2026-03-14T11:00:00Z',
    versie: 2,
  })
})

test('no name, birth date, pass number, purpose or budget', () => {
  const text = JSON.stringify(
    opdracht({ ritdoel: 'medisch' }, { reizigersbudget: { meterPerJaar: 1, motivering: 'm' } }),
  )
  for (const geheim of [PAS.naam, PAS.geboortedatum, PAS.pasnummer, 'medisch', 'afstand', 'budget', 'reden'])
    expect(text).not.toContain(geheim)
})
