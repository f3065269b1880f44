import type { Regeling } from '../../api/typen.ts'
import { perArtikel, type Onderdeel } from './onderdelen.ts'
import type { Woorden } from './regel.ts'

/** What every ride is held to, each with the article of this policy, or of the text that it was read from. */
export const toetsenVan = (regels: Regeling['regels'], { t }: Woorden): Onderdeel => {
  const { namen } = t.regels
  const getoetst = regels.map(({ vraagt, bron, wet }) => ({
    naam: bron === undefined ? namen.zwijgt : namen.getoetst,
    zinnen: [[{ nl: vraagt }]],
    bron: bron ?? wet,
  }))
  return { id: 'regels', naam: namen.toetsen, groepen: perArtikel(getoetst, undefined) }
}
