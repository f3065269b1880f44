import { describe, expect, test } from 'vitest'
import { tariefOp, type Regeling } from '../../../domain/beleid/index.ts'
import type { Pas } from '../../../domain/pas/index.ts'
import { vrijstellingVan } from '../../../domain/rit/index.ts'
import { BERKELLAND, beoordeel, gewijzigd, HARLINGEN, heenrit } from '../support.ts'

/** Which article says that the holder pays nothing for a ride on 14 March 2026, read from the ride as it was priced. */
const artikel = (pas: Partial<Pas>, versies: readonly [Regeling, ...Regeling[]]): string | undefined => {
  const { ritprijs, vervoertype } = heenrit(beoordeel({ pas, versies }))
  if (ritprijs === undefined) throw new Error('een rit zonder prijs')
  const tarief = tariefOp(versies[0].tarieven, '2026-03-14')
  return vrijstellingVan({ ritprijs, vervoertype }, versies[0], tarief)?.artikel
}

describe('the receipt names the article by which a holder pays nothing', () => {
  test.each([
    [
      'Berkelland, a day before the eighteenth birthday',
      { geboortedatum: '2008-03-15' },
      BERKELLAND,
      'artikel 6.1, lid 8',
    ],
    ['Berkelland, on the eighteenth birthday', { geboortedatum: '2008-03-14' }, BERKELLAND, undefined],
    ['Berkelland, individueel vervoer', { vervoertype: 'individueel' }, BERKELLAND, 'artikel 6.1, lid 4 en lid 5'],
    ['Harlingen, whose minors pay', { geboortedatum: '2012-03-14' }, HARLINGEN, undefined],
  ] as const)('%s', (_, pas, versies, verwacht) => {
    expect(artikel(pas, versies)).toBe(verwacht)
  })

  test('and none where the tariff itself can be nothing: it would be a guess', () => {
    const [berkelland] = BERKELLAND
    const tarieven = berkelland.tarieven.map((tarief) => ({
      ...tarief,
      pashouder: [
        { vanafLeeftijd: 0, totEnMetLeeftijd: 64, prijs: tarief.pashouder[0]!.prijs },
        { vanafLeeftijd: 65, prijs: { soort: 'gratis' as const } },
      ],
    }))
    const versies = gewijzigd(BERKELLAND, { tarieven })
    expect(artikel({ geboortedatum: '1950-01-01' }, versies)).toBeUndefined()
    expect(artikel({ geboortedatum: '2012-01-01' }, versies)).toBeUndefined()
  })
})
