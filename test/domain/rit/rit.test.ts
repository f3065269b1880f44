import { describe, expect, test } from 'vitest'
import { annuleer, ritVanVoorstel } from '../../../domain/rit/index.ts'
import { aanvraagVan, beoordeel, HARLINGEN, heenrit, type Situatie, zonderTarief } from '../support.ts'

const DADER = { wie: 'centralist-voorbeeld', rol: 'centralist' }
const NIETS_OPZIJ = { opzijgezet: [] }
const BOEKTIJD = Date.UTC(2026, 2, 13, 9, 0)
const situatie: Situatie = { vertrek: '2026-12-31T23:50:00+01:00' }
const geboekt = () =>
  ritVanVoorstel(
    heenrit(beoordeel(situatie)),
    aanvraagVan(situatie),
    { ritnummer: 'R-1' },
    NIETS_OPZIJ,
    DADER,
    BOEKTIJD,
  )

describe('a booked ride', () => {
  test('keeps what it was booked with', () => {
    expect(geboekt()).toMatchObject({
      ritnummer: 'R-1',
      pasnummer: 'TEST-000001',
      richting: 'heen',
      status: 'geboekt',
      vertrek: '2026-12-31T22:50:00Z',
      verwachteAankomst: '2026-12-31T23:05:00Z',
      jaar: 2026,
      afstand: { meter: 10_000, methode: 'omwegfactor' },
      ritprijs: { totaalCent: 271, status: 'voorbeeld' },
      beleid: { gemeente: 'harlingen', geldigVanaf: '2025-05-27' },
      geschiedenis: [{ status: 'geboekt', op: '2026-03-13T09:00:00Z', ...DADER }],
    })
  })

  test.each([
    ['policy', []],
    ['tariff', zonderTarief(HARLINGEN)],
  ])('cannot be made of a proposal without a %s, which has no price', (_, versies) => {
    const voorstel = heenrit(beoordeel({ versies }))
    expect(() => ritVanVoorstel(voorstel, aanvraagVan({}), { ritnummer: 'R-1' }, NIETS_OPZIJ, DADER, BOEKTIJD)).toThrow(
      'zonder prijs',
    )
  })
})

describe('cancelling', () => {
  const later = BOEKTIJD + 3_600_000

  test('keeps who, when and why, after what came before', () => {
    expect(annuleer(geboekt(), 'ziek', DADER, HARLINGEN, later)?.rit).toEqual({
      ...geboekt(),
      status: 'geannuleerd',
      geschiedenis: [
        ...geboekt().geschiedenis,
        { status: 'geannuleerd', op: '2026-03-13T10:00:00Z', ...DADER, reden: 'ziek' },
      ],
    })
  })

  test.each(['gereden', 'geannuleerd', 'loosgemeld'] as const)('a ride that is %s cannot be cancelled', (status) => {
    expect(annuleer({ ...geboekt(), status }, 'ziek', DADER, HARLINGEN, later)).toBeUndefined()
  })
})
