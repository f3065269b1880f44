import { systeem } from '../../kernel/citation.ts'
import { als, weigert } from '../oordeel/geval.ts'

/** The pass must be valid on the day of the ride; its first and last day count. */
export const pasOngeldig = weigert('pas.ongeldig', ({ rit }) => {
  const { datum } = rit.vertrek
  return als(datum < rit.pas.geldigVanaf || datum > rit.pas.geldigTotEnMet, () => ({
    bron: systeem,
    feiten: { datum, geldigVanaf: rit.pas.geldigVanaf, geldigTotEnMet: rit.pas.geldigTotEnMet },
    alternatief: 'gemeente',
  }))
})
