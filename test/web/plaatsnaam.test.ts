import { expect, test } from 'vitest'
import { plaatsnaam } from '../../web/src/teksten/plaatsnaam.ts'

test.each([
  ['Station Franeker, Franeker', 'Station Franeker'],
  ['Station Arnhem Centraal, Arnhem', 'Station Arnhem Centraal, Arnhem'],
  ['Voorstraat 12, 8861 BA Harlingen', 'Voorstraat 12, 8861 BA Harlingen'],
  ['Franeker, Franeker', 'Franeker'],
  ['Bibliotheek Neede, Oudestraat, Neede', 'Bibliotheek Neede, Oudestraat, Neede'],
  ['Harlingen', 'Harlingen'],
  ['', ''],
])('%s is said as %s', (naam, gezegd) => {
  expect(plaatsnaam(naam)).toBe(gezegd)
})
