import { systeem } from '../../kernel/citation.ts'
import { als, weigert } from '../geval.ts'

/** The pass must be valid on the day of the ride; its first and last day count. */
export const pasOngeldig = weigert('pas.ongeldig', ({ rit, feiten: { pas } }) => {
  const { datum } = rit.vertrek
  return als(datum < pas.geldigVanaf || datum > pas.geldigTotEnMet, () => ({
    bron: systeem,
    feiten: { datum, geldigVanaf: pas.geldigVanaf, geldigTotEnMet: pas.geldigTotEnMet },
    alternatief: 'gemeente',
  }))
})
