import { weigert } from '../oordeel/geval.ts'

/** A medical companion has a least age; somebody of exactly that age may come. An age that was not given is not judged. */
export const meereizenBegeleiderTeJong = weigert('meereizen.begeleider-te-jong', ({ aanvraag, rit }) => {
  const begeleiding = rit.beleid?.meereizen.begeleiding
  if (begeleiding === undefined) return []
  const { minimumLeeftijd: minimum, bron } = begeleiding
  return aanvraag.meereizenden.flatMap((m) =>
    m.soort === 'medischBegeleider' && m.leeftijd !== undefined && m.leeftijd < minimum
      ? [{ bron, feiten: { leeftijd: m.leeftijd, minimum }, alternatief: 'andersMeereizen' as const }]
      : [],
  )
})
