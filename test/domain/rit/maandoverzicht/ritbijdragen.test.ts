import { describe, expect, test } from 'vitest'
import { momentVan } from '../../../../domain/kernel/tijd/time.ts'
import { maandbedragenVan, ritVanVoorstel, type Rit } from '../../../../domain/rit/index.ts'
import { aanvraagVan, beoordeel, gewijzigd, HARLINGEN, heenrit } from '../../support.ts'

const bron = { regeling: 'Voorbeeld (verzonnen)', artikel: 'artikel 1' }
const voor = (ritbijdrageVoor: 'gemeente' | 'vervoerder') =>
  gewijzigd(HARLINGEN, { bijdrage: { bron, ritbijdrageVoor } })
const GEBOEKT = ritVanVoorstel(
  heenrit(beoordeel({})),
  aanvraagVan({}),
  { ritnummer: 'R-0' },
  { opzijgezet: [] },
  { wie: 'centralist-voorbeeld', rol: 'centralist' },
  momentVan('2026-01-01T09:00:00+01:00').epochMs,
)

/** A ride for 2,71 that was driven, unless it says otherwise. */
const ritOp = (vertrek: string, anders: Partial<Rit> = {}): Rit => ({
  ...GEBOEKT,
  ritnummer: `R ${vertrek}`,
  vertrek,
  ritprijs: { ...GEBOEKT.ritprijs, totaalCent: 271, status: 'vastgesteld' },
  status: 'gereden',
  ...anders,
})

describe('what the municipality is owed for the rides of a month', () => {
  const LAAT = { soort: 'teLaatGeannuleerd', meter: 'inhouden', ritprijs: 'verschuldigd' } as const
  const ritten = [
    // 28 February 23.30 in UTC is half past midnight on 1 March.
    ritOp('2026-02-28T23:30:00Z'),
    ritOp('2026-03-10T10:00:00Z'),
    ritOp('2026-03-11T10:00:00Z', { status: 'geboekt' }),
    ritOp('2026-03-12T10:00:00Z', { status: 'nietGereden' }),
    ritOp('2026-03-13T10:00:00Z', { status: 'geannuleerd' }),
    ritOp('2026-03-14T10:00:00Z', { status: 'geannuleerd', afrekening: LAAT }),
    ritOp('2026-03-15T10:00:00Z', { status: 'geannuleerd', afrekening: { ...LAAT, bedragCent: 100 } }),
    ritOp('2026-03-31T21:30:00Z'),
    // 31 March 22.30 in UTC is half past midnight on 1 April: summer time.
    ritOp('2026-03-31T22:30:00Z'),
  ]

  test('is of driven rides and of those that cost something though they were not, by the Dutch day', () => {
    // March: 3 driven and 1 cancelled late at 2,71, and 1 at the 1,00 of the policy: 4 × 2,71 + 1,00.
    expect(maandbedragenVan(ritten, voor('gemeente'), ['2026-02', '2026-03', '2026-04'])).toEqual([
      { maand: '2026-02', ritten: 0, bedragCent: 0, status: 'vastgesteld' },
      { maand: '2026-03', ritten: 5, bedragCent: 1184, status: 'vastgesteld' },
      { maand: '2026-04', ritten: 1, bedragCent: 271, status: 'vastgesteld' },
    ])
  })

  test.each([['vervoerder' as const], [undefined]])('is nothing where the fare goes to %s', (ontvanger) => {
    const versies = ontvanger === undefined ? HARLINGEN : voor(ontvanger)
    expect(maandbedragenVan(ritten, versies, ['2026-03'])[0]).toMatchObject({ ritten: 0, bedragCent: 0 })
  })

  test('counts a ride once, also where it is read on two passes', () => {
    const rit = ritOp('2026-03-10T10:00:00Z')
    const ook = { ...rit, pasnummer: 'TEST-000002' }
    expect(maandbedragenVan([rit, ook], voor('gemeente'), ['2026-03'])[0]).toMatchObject({ ritten: 1, bedragCent: 271 })
  })

  test('is an example where a price is', () => {
    const rit = ritOp('2026-03-10T10:00:00Z', {
      ritprijs: { ...GEBOEKT.ritprijs, totaalCent: 271, status: 'voorbeeld' },
    })
    expect(maandbedragenVan([rit], voor('gemeente'), ['2026-03'])[0]?.status).toBe('voorbeeld')
  })
})
