import { als, weigert } from '../oordeel/geval.ts'

/** At most so many children, where the policy says so. */
export const meereizenTeVeelKinderen = weigert('meereizen.te-veel-kinderen', ({ aanvraag, rit }) => {
  const kinderen = rit.beleid?.meereizen.kinderen
  if (kinderen?.maximum === undefined) return []
  const { maximum, bron } = kinderen
  const aantal = aanvraag.meereizenden.filter((m) => m.soort === 'kind').length
  return als(aantal > maximum, () => ({ bron, feiten: { aantal, maximum }, alternatief: 'minderPersonen' }))
})
