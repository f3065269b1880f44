import { describe, expect, test } from 'vitest'
import { factureerbareMaanden, ritbijdragebronVan } from '../../../../domain/bijdrage/index.ts'
import { gewijzigd, HARLINGEN } from '../../support.ts'

const [harlingen] = HARLINGEN
const bron = { regeling: 'Voorbeeld (verzonnen)', artikel: 'artikel 1' }
const voor = (ritbijdrageVoor: 'gemeente' | 'vervoerder') =>
  gewijzigd(HARLINGEN, { bijdrage: { bron, ritbijdrageVoor } })
describe('whether the municipality collects fares in a month', () => {
  test('is what the policy of that month says, with its article', () => {
    expect(ritbijdragebronVan(voor('gemeente'), '2026-03')).toEqual(bron)
    expect(ritbijdragebronVan(voor('vervoerder'), '2026-03')).toBe('nietVoorGemeente')
    expect(ritbijdragebronVan(HARLINGEN, '2026-03')).toBe('nietVoorGemeente')
    expect(ritbijdragebronVan(voor('gemeente'), '1999-03')).toBe('beleidOnbekend')
  })

  test('one that begins or ends in the month counts for it', () => {
    const begin = { ...harlingen, geldigVanaf: '2026-03-31', bijdrage: { bron, ritbijdrageVoor: 'gemeente' as const } }
    const versies = [...HARLINGEN, begin]
    expect(ritbijdragebronVan(versies, '2026-02')).toBe('nietVoorGemeente')
    expect(ritbijdragebronVan(versies, '2026-03')).toEqual(bron)
    const einde = { ...harlingen, geldigVanaf: '2026-05-02' }
    expect(ritbijdragebronVan([...versies, einde], '2026-05')).toEqual(bron)
    expect(ritbijdragebronVan([...versies, einde], '2026-06')).toBe('nietVoorGemeente')
  })
})

test.each([
  ['2026-03-31', '2021-01', '2026-02'],
  ['2026-04-01', '2021-01', '2026-03'],
  ['2026-01-01', '2021-01', '2025-12'],
])('on %s months from %s to %s can be asked', (vandaag, eerste, laatste) => {
  expect(factureerbareMaanden(vandaag)).toEqual({ eerste, laatste })
})
