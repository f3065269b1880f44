import { describe, expect, test } from 'vitest'
import { epochMsVan } from '../../../../domain/kernel/tijd/time.ts'
import type { Pas, Pasdossier } from '../../../../domain/pas/index.ts'
import {
  afspraakVan,
  isTeVaakGewijzigd,
  metAfspraak,
  metPas,
  ritVanVoorstel,
  verschilVan,
  type Rit,
} from '../../../../domain/rit/index.ts'
import { aanvraagVan, beoordeel, dossierVan, heenrit, PAS, redenenVan, plekOp, type Situatie } from '../../support.ts'

const DADER = { wie: 'centralist-voorbeeld', rol: 'centralist' }
const BOEKTIJD = epochMsVan('2026-03-13T10:00:00+01:00')
const geboekt = (s: Situatie = {}): Rit =>
  ritVanVoorstel(heenrit(beoordeel(s)), aanvraagVan(s), { ritnummer: 'R-1' }, { opzijgezet: [] }, DADER, BOEKTIJD)
const anders = (rit: Rit, s: Situatie, minuut = 1): Rit =>
  metAfspraak(rit, afspraakVan(heenrit(beoordeel(s)), aanvraagVan(s), []), DADER, undefined, BOEKTIJD + minuut * 60_000)

describe('what is different between two agreements', () => {
  test('nothing between the same', () => {
    expect(verschilVan(geboekt(), geboekt())).toEqual({})
  })

  test('a ride at another time in the next year', () => {
    expect(verschilVan(geboekt(), geboekt({ vertrek: '2027-01-02T10:30:00+01:00' }))).toEqual({
      vertrek: '2026-03-14T09:30:00Z',
      verwachteAankomst: '2026-03-14T09:45:00Z',
      jaar: 2026,
    })
  })

  test('what was not there is null', () => {
    expect(verschilVan(geboekt(), geboekt({ aanvraag: { ritdoel: 'bezoek' } }))).toEqual({ ritdoel: null })
  })

  test('another place, with the price that goes with it', () => {
    const verschil = verschilVan(geboekt(), geboekt({ afstandMeter: 20_000, aanvraag: { naar: plekOp(20_000) } }))
    expect(Object.keys(verschil).toSorted()).toEqual(['afstand', 'naar', 'ritprijs', 'verwachteAankomst'])
  })
})

describe('the history of a ride that changed', () => {
  const eerst = geboekt()
  const toen = anders(eerst, { vertrek: '2026-03-15T10:30:00+01:00' })
  const nu = anders(toen, { vertrek: '2026-03-15T10:30:00+01:00', aanvraag: { hulpmiddelen: ['rollator'] } }, 2)

  test('keeps the number and tells what was agreed before each change', () => {
    expect(nu).toMatchObject({
      ritnummer: 'R-1',
      status: 'geboekt',
      vertrek: '2026-03-15T09:30:00Z',
      hulpmiddelen: ['rollator'],
    })
    expect(nu.geschiedenis).toEqual([
      { status: 'geboekt', op: '2026-03-13T09:00:00Z', ...DADER },
      {
        status: 'geboekt',
        op: '2026-03-13T09:01:00Z',
        ...DADER,
        was: { vertrek: '2026-03-14T09:30:00Z', verwachteAankomst: '2026-03-14T09:45:00Z' },
      },
      { status: 'geboekt', op: '2026-03-13T09:02:00Z', ...DADER, was: { hulpmiddelen: [] } },
    ])
  })

  test('keeps the reasons that were set aside before it', () => {
    const opzijgezet = redenenVan(beoordeel({ aanvraag: { bagage: { stuks: 3, groot: false, gevaarlijk: false } } }))
    const gewijzigd = anders({ ...eerst, opzijgezet }, {})
    expect(gewijzigd.opzijgezet).toEqual([])
    expect(gewijzigd.geschiedenis.at(-1)?.was?.opzijgezet).toEqual(opzijgezet)
  })

  test('has an end: fifty changes', () => {
    const [begin] = eerst.geschiedenis
    const keer = (aantal: number): Rit => ({
      ...eerst,
      geschiedenis: [begin, ...Array.from({ length: aantal }, () => ({ ...begin, was: {} }))],
    })
    expect([keer(49), keer(50)].map(isTeVaakGewijzigd)).toEqual([false, true])
  })
})

describe('a booked ride after its pass changed', () => {
  const daad = { op: '2026-03-13T10:00:00Z', wie: 'ambtenaar-voorbeeld', rol: 'gemeente' }
  const oud = dossierVan(PAS)
  const nieuw = (vanaf: string, velden: Partial<Pas>): Pasdossier => ({
    ...oud,
    wijzigingen: [{ ...daad, vanaf, velden }],
  })

  test('carries the wheelchair that the pass has on its day, at the price that was agreed', () => {
    const na = metPas(geboekt(), oud, nieuw('2026-03-14', { vervoertype: 'rolstoel', kenmerken: ['HR-01'] }), daad)
    expect(na).toEqual({
      ...geboekt(),
      vervoertype: 'rolstoel',
      pasvereisten: ['rolstoel', 'HR-01'],
      geschiedenis: [
        ...geboekt().geschiedenis,
        {
          status: 'geboekt',
          ...daad,
          reden: 'De pas is gewijzigd.',
          was: { vervoertype: 'regulier', pasvereisten: [] },
        },
      ],
    })
  })

  test.each<[string, string, Partial<Pas>]>([
    ['from the day after the ride', '2026-03-15', { vervoertype: 'rolstoel' }],
    ['of what the carrier need not know', '2026-03-14', { scootmobiel: true, naam: 'Ander Voorbeeld (verzonnen)' }],
  ])('is the same after a change %s', (_, vanaf, velden) => {
    expect(metPas(geboekt(), oud, nieuw(vanaf, velden), daad)).toBeUndefined()
  })

  test('is told to the carrier when only the telephone changed', () => {
    expect(
      metPas(geboekt(), oud, nieuw('2026-03-14', { telefoon: '0517 000000' }), daad)?.geschiedenis.at(-1),
    ).toMatchObject({ was: {} })
  })

  test('departing an hour after midnight in summer time goes by the Dutch day', () => {
    const nacht = geboekt({ vertrek: '2026-06-30T22:30:00Z' })
    expect(metPas(nacht, oud, nieuw('2026-07-01', { vervoertype: 'rolstoel' }), daad)?.vervoertype).toBe('rolstoel')
  })
})
