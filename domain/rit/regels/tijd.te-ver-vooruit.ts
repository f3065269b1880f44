import { plusDagen } from '../../kernel/time.ts'
import { als, weigert } from '../oordeel/geval.ts'

/** A ride can be ordered up to some days ahead, where the policy says so; the last day is allowed. */
export const tijdTeVerVooruit = weigert('tijd.te-ver-vooruit', ({ rit, feiten: { nu } }) => {
  const boeken = rit.beleid?.boeken
  if (boeken?.horizonDagen === undefined) return []
  const maximumDagen = boeken.horizonDagen
  const laatsteDatum = plusDagen(nu.datum, maximumDagen)
  return als(rit.vertrek.datum > laatsteDatum, () => ({
    bron: boeken.bron,
    feiten: { datum: rit.vertrek.datum, maximumDagen, laatsteDatum },
    alternatief: 'anderTijdstip',
  }))
})
