import { als, weigert } from '../oordeel/geval.ts'

/** At most so many fellow travellers; children count where the policy says so or prices them as such. */
export const meereizenTeVeelMedereizigers = weigert('meereizen.te-veel-medereizigers', ({ aanvraag, rit }) => {
  const meereizen = rit.beleid?.meereizen
  if (meereizen?.medereizigers.maximum === undefined) return []
  const { maximum, kinderenTellenMee, bron } = meereizen.medereizigers
  const kindTeltMee = kinderenTellenMee || meereizen.kinderen.als === 'medereiziger'
  const aantal = aanvraag.meereizenden.filter(
    (m) => m.soort === 'medereiziger' || (kindTeltMee && m.soort === 'kind'),
  ).length
  return als(aantal > maximum, () => ({ bron, feiten: { aantal, maximum }, alternatief: 'minderPersonen' }))
})
