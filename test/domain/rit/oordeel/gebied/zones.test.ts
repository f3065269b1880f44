import { expect, test } from 'vitest'
import { telZones } from '../../../../../domain/rit/oordeel/gebied/zones.ts'
import { beoordeel, gewijzigd, HARLINGEN, heenrit, PAS, plekOp } from '../../../support.ts'

const bron = { regeling: 'Regels met zones (verzonnen)', artikel: 'artikel 3' }
const { lat, lon } = PAS.woning.punt
/** Strips on the map, of 0,05 degrees: 5,56 km north of the home and on. */
const strook = (i: number) => {
  const [van, tot] = [lat - 0.025 + i * 0.05, lat + 0.025 + i * 0.05]
  const hoeken: [number, number][] = [
    [lon - 1, van],
    [lon + 1, van],
    [lon + 1, tot],
    [lon - 1, tot],
    [lon - 1, van],
  ]
  return { zone: String(i), geometrie: { type: 'Polygon' as const, coordinates: [hoeken] } }
}
const zones = { naam: 'Zones 2026', kaart: [0, 1, 2, 3, 4].map(strook), bron }

test.each([
  [0, 1],
  [10_000, 3],
  [20_000, 5],
  [24_999, 5],
  [40_000, undefined],
] as const)('%s m due north: %s zones, and as many back', (meter, verwacht) => {
  const [van, naar] = [PAS.woning.punt, plekOp(meter).punt]
  expect(telZones(zones, van, naar)).toBe(verwacht)
  expect(telZones(zones, naar, van)).toBe(verwacht)
})

test('the map of the day counts, and the ride keeps what it counted', () => {
  const [tarief] = HARLINGEN[0].tarieven
  const prijs = { soort: 'tarief' as const, opstapCent: 0, millicentPerKm: 0, millicentPerZone: 86_000 }
  const versies = gewijzigd(HARLINGEN, { zones, tarieven: [{ ...tarief!, pashouder: [{ vanafLeeftijd: 0, prijs }] }] })
  const rit = heenrit(beoordeel({ versies }))
  // 10 km: three zones of 0,86
  expect([rit.afstand.zones, rit.ritprijs?.totaalCent]).toEqual([3, 258])
})
