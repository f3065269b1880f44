import { als, weigert } from '../oordeel/geval.ts'

/** Dangerous or forbidden luggage never comes along. */
export const bagageVerboden = weigert('bagage.verboden', ({ aanvraag, rit }) => {
  const bagage = rit.beleid?.bagage
  if (bagage === undefined) return []
  return als(aanvraag.bagage.gevaarlijk, () => ({
    bron: bagage.bron,
    feiten: { gevaarlijk: true as const },
    alternatief: 'andersMeenemen',
  }))
})
