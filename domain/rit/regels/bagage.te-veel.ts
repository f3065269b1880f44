import { als, legtVoor } from '../oordeel/geval.ts'

/** More pieces than the holder and the medical companion may take: the driver decides with the control centre. */
export const bagageTeVeel = legtVoor('bagage.te-veel', ({ aanvraag, rit }) => {
  const bagage = rit.beleid?.bagage
  if (bagage === undefined) return []
  const begeleiders = aanvraag.meereizenden.filter((m) => m.soort === 'medischBegeleider').length
  const maximum = bagage.stuksPashouder + begeleiders * bagage.stuksPerBegeleider
  const { stuks } = aanvraag.bagage
  return als(stuks > maximum, () => ({ bron: bagage.bron, feiten: { stuks, maximum }, alternatief: 'andersMeenemen' }))
})
