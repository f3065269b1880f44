import { expect, test } from 'vitest'
import { lichtToe } from '../../../domain/rit/index.ts'
import { storedReden, StoredReden } from '../../../functions/stores/reden.ts'

const bron = { regeling: 'Een regeling', artikel: '§ 1' }
const vertrek = '2026-03-14T05:30:00Z'

test('a reason is kept with a word of its own for its outcome', () => {
  const bewaard = { regel: 'bagage.te-veel', gevolg: 'voorleggen', bron, feiten: { stuks: 3, maximum: 1 } }
  expect(StoredReden.parse(bewaard)).toMatchObject({ uitkomst: 'voorleggen', feiten: bewaard.feiten })
  expect(StoredReden.parse({ ...bewaard, gevolg: 'weigeren' })).toMatchObject({ uitkomst: 'geweigerd' })
  expect(storedReden(StoredReden.parse(bewaard))).toEqual(bewaard)
})

test.each([
  [
    'one block',
    { van: '07.00 uur', totEnMet: '24.00 uur' },
    { van: '07:00', totEnMet: '24:00', blokken: [{ van: '07:00', totEnMet: '24:00' }] },
    'Om 06.30 uur rijdt de taxi niet. De taxi rijdt van 07.00 uur tot en met 24.00 uur.',
  ],
  [
    'several blocks, one until in the night',
    {
      van: '07.00 uur',
      totEnMet: '01.00 uur ’s nachts',
      blokken: ['van 07.00 uur tot en met 09.00 uur', 'van 16.00 uur tot en met 01.00 uur ’s nachts'],
    },
    {
      van: '07:00',
      totEnMet: '25:00',
      blokken: [
        { van: '07:00', totEnMet: '09:00' },
        { van: '16:00', totEnMet: '25:00' },
      ],
    },
    'De taxi rijdt van 07.00 uur tot en met 09.00 uur en van 16.00 uur tot en met 01.00 uur ’s nachts.',
  ],
  [
    'no service',
    { van: 'geen', totEnMet: 'geen' },
    { van: null, totEnMet: null, blokken: [] },
    'Op deze dag rijdt de taxi niet. U vroeg om 06.30 uur.',
  ],
])('facts that were words of a sentence: %s', (_, feiten, gelezen, tekst) => {
  const reden = StoredReden.parse({
    regel: 'tijd.buiten-bediening',
    gevolg: 'weigeren',
    bron,
    feiten: { vertrek, vertrekLokaal: '06.30 uur', ...feiten },
    alternatief: 'anderTijdstip',
  })
  expect(reden.feiten).toEqual({ vertrek, vertrekLokaal: '06:30', ...gelezen })
  expect(lichtToe(reden).tekst).toContain(tekst)
  expect(StoredReden.parse(storedReden(reden))).toEqual(reden)
})
