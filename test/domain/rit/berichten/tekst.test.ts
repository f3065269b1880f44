import { describe, expect, test } from 'vitest'
import { isSamen, ritVanVoorstel, SJABLONEN, vulIn, type Rit } from '../../../../domain/rit/index.ts'
import { epochMsVan, momentVan } from '../../../../domain/kernel/tijd/time.ts'
import { aanvraagVan, beoordeel, heenrit } from '../../support.ts'

const GEBOEKT = epochMsVan('2026-03-13T09:00:00Z')
const rit: Rit = {
  ...ritVanVoorstel(
    heenrit(beoordeel({})),
    aanvraagVan({}),
    { ritnummer: 'RHEEN' },
    { opzijgezet: [] },
    { wie: 'wie', rol: 'centralist' },
    GEBOEKT,
  ),
  vertrek: '2026-03-14T09:30:00Z',
}
const terug: Rit = { ...rit, ritnummer: 'RTERUG', vertrek: '2026-03-14T13:30:00Z' }
const metPrijs = (een: Rit, totaalCent: number, status: Rit['ritprijs']['status']): Rit => ({
  ...een,
  ritprijs: { ...een.ritprijs, totaalCent, status },
})
const prijsIn = (een: Rit, ander?: Rit): string =>
  vulIn({ onderwerp: 'x', tekst: '((prijs))' }, 'bevestiging', een, ander, undefined).tekst

describe('what a message says of money', () => {
  test('is the price of both rides of a journey', () => {
    const heen = metPrijs(rit, 288, 'vastgesteld')
    expect(prijsIn(heen)).toBe('€ 2,88')
    expect(prijsIn(heen, metPrijs(terug, 312, 'vastgesteld'))).toBe('€ 6,00')
  })

  test('is said to be an example where no municipality set it', () => {
    expect(prijsIn(metPrijs(rit, 288, 'voorbeeld'))).toBe('€ 2,88 (voorbeeldbedrag)')
  })
})

test('a day has its name, and the taxi comes at a time of ours', () => {
  const { tekst } = vulIn(SJABLONEN.herinnering, 'herinnering', rit, undefined, undefined)
  expect(momentVan(rit.vertrek).datum).toBe('2026-03-14')
  expect(tekst).toContain('Morgen, zaterdag 14 maart 2026, gaat u met de taxi. De taxi komt om 10.30 uur.')
})

describe('one message for both rides of a journey', () => {
  const veranderd = (een: Rit): Rit => ({
    ...een,
    geschiedenis: [
      ...een.geschiedenis,
      { status: 'geboekt', op: '2026-03-13T10:00:00Z', wie: 'wie', rol: 'centralist', was: { vertrek: een.vertrek } },
    ],
  })

  test('that were booked at once, or are both still to come tomorrow', () => {
    expect(isSamen('bevestiging', rit, terug)).toBe(true)
    expect(isSamen('herinnering', rit, terug)).toBe(true)
    expect(isSamen('herinnering', rit, { ...terug, vertrek: '2026-03-14T23:30:00Z' })).toBe(false)
  })

  test('but never of what changed, also where both changed in the same second', () => {
    expect(isSamen('wijziging', veranderd(rit), veranderd(terug))).toBe(false)
  })
})
