import { als, weigert, wieGratis } from '../oordeel/geval.ts'

/** A pass with begeleiding gives the right to a fixed number of free companions. */
export const meereizenTeVeelBegeleiders = weigert('meereizen.te-veel-begeleiders', ({ aanvraag, rit }) => {
  const begeleiding = rit.beleid?.meereizen.begeleiding
  if (begeleiding === undefined) return []
  const { maximum, bron } = begeleiding
  const aantal = aanvraag.meereizenden.filter((m) => m.soort === 'medischBegeleider').length
  return als(aantal > maximum, () => ({
    bron,
    feiten: { aantal, maximum, ...wieGratis(rit) },
    alternatief: 'minderPersonen',
  }))
})
