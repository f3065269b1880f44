import { systeem } from '../../kernel/citation.ts'
import { utcTekst } from '../../kernel/time.ts'
import { als, weigert } from '../oordeel/geval.ts'

/** Nobody can be picked up before now. */
export const tijdVerleden = weigert('tijd.verleden', ({ rit, feiten: { nu } }) =>
  als(rit.vertrek.epochMs < nu.epochMs, () => ({
    bron: systeem,
    feiten: { vertrek: utcTekst(rit.vertrek.epochMs), nu: utcTekst(nu.epochMs) },
    alternatief: 'anderTijdstip',
  })),
)
