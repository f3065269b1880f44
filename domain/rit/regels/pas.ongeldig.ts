import { systeem } from '../../kernel/citation.ts'
import { als, weigert } from '../oordeel/geval.ts'
import { geldtOp } from '../../kernel/periode.ts'

/** The pass must be valid on the day of the ride; its first and last day count. */
export const pasOngeldig = weigert('pas.ongeldig', ({ rit }) => {
  const { datum } = rit.vertrek
  return als(!geldtOp(rit.pas, datum), () => ({
    bron: systeem,
    feiten: { datum, geldigVanaf: rit.pas.geldigVanaf, geldigTotEnMet: rit.pas.geldigTotEnMet },
    alternatief: 'gemeente',
  }))
})
