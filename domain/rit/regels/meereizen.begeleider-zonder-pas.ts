import { moetBegeleidReizen } from '../../pas/index.ts'
import { als, weigert, wieGratis } from '../oordeel/geval.ts'

/** Only a pass with begeleiding gives the right to a free medical companion. */
export const meereizenBegeleiderZonderPas = weigert('meereizen.begeleider-zonder-pas', ({ aanvraag, rit }) => {
  const begeleiding = rit.beleid?.meereizen.begeleiding
  if (begeleiding === undefined || moetBegeleidReizen(rit.pas)) return []
  const aantal = aanvraag.meereizenden.filter((m) => m.soort === 'medischBegeleider').length
  return als(aantal > 0, () => ({
    bron: begeleiding.bron,
    feiten: { aantal, ...wieGratis(rit) },
    alternatief: 'andersMeereizen',
  }))
})
