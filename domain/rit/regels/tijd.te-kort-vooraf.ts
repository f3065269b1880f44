import { utcTekst, MS_PER_MINUUT } from '../../kernel/time.ts'
import { als, weigert } from '../oordeel/geval.ts'

/** A ride must be ordered some time ahead, where the policy says so; the limit itself is in time. */
export const tijdTeKortVooraf = weigert('tijd.te-kort-vooraf', ({ rit, feiten: { nu } }) => {
  const boeken = rit.beleid?.boeken
  if (boeken?.voorafMinuten === undefined) return []
  const minimumMinuten = boeken.voorafMinuten[rit.richting]
  const vroegste = nu.epochMs + minimumMinuten * MS_PER_MINUUT
  return als(rit.vertrek.epochMs < vroegste, () => ({
    bron: boeken.bron,
    feiten: { vertrek: utcTekst(rit.vertrek.epochMs), minimumMinuten, vroegsteVertrek: utcTekst(vroegste) },
    alternatief: 'anderTijdstip',
  }))
})
