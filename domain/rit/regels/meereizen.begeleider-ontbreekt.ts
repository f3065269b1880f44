import { moetBegeleidReizen } from '../../pas/index.ts'
import { als, weigert, wieGratis } from '../oordeel/geval.ts'

/** Who has a pass with begeleiding never travels without a medical companion. */
export const meereizenBegeleiderOntbreekt = weigert('meereizen.begeleider-ontbreekt', ({ aanvraag, rit }) => {
  const begeleiding = rit.beleid?.meereizen.begeleiding
  if (begeleiding === undefined || !moetBegeleidReizen(rit.pas)) return []
  const reistMee = aanvraag.meereizenden.some((m) => m.soort === 'medischBegeleider')
  return als(!reistMee, () => ({
    bron: begeleiding.bron,
    feiten: { begeleiding: 'verplicht' as const, ...wieGratis(rit) },
    alternatief: 'andersMeereizen',
  }))
})
