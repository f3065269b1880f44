// systeem, eigen regel van Opstap
import { systeem } from '../../kernel/citation.ts'
import { plusDagen } from '../../kernel/tijd/time.ts'
import { als, weigert } from '../oordeel/regel.ts'

export const tijdTeVerVooruit = weigert('tijd.te-ver-vooruit', {
  wet: systeem,
  vraagt: 'Een rit wordt niet verder vooruit besteld dan de regeling zegt; de laatste dag kan nog.',
  deel: (beleid) => beleid?.boeken,
  toets: ({ rit, feiten: { nu } }, { horizonDagen: maximumDagen }) => {
    if (maximumDagen === undefined) return []
    const laatsteDatum = plusDagen(nu.datum, maximumDagen)
    return als(rit.vertrek.datum > laatsteDatum, () => ({
      feiten: { datum: rit.vertrek.datum, maximumDagen, laatsteDatum },
      alternatief: 'anderTijdstip',
    }))
  },
})
