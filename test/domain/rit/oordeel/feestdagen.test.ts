import { expect, test } from 'vitest'
import { beoordeel, gewijzigd, HARLINGEN, redenenVan } from '../../support.ts'

const tijden = [
  { dagen: ['12-31'], van: '07:00', totEnMet: '20:00' },
  { dagen: ['feestdag', 7], van: '09:00', totEnMet: '23:00' },
  { van: '07:00', totEnMet: '24:00' },
]
const versies = gewijzigd(HARLINGEN, { bediening: { tijden, bron: HARLINGEN[0].bron } })

test.each([
  { dag: 'a working day', vertrek: '2026-05-13T08:59:59+02:00', mag: true },
  { dag: 'Ascension Day, just too early', vertrek: '2026-05-14T08:59:59+02:00', mag: false },
  { dag: 'Ascension Day, at the limit', vertrek: '2026-05-14T09:00:00+02:00', mag: true },
  { dag: 'a Sunday, too late', vertrek: '2026-05-17T23:00:01+02:00', mag: false },
  { dag: 'a day of the year, which goes before all', vertrek: '2026-12-31T20:00:01+01:00', mag: false },
  { dag: 'a day of the year, at its limit', vertrek: '2026-12-31T20:00:00+01:00', mag: true },
])('$dag', ({ vertrek, mag }) => {
  const regels = redenenVan(beoordeel({ vertrek, versies })).map((reden) => reden.regel)
  expect(regels).toEqual(mag ? [] : ['tijd.buiten-bediening'])
})
