// systeem, eigen regel van Opstap
import { systeem } from '../../kernel/citation.ts'
import { geldtOp } from '../../kernel/tijd/periode.ts'
import { als, altijd, weigert } from '../oordeel/regel.ts'

export const pasOngeldig = weigert('pas.ongeldig', {
  wet: systeem,
  vraagt: 'De pas is geldig op de dag van de rit; de eerste en de laatste dag tellen mee.',
  deel: altijd,
  toets: ({ rit: { pas, vertrek } }) =>
    als(!geldtOp(pas, vertrek.datum), () => ({
      feiten: { datum: vertrek.datum, geldigVanaf: pas.geldigVanaf, geldigTotEnMet: pas.geldigTotEnMet },
      alternatief: 'gemeente',
    })),
})
